package org.keyplan.ui.plan.coverage;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.Engagement;
import org.keyplan.model.TeamMember;
import org.keyplan.ui.plan.matrix.MatrixPage;

/** Who of ours knows whom of theirs, how well, and how well they should. */
public final class CoveragePage extends MatrixPage {

    public CoveragePage() {
        super(DiagramKind.COVERAGE);
    }

    @Override
    protected EObject[] place(EObject element) {
        if (element instanceof Engagement engagement) {
            return new EObject[] {engagement.getStakeholder(), engagement.getMember()};
        }
        return element instanceof TeamMember ? new EObject[] {null, element} : null;
    }
}
