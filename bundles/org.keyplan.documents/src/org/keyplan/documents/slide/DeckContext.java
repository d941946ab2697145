package org.keyplan.documents.slide;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.analysis.Amounts;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.analysis.Totals;
import org.keyplan.design.BlueprintChoice;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.PlanDiagram;
import org.keyplan.design.PlanDiagrams;
import org.keyplan.documents.content.Block;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.section.DocumentContext;
import org.keyplan.documents.slide.Slide.Kind;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Money;
import org.keyplan.model.PlanElement;
import org.keyplan.model.label.Texts;
import org.keyplan.viewpoint.blueprint.Blueprint;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the authors of slides work with. Belongs to the thread of the plan. */
final class DeckContext {

    private static final Texts TEXTS = Texts.of(DeckContext.class, "slides");

    private final DocumentContext document;
    private final PlanDiagrams diagrams;
    private final List<PlanDiagram> all;
    private final ShortMoney money;

    DeckContext(DocumentContext document) {
        this.document = document;
        this.money = new ShortMoney(document.locale());
        this.diagrams = new PlanDiagrams(document.plan(), document.asOf(), document.locale());
        this.all = diagrams.all();
    }

    /** The plan, its analysis and the words that all documents share. */
    DocumentContext document() {
        return document;
    }

    AccountPlan plan() {
        return document.plan();
    }

    PlanIndex index() {
        return document.index();
    }

    /** A sentence or word of the slides' own. */
    String text(String key, Object... arguments) {
        return TEXTS.get(document.locale(), key, arguments);
    }

    /** Amounts as people say them. */
    ShortMoney money() {
        return money;
    }

    /** The sum of what is known of some amounts, as people say it; empty where nothing is. */
    String sum(Collection<Money> amounts) {
        Totals totals = Amounts.sum(amounts.stream().filter(Objects::nonNull).toList());
        return money.of(totals);
    }

    /** A few names in one piece of text; empty where there are none. */
    String names(Collection<?> elements) {
        return elements.isEmpty() ? "" : document.cell(List.copyOf(elements)).value();
    }

    /** The diagram of a kind, or of an element where there is one for each. */
    Optional<PlanDiagram> diagram(DiagramKind kind, PlanElement root) {
        return all.stream()
                .filter(d -> d.kind() == kind && (root == null || d.root() == root))
                .filter(d -> diagrams.size(d) > 0)
                .findFirst();
    }

    /** The diagram as boxes and lines. */
    Blueprint blueprint(PlanDiagram diagram, BlueprintChoice choice) {
        return diagrams.blueprint(diagram, choice);
    }

    /** A column headed by a feature's label. */
    Column column(EStructuralFeature feature, int weight) {
        return Column.text(document.label(feature), weight);
    }

    /** A column headed by words of the slides' own. */
    Column column(String key, int weight) {
        return Column.text(text(key), weight);
    }

    /** A column of amounts. */
    Column amounts(EStructuralFeature feature, int weight) {
        return Column.number(document.label(feature), weight);
    }

    /** A table, unless it would have no rows. */
    Optional<SlidePart> grid(String heading, List<Column> columns, List<List<Text>> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new SlidePart.Grid(heading, new Block.Table(heading, columns, rows)));
    }

    /** A slide with a message. */
    Slide slide(String id, String title, List<Slide.Column> columns, String... notes) {
        return new Slide(
                id,
                Kind.MESSAGE,
                text("topic." + id),
                title,
                columns,
                Arrays.stream(notes).filter(note -> !note.isBlank()).toList());
    }

    /** A slide with parts below each other. */
    Slide slide(String id, String title, SlidePart... parts) {
        return slide(id, title, List.of(Slide.Column.of(1, parts)));
    }
}
