package org.keyplan.ui.plan.opportunities;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Opportunity;
import org.keyplan.ui.field.FieldSite;
import org.keyplan.ui.form.ElementForm;
import org.keyplan.ui.form.FormField;
import org.keyplan.ui.form.FormView;
import org.keyplan.ui.plan.paper.Paper;
import org.keyplan.ui.text.UiTexts;

import java.util.List;

/** Whether the customer has the money, who approves it and how. */
final class BudgetPanel {
    private static final UiTexts TEXTS = UiTexts.beside(BudgetPanel.class);
    private static final int COLUMNS = 4;

    private final FieldSite site;
    private final Hyperlink begin;
    private final FormView form;
    private Opportunity opportunity;
    private CustomerBudget shown;
    private boolean filled;

    BudgetPanel(Composite parent, FieldSite site, Paper paper) {
        this.site = site;
        paper.heading(parent, TEXTS.get("budget"));
        begin = Paper.across(paper.link(parent, TEXTS.get("budget.begin"), this::begin));
        List<FormField> fields =
                ElementForm.of(Literals.CUSTOMER_BUDGET).sections().stream()
                        .filter(section -> !section.id().equals("more"))
                        .flatMap(section -> section.fields().stream())
                        .toList();
        form = new FormView(parent, site, fields, COLUMNS);
        Paper.across(form.control());
    }

    private void begin() {
        site.execute(
                site.change()
                        .add(
                                opportunity,
                                Literals.OPPORTUNITY__BUDGET,
                                KeyplanFactory.eINSTANCE.createCustomerBudget()));
    }

    void show(Opportunity of) {
        opportunity = of;
        CustomerBudget budget = of.getBudget();
        if (budget != shown || !filled) {
            filled = true;
            shown = budget;
            form.show(budget == null ? List.of() : List.<EObject>of(budget));
            visible(begin, budget == null && !site.session().isReadOnly());
            visible(form.control(), budget != null);
            site.resized();
        }
    }

    private static void visible(Control control, boolean seen) {
        ((GridData) control.getLayoutData()).exclude = !seen;
        control.setVisible(seen);
        control.requestLayout();
    }

    FormView form() {
        return form;
    }
}
