package org.keyplan.ui.plan.opportunities;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.keyplan.analysis.Ranking;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Opportunity;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.field.FieldSite;
import org.keyplan.ui.form.ElementForm;
import org.keyplan.ui.form.FormSection;
import org.keyplan.ui.form.FormView;
import org.keyplan.ui.plan.paper.ChildLines;
import org.keyplan.ui.plan.paper.Paper;
import org.keyplan.ui.text.UiTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything about one opportunity, the stage it is in first. */
final class OpportunityDetails {
    private static final UiTexts TEXTS = UiTexts.beside(OpportunityDetails.class);
    private static final int MARGIN = 16;
    private static final int COLUMNS = 4;

    private final FieldSite site;
    private final Label title;
    private final Label line;
    private final StageBar stages;
    private final BudgetPanel budget;
    private final AssessmentPanel assessment;
    private final List<FormView> forms = new ArrayList<>();
    private final List<ChildLines> lines = new ArrayList<>();
    private Opportunity shown;

    OpportunityDetails(Composite body, FieldSite site, Paper paper) {
        this.site = site;
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN / 2;
        layout.verticalSpacing = 8;
        body.setLayout(layout);
        body.setBackgroundMode(SWT.INHERIT_DEFAULT);
        title = Paper.across(paper.title(body, ""));
        line = Paper.across(paper.muted(body, ""));
        stages = new StageBar(body, site, paper);
        ElementForm form = ElementForm.of(Literals.OPPORTUNITY);
        for (FormSection section : form.sections()) {
            if (!section.id().equals("more")) {
                form(body, paper, section);
            }
        }
        OpportunityLines more = new OpportunityLines(site, paper);
        lines.add(more.gates(body));
        lines.add(more.needs(body));
        budget = new BudgetPanel(body, site, paper);
        lines.add(more.criteria(body));
        lines.add(more.positions(body));
        assessment = new AssessmentPanel(body, site, paper);
        form.section("more").ifPresent(section -> form(body, paper, section));
    }

    private void form(Composite body, Paper paper, FormSection section) {
        paper.heading(body, section.title());
        FormView view = new FormView(body, site, section.fields(), COLUMNS);
        Paper.across(view.control());
        forms.add(view);
    }

    /** The opportunity shown; null if none is. */
    Opportunity shown() {
        return shown;
    }

    /** Shows another opportunity. */
    void show(Opportunity opportunity) {
        if (opportunity != shown) {
            shown = opportunity;
            forms.forEach(form -> form.show(List.of(opportunity)));
        }
        refresh();
    }

    /** Shows the opportunity as it is now; fields do so by themselves. */
    void refresh() {
        if (shown == null) {
            return;
        }
        title.setText(PlanLabels.label(shown, site.locale()));
        line.setText(summary());
        stages.show(shown);
        lines.forEach(each -> each.show(shown));
        budget.show(shown);
        assessment.show(shown);
    }

    private String summary() {
        List<String> facts = new ArrayList<>();
        if (shown.getAmount() != null) {
            facts.add(PlanLabels.value(shown.getAmount(), site.locale()));
        }
        if (shown.getProbability() != null) {
            facts.add(TEXTS.get("probability", shown.getProbability()));
        }
        facts.add(PlanLabels.literal(shown.getState(), site.locale()));
        if (shown.getExpectedClose() != null) {
            facts.add(TEXTS.get("close", shown.getExpectedClose()));
        }
        facts.add(TEXTS.get("rank", Ranking.of(shown, site.session().asOf()).rank().name()));
        return String.join("  ·  ", facts);
    }

    /**
     * Puts the cursor into the field of a property of the opportunity or of something in it.
     *
     * @param feature null for none
     * @return what is to be in sight; empty if there is no field for it
     */
    Optional<Control> focus(EObject element, EStructuralFeature feature) {
        Stream<FormView> views =
                element == shown
                        ? forms.stream()
                        : element == shown.getBudget()
                                ? Stream.of(budget.form())
                                : Stream.concat(lines.stream(), Stream.of(assessment.lines()))
                                        .map(each -> each.line(element))
                                        .filter(view -> view != null);
        return views.filter(view -> feature == null || view.focus(feature))
                .findFirst()
                .map(FormView::control);
    }
}
