package org.keyplan.ui.findings;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The quick fixes of the selected finding in the list's context menu. */
public final class QuickFixItems extends ContributionItem {

    @Override
    public boolean isDynamic() {
        return true;
    }

    @Override
    public void fill(Menu menu, int index) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPart part = window == null ? null : window.getPartService().getActivePart();
        if (part instanceof FindingsView view && view.selected().size() == 1) {
            new QuickFixMenu(view.selected().get(0)).fill(menu, Math.max(0, index));
        }
    }
}
