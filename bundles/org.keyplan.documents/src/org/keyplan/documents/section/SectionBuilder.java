package org.keyplan.documents.section;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.documents.DocumentContext;
import org.keyplan.documents.content.Block;
import org.keyplan.documents.content.Block.Bullets;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Block.Facts;
import org.keyplan.documents.content.Block.Paragraph;
import org.keyplan.documents.content.Block.Subheading;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts a section together and leaves out what would be empty. */
final class SectionBuilder {

    private final DocumentContext context;
    private final String id;
    private final List<Block> blocks = new ArrayList<>();

    SectionBuilder(DocumentContext context, String id) {
        this.context = context;
        this.id = id;
    }

    SectionBuilder paragraph(String text) {
        context.prose(text).ifPresent(prose -> blocks.add(new Paragraph(prose)));
        return this;
    }

    SectionBuilder remark(String text) {
        blocks.add(new Paragraph(Text.of(text, Tone.FAINT)));
        return this;
    }

    SectionBuilder subheading(String text) {
        blocks.add(new Subheading(text));
        return this;
    }

    /** The features of an element, whether they are known or not. */
    SectionBuilder facts(EObject element, EStructuralFeature... features) {
        return facts(
                Arrays.stream(features)
                        .map(
                                feature ->
                                        new Fact(
                                                context.label(feature),
                                                context.known(element.eGet(feature))))
                        .toList());
    }

    SectionBuilder facts(List<Fact> facts) {
        if (!facts.isEmpty()) {
            blocks.add(new Facts(facts));
        }
        return this;
    }

    SectionBuilder bullets(List<Text> items) {
        if (!items.isEmpty()) {
            blocks.add(new Bullets(items));
        }
        return this;
    }

    /** A table under its caption, unless there are no rows. */
    SectionBuilder table(String captionKey, List<Column> columns, Consumer<List<List<Text>>> fill) {
        List<List<Text>> rows = new ArrayList<>();
        fill.accept(rows);
        if (!rows.isEmpty()) {
            blocks.add(new Table(context.text(captionKey), columns, rows));
        }
        return this;
    }

    SectionBuilder add(Block block) {
        blocks.add(block);
        return this;
    }

    /** The section, unless there is nothing in it. */
    Optional<Section> build() {
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(id, context.text("section." + id), blocks));
    }

    /** A column headed by a feature's label. */
    static Column column(DocumentContext context, EStructuralFeature feature, int weight) {
        return Column.text(context.label(feature), weight);
    }

    /** A column of numbers headed by a feature's label. */
    static Column number(DocumentContext context, EStructuralFeature feature, int weight) {
        return Column.number(context.label(feature), weight);
    }
}
