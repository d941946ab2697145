package org.keyplan.documents.slide;

import org.keyplan.documents.content.Block;
import org.keyplan.documents.content.Block.Bullets;
import org.keyplan.documents.content.Block.Callout;
import org.keyplan.documents.content.Block.Paragraph;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.slide.Slide.Column;
import org.keyplan.documents.slide.Slide.Kind;
import org.keyplan.documents.slide.SlidePart.Facts;
import org.keyplan.documents.slide.SlidePart.Grid;
import org.keyplan.documents.slide.SlidePart.Points;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Slides for the customer. They say what the document for the customer says and look at nothing
 * else, so that nothing that is withheld there can be told here. Diagrams are left out: their
 * colours and legends speak of attitudes.
 */
final class CustomerSlides {

    /** Rows of tables and lines that can be read on one slide. */
    private static final int MOST_ROWS = 14;

    /** What a table takes beside its rows. */
    private static final int HEAD = 2;

    private CustomerSlides() {}

    static List<Slide> of(Document content) {
        List<Slide> slides = new ArrayList<>();
        slides.add(
                new Slide(
                        "title",
                        Kind.TITLE,
                        content.subtitle(),
                        content.title(),
                        List.of(Column.of(1, new Facts("", content.control()))),
                        List.of()));
        for (Section section : content.sections()) {
            for (List<SlidePart> parts : slides(section)) {
                slides.add(
                        new Slide(
                                section.id(),
                                Kind.MESSAGE,
                                content.title(),
                                section.title(),
                                List.of(new Column(1, parts)),
                                List.of()));
            }
        }
        return slides;
    }

    /** Tables stand below each other as long as all their rows can be read. */
    private static List<List<SlidePart>> slides(Section section) {
        List<List<SlidePart>> slides = new ArrayList<>();
        List<SlidePart> parts = new ArrayList<>();
        int rows = 0;
        for (Block block : section.blocks()) {
            int more = block instanceof Table table ? HEAD + table.rows().size() : 1;
            if (rows > 0 && rows + more > MOST_ROWS && block instanceof Table) {
                slides.add(List.copyOf(parts));
                parts.clear();
                rows = 0;
            }
            Optional<SlidePart> part = part(block);
            part.ifPresent(parts::add);
            rows += part.isPresent() ? more : 0;
        }
        if (!parts.isEmpty()) {
            slides.add(List.copyOf(parts));
        }
        return slides;
    }

    private static Optional<SlidePart> part(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Optional.of(new Points("", List.of(paragraph.text())));
        } else if (block instanceof Block.Facts facts) {
            return Optional.of(new Facts("", facts.facts()));
        } else if (block instanceof Bullets bullets) {
            return Optional.of(new Points("", bullets.items()));
        } else if (block instanceof Callout callout) {
            return Optional.of(new Points(callout.title(), callout.lines()));
        } else if (block instanceof Block.Subheading heading) {
            return Optional.of(new Points("", List.of(Text.of(heading.text(), Tone.STRONG))));
        }
        return block instanceof Table table
                ? Optional.of(new Grid(table.caption(), table))
                : Optional.empty();
    }
}
