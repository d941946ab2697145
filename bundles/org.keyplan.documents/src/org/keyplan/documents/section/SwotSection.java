package org.keyplan.documents.section;

import org.keyplan.documents.content.Block.Quadrant;
import org.keyplan.documents.content.Block.Quadrants;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.SwotEntry;
import org.keyplan.model.SwotKind;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Our strengths, weaknesses, opportunities and threats, in each field what matters most first. */
final class SwotSection implements SectionAuthor {

    @Override
    public String id() {
        return "swot";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        SectionBuilder section = new SectionBuilder(context, id());
        if (!context.plan().getSwot().isEmpty()) {
            section.add(
                    new Quadrants(
                            context.text("competition.swot"),
                            List.of(
                                    field(context, SwotKind.STRENGTH, Tone.GOOD),
                                    field(context, SwotKind.WEAKNESS, Tone.WARNING),
                                    field(context, SwotKind.OPPORTUNITY, Tone.ADVICE),
                                    field(context, SwotKind.THREAT, Tone.ERROR))));
        }
        return section.build();
    }

    private static Quadrant field(DocumentContext context, SwotKind kind, Tone tone) {
        List<Text> items =
                context.plan().getSwot().stream()
                        .filter(entry -> entry.getKind() == kind)
                        .sorted(
                                Comparator.comparing(
                                        SwotEntry::getWeight,
                                        Comparator.nullsLast(Comparator.reverseOrder())))
                        .map(entry -> item(context, entry))
                        .toList();
        return new Quadrant(context.cell(kind).value(), tone, items);
    }

    private static Text item(DocumentContext context, SwotEntry entry) {
        return context.known(entry.getText())
                .with(entry.getWeight() == null ? "" : context.score(entry.getWeight()).value());
    }
}
