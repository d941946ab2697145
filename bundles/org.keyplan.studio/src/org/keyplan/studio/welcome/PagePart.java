package org.keyplan.studio.welcome;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** A page that greets a person, in the place of editors; there is nothing to save. */
abstract class PagePart extends EditorPart {
    private Page page;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    void show(Page shown) {
        page = shown;
    }

    Page page() {
        return page;
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // There is nothing to save.
    }

    @Override
    public void doSaveAs() {
        // There is nothing to save.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
