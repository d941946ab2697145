package org.keyplan.ui.findings;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.navigation.Navigator;
import org.keyplan.ui.text.Prose;
import org.keyplan.ui.text.ProsePane;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleTexts;
import org.keyplan.validation.review.ElementPlaces;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The pane beside the list: why the finding selected matters, what to do, what can be done at once
 * and what it follows from.
 */
final class FindingDetails {
    private static final UiTexts TEXTS = UiTexts.beside(FindingDetails.class);
    private static final int MOST_EVIDENCE = 8;

    private final ProsePane pane;
    private final Consumer<Rule> explain;
    private List<FindingItem> shown = List.of();
    private List<String> says = List.of();

    /**
     * @param explain called with a rule that a person wants explained
     */
    FindingDetails(Composite parent, Consumer<Rule> explain) {
        this.explain = explain;
        pane = new ProsePane(parent);
        look();
    }

    Control control() {
        return pane.control();
    }

    /** Takes icons and colours of the present theme. */
    void look() {
        pane.show(this::write);
    }

    /**
     * Other findings are about to be shown: until they are, nothing can be done here, since it
     * would be done to those shown now.
     */
    void expect(List<FindingItem> items) {
        pane.control().setEnabled(areShown(items));
    }

    private boolean areShown(List<FindingItem> items) {
        boolean same = items.size() == shown.size();
        for (int i = 0; same && i < items.size(); i++) {
            same = items.get(i).isSameAs(shown.get(i));
        }
        return same;
    }

    /** Shows findings; nothing is rebuilt, and so nothing moves, if they say what they said. */
    void show(List<FindingItem> items) {
        pane.control().setEnabled(true);
        List<String> saysNow = items.size() == 1 ? said(items.get(0)) : List.of();
        if (items.equals(shown) && saysNow.equals(says)) {
            return;
        }
        boolean other =
                items.size() != 1 || shown.size() != 1 || !items.get(0).isSameAs(shown.get(0));
        shown = items;
        says = saysNow;
        pane.show(this::write);
        if (other) {
            pane.toTop();
        }
    }

    /** All of what is shown of a finding that may change while it stays the same finding. */
    private static List<String> said(FindingItem item) {
        Locale locale = Locale.getDefault();
        Finding finding = item.finding();
        List<String> said = new ArrayList<>();
        said.add(FindingTexts.message(finding));
        said.add(label(finding.element()));
        said.add(ElementPlaces.place(finding.element(), locale));
        finding.acceptance().ifPresent(acceptance -> said.add(FindingTexts.accepted(acceptance)));
        finding.evidence().forEach(element -> said.add(label(element)));
        FindingCommands.fixes(item).forEach(fix -> said.add(fix.label(locale)));
        return said;
    }

    private void write(Composite page) {
        switch (shown.size()) {
            case 0 -> Prose.in(page).small(TEXTS.get("detail.none"));
            case 1 -> one(page, shown.get(0));
            default -> {
                Prose.in(page).paragraph(TEXTS.get("detail.several", shown.size()));
                acceptance(page, shown);
            }
        }
    }

    private void one(Composite page, FindingItem item) {
        Prose prose = Prose.in(page);
        Finding finding = item.finding();
        RuleTexts texts = RuleTexts.of(finding.rule());
        prose.besideIcon(FindingTexts.image(finding), FindingTexts.word(finding))
                .strong(FindingTexts.message(finding));
        about(prose, finding.element());
        finding.acceptance().ifPresent(a -> prose.small(FindingTexts.accepted(a)));
        prose.heading(TEXTS.get("detail.todo"));
        prose.paragraph(texts.whatToDo(Locale.getDefault()));
        new FixArea(page, item, pane::fit);
        prose.heading(TEXTS.get("detail.why"));
        prose.paragraph(texts.why(Locale.getDefault()));
        evidence(prose, finding.evidence());
        acceptance(page, List.of(item));
        rule(prose, finding.rule(), texts);
    }

    private static void about(Prose prose, EObject element) {
        String label = Prose.escaped(label(element));
        String place = Prose.escaped(ElementPlaces.place(element, Locale.getDefault()));
        prose.links(
                place.isEmpty()
                        ? TEXTS.get("detail.about", label)
                        : TEXTS.get("detail.about.place", label, place),
                any -> Navigator.show(element, null));
    }

    private static void evidence(Prose prose, List<EObject> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        prose.heading(TEXTS.get("detail.evidence"));
        for (EObject element : evidence.subList(0, Math.min(MOST_EVIDENCE, evidence.size()))) {
            prose.besideIcon(
                            Images.element(element.eClass()),
                            PlanLabels.type(element.eClass(), Locale.getDefault()))
                    .link(label(element), () -> Navigator.show(element, null));
        }
        if (evidence.size() > MOST_EVIDENCE) {
            prose.small(TEXTS.get("detail.evidence.more", evidence.size() - MOST_EVIDENCE));
        }
    }

    private void rule(Prose prose, Rule rule, RuleTexts texts) {
        prose.links(
                        TEXTS.get(
                                "detail.rule",
                                rule.info().id(),
                                Prose.escaped(texts.name(Locale.getDefault())),
                                FindingTexts.category(rule.info().category())),
                        any -> explain.accept(rule))
                .setToolTipText(TEXTS.get("detail.rule.tip"));
    }

    private void acceptance(Composite page, List<FindingItem> items) {
        if (FindingCommands.canAccept(items)) {
            button(page, "accept", "detail.accept")
                    .addListener(
                            SWT.Selection, event -> FindingCommands.accept(items, page.getShell()));
        }
        if (FindingCommands.canTakeBack(items)) {
            button(page, "undo", "detail.takeBack")
                    .addListener(SWT.Selection, event -> FindingCommands.takeBack(items));
        }
    }

    private static Button button(Composite page, String image, String key) {
        Button button = new Button(page, SWT.PUSH);
        button.setImage(Images.get(image));
        button.setText(TEXTS.get(key));
        button.setToolTipText(TEXTS.get(key + ".tip"));
        GridDataFactory.swtDefaults().indent(0, 6).applyTo(button);
        return button;
    }

    private static String label(EObject element) {
        return PlanLabels.label(element, Locale.getDefault());
    }
}
