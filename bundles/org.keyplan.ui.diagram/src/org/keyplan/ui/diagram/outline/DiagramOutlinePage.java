package org.keyplan.ui.diagram.outline;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.keyplan.ui.diagram.DiagramViewer;

/** The overview of a diagram for the outline view, which asks an editor for such a page. */
public final class DiagramOutlinePage extends Page implements IContentOutlinePage {
    private final DiagramViewer diagram;
    private OverviewCanvas canvas;

    /**
     * @param diagram one that can be zoomed
     */
    public DiagramOutlinePage(DiagramViewer diagram) {
        this.diagram = diagram;
    }

    @Override
    public void createControl(Composite parent) {
        canvas = new OverviewCanvas(parent, diagram);
    }

    @Override
    public Control getControl() {
        return canvas;
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        diagram.viewer().addSelectionChangedListener(listener);
    }

    @Override
    public ISelection getSelection() {
        return diagram.viewer().getSelection();
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        diagram.viewer().removeSelectionChangedListener(listener);
    }

    @Override
    public void setSelection(ISelection selection) {
        diagram.viewer().setSelection(selection);
    }
}
