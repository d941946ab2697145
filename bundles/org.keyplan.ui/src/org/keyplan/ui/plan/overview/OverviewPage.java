package org.keyplan.ui.plan.overview;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.analysis.overview.NextActions;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Money;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.PlanPerspective;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.field.FieldSite;
import org.keyplan.ui.findings.ShowsFindings;
import org.keyplan.ui.form.ElementForm;
import org.keyplan.ui.form.FormSection;
import org.keyplan.ui.form.FormView;
import org.keyplan.ui.navigation.Navigator;
import org.keyplan.ui.plan.PlanPage;
import org.keyplan.ui.plan.paper.Paper;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.Finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What to know first about an account, and the facts about it and its plan. */
public final class OverviewPage extends PlanPage {
    private static final UiTexts TEXTS = UiTexts.beside(OverviewPage.class);
    private static final int MARGIN = 28;
    private static final int COLUMNS = 4;

    private final Map<FormView, EObject> forms = new HashMap<>();
    private Label title;
    private Label line;
    private FindingCounts counts;
    private HealthTiles tiles;
    private Label actionsHeading;
    private ActionList actions;
    private ValueTypePanel value;
    private TeamPanel team;

    @Override
    protected void create(Composite body) {
        forms.clear();
        Paper paper = new Paper(toolkit());
        FieldSite site = fieldSite();
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN - 8;
        layout.horizontalSpacing = MARGIN + 8;
        layout.verticalSpacing = 8;
        body.setLayout(layout);
        body.setBackgroundMode(SWT.INHERIT_DEFAULT);
        title = Paper.across(paper.title(body, ""));
        line = Paper.across(paper.muted(body, ""));
        counts = new FindingCounts(body, paper, this::showFinding);
        tiles = new HealthTiles(body, paper, element -> Navigator.show(element, null));
        actionsHeading = paper.heading(body, TEXTS.get("actions"));
        actions = new ActionList(body, site, paper);
        value = new ValueTypePanel(column(body, paper), site, paper);
        team = new TeamPanel(column(body, paper), site, paper);
        AccountPlan plan = plan();
        if (plan.getAccount() != null) {
            forms(body, paper, site, plan.getAccount());
        }
        forms(body, paper, site, plan);
        forms.forEach((form, element) -> form.show(List.of(element)));
        value.bind(plan.getAccount());
        select(List.of(plan.getAccount() == null ? plan : plan.getAccount()));
    }

    private static Composite column(Composite body, Paper paper) {
        Composite column = paper.grid(body, 1, false);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return column;
    }

    private void forms(Composite body, Paper paper, FieldSite site, EObject element) {
        for (FormSection section : ElementForm.of(element.eClass()).sections()) {
            paper.heading(body, headed(section, element));
            FormView form = new FormView(body, site, section.fields(), COLUMNS);
            Paper.across(form.control());
            forms.put(form, element);
        }
    }

    /** Two forms on one page would each have a section "More". */
    private static String headed(FormSection section, EObject element) {
        return section.id().equals("more")
                ? TEXTS.get("more." + element.eClass().getName())
                : section.title();
    }

    @Override
    protected void refresh() {
        PlanIndex index = PlanIndex.of(plan(), session().asOf());
        Account account = plan().getAccount();
        title.setText(PlanLabels.label(account == null ? plan() : account, session().locale()));
        line.setText(summary());
        tiles.show(index);
        NextActions next = NextActions.of(index);
        actionsHeading.setText(
                next.overdue() == 0
                        ? TEXTS.get("actions")
                        : TEXTS.get("actions.late", next.overdue()));
        actions.show(index);
        value.show(account);
        team.show(plan());
    }

    /** The few facts that tell what kind of customer it is. */
    private String summary() {
        List<String> facts = new ArrayList<>();
        Account account = plan().getAccount();
        if (account != null) {
            add(facts, account.getIndustry());
            add(facts, account.getHeadquarters());
            if (account.getEmployees() != null) {
                facts.add(TEXTS.get("employees", account.getEmployees()));
            }
            Money revenue = account.getAnnualRevenue();
            if (revenue != null) {
                facts.add(TEXTS.get("revenue", revenue));
            }
        }
        facts.add(PlanLabels.literal(plan().getStatus(), session().locale()));
        return String.join("  ·  ", facts);
    }

    private static void add(List<String> facts, String fact) {
        if (fact != null && !fact.isBlank()) {
            facts.add(fact.strip());
        }
    }

    @Override
    protected void refreshFindings() {
        counts.show(session().findings());
    }

    private void showFinding(Finding finding) {
        try {
            IViewPart view =
                    getSite()
                            .getWorkbenchWindow()
                            .getActivePage()
                            .showView(PlanPerspective.FINDINGS);
            ShowsFindings list = Adapters.adapt(view, ShowsFindings.class);
            if (list != null) {
                list.showFinding(finding);
            }
        } catch (PartInitException e) {
            UiPlugin.log("The findings could not be shown", e);
        }
    }

    @Override
    protected boolean hasPlaceFor(EObject element, EStructuralFeature feature) {
        return element == plan() || element == plan().getAccount();
    }

    @Override
    protected boolean show(EObject element, EStructuralFeature feature) {
        select(List.of(element));
        for (Map.Entry<FormView, EObject> form : forms.entrySet()) {
            if (form.getValue() == element && feature != null && form.getKey().focus(feature)) {
                getManagedForm().getForm().showControl(form.getKey().control());
                return true;
            }
        }
        return true;
    }
}
