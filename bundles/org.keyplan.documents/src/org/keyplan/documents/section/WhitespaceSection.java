package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.documents.content.Section;
import org.keyplan.model.WhitespaceCell;

import java.util.List;
import java.util.Optional;

/** What is sold and could be sold where in the account. */
final class WhitespaceSection implements SectionAuthor {

    @Override
    public String id() {
        return "whitespace";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        return new SectionBuilder(context, id())
                .table(
                        "whitespace.table",
                        List.of(
                                SectionBuilder.column(context, WHITESPACE_CELL__UNIT, 3),
                                SectionBuilder.column(context, WHITESPACE_CELL__OFFERING, 3),
                                SectionBuilder.number(context, WHITESPACE_CELL__POTENTIAL, 2),
                                SectionBuilder.number(context, WHITESPACE_CELL__CURRENT, 2),
                                SectionBuilder.number(context, WHITESPACE_CELL__WON, 2),
                                SectionBuilder.column(context, WHITESPACE_CELL__COMPETITOR, 2)),
                        rows -> {
                            for (WhitespaceCell cell : context.plan().getWhitespace()) {
                                rows.add(
                                        List.of(
                                                context.known(cell.getUnit()),
                                                context.known(cell.getOffering()),
                                                context.cell(cell.getPotential()),
                                                context.cell(cell.getCurrent()),
                                                context.cell(cell.getWon()),
                                                context.cell(cell.getCompetitor())));
                            }
                        })
                .subheading(context.text("whitespace.offerings"))
                .bullets(context.plan().getOfferings().stream().map(context::described).toList())
                .build();
    }
}
