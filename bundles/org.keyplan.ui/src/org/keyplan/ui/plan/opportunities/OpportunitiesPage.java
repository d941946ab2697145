package org.keyplan.ui.plan.opportunities;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Opportunity;
import org.keyplan.ui.field.FieldSite;
import org.keyplan.ui.plan.PlanPage;
import org.keyplan.ui.plan.TablePages;
import org.keyplan.ui.plan.paper.Paper;
import org.keyplan.ui.table.Column;
import org.keyplan.ui.table.ElementTable;
import org.keyplan.ui.table.FeatureColumns;
import org.keyplan.ui.text.UiTexts;

import java.util.List;

/** All opportunities as a list, and below it everything about the one selected. */
public final class OpportunitiesPage extends PlanPage {
    private static final UiTexts TEXTS = UiTexts.beside(OpportunitiesPage.class);
    private static final int[] WEIGHTS = {40, 60};
    private static final int LEAST_HEIGHT = 300;

    private ElementTable table;
    private ScrolledForm scroll;
    private OpportunityDetails details;
    private boolean reflowing;

    @Override
    protected void create(Composite body) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        body.setLayout(layout);
        SashForm both = new SashForm(body, SWT.VERTICAL);
        toolkit().adapt(both);
        GridData whole = new GridData(SWT.FILL, SWT.FILL, true, true);
        whole.heightHint = LEAST_HEIGHT;
        whole.widthHint = LEAST_HEIGHT;
        both.setLayoutData(whole);
        Composite list = toolkit().createComposite(both);
        list.setLayout(TablePages.layout());
        table =
                new ElementTable(
                        list,
                        session(),
                        new ElementTable.Setup(
                                "opportunities",
                                () -> plan().getOpportunities(),
                                columns(),
                                new AddingOpportunities(session())),
                        getSite());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 100;
        table.control().setLayoutData(data);
        table.onSelect(this::selected);
        TablePages.button(table.tools(), TEXTS.get("add.label"), "add", table::goToNewRow);
        scroll = toolkit().createScrolledForm(both);
        ground(scroll);
        scroll.setExpandHorizontal(true);
        details = new OpportunityDetails(scroll.getBody(), detailSite(), new Paper(toolkit()));
        both.setWeights(WEIGHTS);
        if (!plan().getOpportunities().isEmpty()) {
            table.show(plan().getOpportunities().get(0), null);
        }
        showDetails();
    }

    /** The list of all opportunities. */
    public ElementTable table() {
        return table;
    }

    /** The details scroll by themselves. */
    private FieldSite detailSite() {
        return new FieldSite(
                session(),
                toolkit(),
                new FieldSite.Listener() {
                    @Override
                    public void focused(EObject element, EStructuralFeature feature) {
                        select(List.of(element));
                    }

                    @Override
                    public void resized() {
                        reflowDetailsSoon();
                    }
                });
    }

    private void reflowDetailsSoon() {
        if (!reflowing && !scroll.isDisposed()) {
            reflowing = true;
            scroll.getDisplay()
                    .asyncExec(
                            () -> {
                                reflowing = false;
                                if (!scroll.isDisposed()) {
                                    scroll.reflow(true);
                                }
                            });
        }
    }

    private List<Column> columns() {
        FeatureColumns columns = new FeatureColumns(session());
        return List.of(
                columns.own(Literals.NAMED_ELEMENT__NAME, 280),
                columns.own(Literals.OPPORTUNITY__AMOUNT, 130),
                columns.own(Literals.OPPORTUNITY__SALES_STAGE, 110),
                columns.own(Literals.OPPORTUNITY__STATE, 80),
                columns.own(Literals.OPPORTUNITY__EXPECTED_CLOSE, 110),
                columns.own(Literals.OPPORTUNITY__PROBABILITY, 90),
                columns.own(Literals.OPPORTUNITY__OWNER, 140));
    }

    private void selected(List<EObject> elements) {
        select(elements);
        showDetails();
    }

    private void showDetails() {
        Opportunity chosen = table.focused() instanceof Opportunity focused ? focused : null;
        boolean gone =
                details.shown() != null && !plan().getOpportunities().contains(details.shown());
        if (chosen == null && (gone || details.shown() == null)) {
            chosen = plan().getOpportunities().stream().findFirst().orElse(null);
        }
        if (chosen != null && chosen != details.shown()) {
            details.show(chosen);
            scroll.setOrigin(0, 0);
            reflowDetailsSoon();
        }
        scroll.getBody().setVisible(!plan().getOpportunities().isEmpty());
    }

    @Override
    protected void refresh() {
        table.refresh();
        showDetails();
        details.refresh();
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && table != null) {
            table.activated();
        }
    }

    @Override
    protected boolean hasPlaceFor(EObject element, EStructuralFeature feature) {
        return opportunity(element) != null;
    }

    /** The opportunity that something is in; null if it is in none. */
    private static Opportunity opportunity(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Opportunity found) {
                return found;
            }
        }
        return null;
    }

    @Override
    protected boolean show(EObject element, EStructuralFeature feature) {
        Opportunity opportunity = opportunity(element);
        table.show(opportunity, null);
        details.show(opportunity);
        select(List.of(element));
        if (element != opportunity || feature != null) {
            details.focus(element, feature).ifPresent(this::reveal);
        }
        return true;
    }

    /** The place of a control is known once the page has been laid out. */
    private void reveal(Control control) {
        scroll.reflow(true);
        scroll.showControl(control);
    }
}
