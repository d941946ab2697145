package org.keyplan.documents.section;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.documents.content.Block;
import org.keyplan.documents.content.Block.Bullets;
import org.keyplan.documents.content.Block.Callout;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Block.Facts;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.content.Block.Paragraph;
import org.keyplan.documents.content.Block.Subheading;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Puts a section together and leaves out what would be empty. */
final class SectionBuilder {

    private final DocumentContext context;
    private final String id;
    private final String title;
    private final List<Block> blocks = new ArrayList<>();
    private Subheading pending;
    private boolean substance;

    SectionBuilder(DocumentContext context, String id) {
        this(context, id, context.text("section." + id));
    }

    SectionBuilder(DocumentContext context, String id, String title) {
        this.context = context;
        this.id = id;
        this.title = title;
    }

    SectionBuilder paragraph(String text) {
        context.prose(text).ifPresent(prose -> add(new Paragraph(prose)));
        return this;
    }

    /** A sentence beside the plan's own content, which alone makes no section. */
    SectionBuilder remark(String text) {
        put(new Paragraph(Text.of(text, Tone.FAINT)));
        return this;
    }

    /** A remark that must not be overlooked, which alone makes no section. */
    SectionBuilder aside(Callout callout) {
        put(callout);
        return this;
    }

    /** A heading for what follows; where nothing does, there is no heading. */
    SectionBuilder subheading(String text) {
        return subheading(text, "");
    }

    /** A heading that links lead to, for what follows. */
    SectionBuilder subheading(String text, String anchor) {
        pending = new Subheading(text, anchor);
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

    /** What is known, then one line that names everything that is not. */
    SectionBuilder facts(List<Fact> facts) {
        List<Fact> known = new ArrayList<>(facts);
        known.removeIf(fact -> fact.value().equals(context.unknown()));
        if (!known.isEmpty()) {
            add(new Facts(known));
        }
        List<String> unknown =
                facts.stream().filter(fact -> !known.contains(fact)).map(Fact::label).toList();
        return unknown.isEmpty() ? this : remark(context.text("unknown.list", unknown));
    }

    SectionBuilder figure(Optional<Figure> figure) {
        figure.ifPresent(this::add);
        return this;
    }

    SectionBuilder bullets(List<Text> items) {
        if (!items.isEmpty()) {
            add(new Bullets(items));
        }
        return this;
    }

    /** A table with a row for each element. */
    <T> SectionBuilder table(
            String captionKey,
            List<Column> columns,
            Collection<T> elements,
            Function<T, List<Text>> row) {
        return table(
                captionKey,
                columns,
                rows -> elements.forEach(element -> rows.add(row.apply(element))));
    }

    /**
     * A table under its caption, unless there are no rows. A column that is empty in every row is
     * left out; if its values ought to be known, a line below the table says that none is.
     */
    SectionBuilder table(String captionKey, List<Column> columns, Consumer<List<List<Text>>> fill) {
        List<List<Text>> rows = new ArrayList<>();
        fill.accept(rows);
        if (rows.isEmpty()) {
            return this;
        }
        List<Integer> kept = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            boolean says = rows.stream().anyMatch(row -> says(row.get(column)));
            if (i == 0 || says) {
                kept.add(i);
            } else if (rows.stream().anyMatch(row -> !row.get(column).isBlank())) {
                unknown.add(columns.get(i).title());
            }
        }
        add(
                new Table(
                        context.text(captionKey),
                        kept.stream().map(columns::get).toList(),
                        rows.stream().map(row -> kept.stream().map(row::get).toList()).toList()));
        return unknown.isEmpty() ? this : remark(context.text("unknown.list", unknown));
    }

    private boolean says(Text cell) {
        return !cell.isBlank() && !cell.equals(context.unknown());
    }

    SectionBuilder add(Block block) {
        put(block);
        substance = true;
        return this;
    }

    private void put(Block block) {
        if (pending != null) {
            blocks.add(pending);
            pending = null;
        }
        blocks.add(block);
    }

    /** The section, unless the plan says nothing that belongs in it. */
    Optional<Section> build() {
        return substance ? Optional.of(new Section(id, title, blocks)) : Optional.empty();
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
