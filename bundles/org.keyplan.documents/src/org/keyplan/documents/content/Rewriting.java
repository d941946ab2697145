package org.keyplan.documents.content;

import org.keyplan.documents.content.Block.Bullets;
import org.keyplan.documents.content.Block.Callout;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Block.Facts;
import org.keyplan.documents.content.Block.FindingNote;
import org.keyplan.documents.content.Block.Paragraph;
import org.keyplan.documents.content.Block.Quadrant;
import org.keyplan.documents.content.Block.Quadrants;
import org.keyplan.documents.content.Block.Table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Changes every text of a document in the same way. */
public final class Rewriting {

    private final UnaryOperator<Text> change;

    private Rewriting(UnaryOperator<Text> change) {
        this.change = change;
    }

    /** The sections, whose texts lead nowhere if what they led to is not among the sections. */
    public static List<Section> withoutDeadLinks(List<Section> sections) {
        Set<String> places = places(sections);
        Rewriting rewriting = new Rewriting(text -> linked(text, places));
        return sections.stream().map(rewriting::section).toList();
    }

    /** Facts beside sections, whose texts lead to what is in the sections or nowhere. */
    public static List<Fact> withoutDeadLinks(List<Fact> facts, List<Section> sections) {
        Set<String> places = places(sections);
        return new Rewriting(text -> linked(text, places)).facts(facts);
    }

    private static Set<String> places(List<Section> sections) {
        Set<String> places = new HashSet<>();
        for (Section section : sections) {
            places.add(section.id());
            for (Block block : section.blocks()) {
                if (block instanceof Block.Subheading heading && !heading.anchor().isEmpty()) {
                    places.add(heading.anchor());
                }
            }
        }
        return places;
    }

    private static Text linked(Text text, Set<String> places) {
        return text.target().isEmpty() || places.contains(text.target()) ? text : text.to("");
    }

    private Section section(Section section) {
        return new Section(
                section.id(), section.title(), section.blocks().stream().map(this::block).toList());
    }

    private Block block(Block block) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(change.apply(paragraph.text()));
        } else if (block instanceof Facts facts) {
            return new Facts(facts(facts.facts()));
        } else if (block instanceof Bullets bullets) {
            return new Bullets(texts(bullets.items()));
        } else if (block instanceof Table table) {
            return new Table(
                    table.caption(),
                    table.columns(),
                    table.rows().stream().map(this::texts).toList());
        } else if (block instanceof Quadrants quadrants) {
            return new Quadrants(
                    quadrants.caption(),
                    quadrants.fields().stream()
                            .map(f -> new Quadrant(f.title(), f.tone(), texts(f.items())))
                            .toList());
        } else if (block instanceof Callout callout) {
            return new Callout(callout.tone(), callout.title(), texts(callout.lines()));
        } else if (block instanceof FindingNote note) {
            return note.leadingTo(change.apply(Text.plain("").to(note.target())).target());
        }
        return block;
    }

    private List<Fact> facts(List<Fact> facts) {
        return facts.stream()
                .map(fact -> new Fact(fact.label(), change.apply(fact.value())))
                .toList();
    }

    private List<Text> texts(List<Text> texts) {
        return texts.stream().map(change).toList();
    }
}
