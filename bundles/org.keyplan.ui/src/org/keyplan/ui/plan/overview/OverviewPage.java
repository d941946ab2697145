package org.keyplan.ui.plan.overview;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.plan.PlanPage;

import java.util.List;

/** What to know first about an account. */
public final class OverviewPage extends PlanPage {
    private Label title;

    @Override
    protected void create(Composite body) {
        body.setLayout(new GridLayout());
        title = toolkit().createLabel(body, "", SWT.WRAP);
    }

    @Override
    protected void refresh() {
        title.setText(PlanLabels.label(plan(), session().locale()));
    }

    @Override
    protected boolean hasPlaceFor(EObject element, EStructuralFeature feature) {
        return element == plan() || element == plan().getAccount();
    }

    @Override
    protected boolean show(EObject element, EStructuralFeature feature) {
        select(List.of(element));
        return true;
    }
}
