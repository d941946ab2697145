package org.keyplan.ui.plan.whitespace;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.Offering;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.WhitespaceCell;
import org.keyplan.ui.plan.matrix.MatrixPage;

/** What is sold, pursued and possible of each offering in each unit of the customer. */
public final class WhitespacePage extends MatrixPage {

    public WhitespacePage() {
        super(DiagramKind.WHITESPACE);
    }

    @Override
    protected EObject[] place(EObject element) {
        if (element instanceof WhitespaceCell cell) {
            return new EObject[] {cell.getUnit(), cell.getOffering()};
        } else if (element instanceof OrganizationUnit) {
            return new EObject[] {element, null};
        }
        return element instanceof Offering ? new EObject[] {null, element} : null;
    }
}
