package org.keyplan.bench.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Nothing but the place where editors would be. */
public final class EmptyPerspective implements IPerspectiveFactory {
    static final String ID = "org.keyplan.bench.workbench.empty";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
