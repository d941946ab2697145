package org.keyplan.ui.findings;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells when another editor is the one being worked in. Belongs to the UI thread. */
final class ActiveEditor {
    private final IWorkbenchPage page;
    private final Runnable changed;
    private IEditorPart last;
    private final IPartListener2 listener =
            new IPartListener2() {
                @Override
                public void partActivated(IWorkbenchPartReference part) {
                    look();
                }

                @Override
                public void partBroughtToTop(IWorkbenchPartReference part) {
                    look();
                }

                @Override
                public void partClosed(IWorkbenchPartReference part) {
                    look();
                }

                @Override
                public void partOpened(IWorkbenchPartReference part) {
                    look();
                }
            };

    ActiveEditor(IWorkbenchPage page, Runnable changed) {
        this.page = page;
        this.changed = changed;
        page.addPartListener(listener);
        last = page.getActiveEditor();
    }

    private void look() {
        IEditorPart now = page.getActiveEditor();
        if (now != last) {
            last = now;
            changed.run();
        }
    }

    void dispose() {
        page.removePartListener(listener);
    }
}
