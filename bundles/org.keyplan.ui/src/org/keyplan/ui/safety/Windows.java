package org.keyplan.ui.safety;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import java.util.Optional;

/** The window that a person is told something in: the active one or, if none is, the first. */
final class Windows {

    private Windows() {}

    static Optional<IWorkbenchWindow> any() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchWindow[] all = PlatformUI.getWorkbench().getWorkbenchWindows();
        return active != null
                ? Optional.of(active)
                : all.length > 0 ? Optional.of(all[0]) : Optional.empty();
    }

    static Optional<IWorkbenchPage> page() {
        return any().map(IWorkbenchWindow::getActivePage);
    }

    /** Null if there is no window, which dialogs understand. */
    static Shell shell() {
        return any().map(IWorkbenchWindow::getShell).orElse(null);
    }
}
