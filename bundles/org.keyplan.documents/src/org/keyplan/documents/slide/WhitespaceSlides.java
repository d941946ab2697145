package org.keyplan.documents.slide;

import org.keyplan.analysis.Amounts;
import org.keyplan.analysis.Totals;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Money;
import org.keyplan.model.Offering;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.WhitespaceCell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What is sold and could be sold where in the account: units down, offerings across. */
final class WhitespaceSlides implements SlideAuthor {

    @Override
    public String id() {
        return "whitespace";
    }

    @Override
    public List<Slide> write(DeckContext context) {
        List<WhitespaceCell> cells =
                context.plan().getWhitespace().stream()
                        .filter(cell -> cell.getUnit() != null && cell.getOffering() != null)
                        .toList();
        Set<OrganizationUnit> units = new LinkedHashSet<>();
        Set<Offering> offerings = new LinkedHashSet<>();
        cells.forEach(
                cell -> {
                    units.add(cell.getUnit());
                    offerings.add(cell.getOffering());
                });
        List<Column> columns = new ArrayList<>();
        columns.add(context.column("whitespace.unit", 3));
        offerings.forEach(o -> columns.add(Column.text(context.document().label(o), 3)));
        List<List<Text>> rows = new ArrayList<>();
        for (OrganizationUnit unit : units) {
            List<Text> row = new ArrayList<>();
            row.add(Text.of(context.document().label(unit), Tone.STRONG));
            for (Offering offering : offerings) {
                row.add(
                        cell(
                                context,
                                cells.stream()
                                        .filter(
                                                c ->
                                                        c.getUnit() == unit
                                                                && c.getOffering() == offering)
                                        .toList()));
            }
            rows.add(row);
        }
        Optional<SlidePart> table = context.grid("", columns, rows);
        return table.map(
                        part ->
                                List.of(
                                        context.slide(
                                                id(),
                                                title(context, cells),
                                                List.of(Slide.Column.of(1, part)),
                                                context.text("whitespace.note"))))
                .orElse(List.of());
    }

    private static Text cell(DeckContext context, List<WhitespaceCell> cells) {
        if (cells.isEmpty()) {
            return Text.plain("");
        }
        String won = context.sum(cells.stream().map(WhitespaceCell::getWon).toList());
        String potential = context.sum(cells.stream().map(WhitespaceCell::getPotential).toList());
        Set<String> rivals = new LinkedHashSet<>();
        cells.stream()
                .map(WhitespaceCell::getCompetitor)
                .filter(Objects::nonNull)
                .forEach(rival -> rivals.add(context.document().label(rival)));
        Text text =
                won.isEmpty()
                        ? potential.isEmpty()
                                ? Text.of(context.document().text("unknown"), Tone.FAINT)
                                : Text.plain("○\u00a0" + potential)
                        : Text.of("●\u00a0" + won, Tone.GOOD)
                                .with(
                                        potential.isEmpty()
                                                ? ""
                                                : context.text("whitespace.of", potential));
        return rivals.isEmpty()
                ? text
                : text.with(context.text("whitespace.rival", String.join(", ", rivals)));
    }

    private static String title(DeckContext context, List<WhitespaceCell> cells) {
        Totals potential = total(cells.stream().map(WhitespaceCell::getPotential).toList());
        Totals won = total(cells.stream().map(WhitespaceCell::getWon).toList());
        long open = cells.stream().filter(cell -> cell.getWon() == null).count();
        if (potential.isEmpty()) {
            return context.text("whitespace.title.unknown", cells.size());
        }
        return won.isEmpty()
                ? context.text("whitespace.title.none", context.money().of(potential), open)
                : context.text(
                        "whitespace.title",
                        context.money().of(won),
                        context.money().of(potential),
                        open);
    }

    private static Totals total(Collection<Money> amounts) {
        return Amounts.sum(amounts.stream().filter(Objects::nonNull).toList());
    }
}
