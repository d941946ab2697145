package org.keyplan.ui.menu;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.session.PlanSession;

import java.util.Optional;

/** The plan that a person works on in the window. */
final class ActivePlan {
    private ActivePlan() {}

    /** That of the active editor; empty if it shows no plan. */
    static Optional<PlanSession> session() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IEditorPart editor =
                window == null || window.getActivePage() == null
                        ? null
                        : window.getActivePage().getActiveEditor();
        PlanPart part = Adapters.adapt(editor, PlanPart.class);
        return part == null ? Optional.empty() : Optional.ofNullable(part.session());
    }
}
