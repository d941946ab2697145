package org.keyplan.ui.diagram.toolbar;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.contexts.IContextService;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.diagram.arrange.Arranging;
import org.keyplan.ui.diagram.export.PictureExport;
import org.keyplan.ui.diagram.find.FindBar;
import org.keyplan.ui.diagram.grid.Snapping;
import org.keyplan.ui.diagram.keys.DiagramKeyHandler;
import org.keyplan.ui.diagram.print.Printing;
import org.keyplan.ui.diagram.tooltip.FactsTip;
import org.keyplan.ui.diagram.zoom.Zoom;

/** How a diagram editor is divided: its own toolbar, bars that come and go, and the sheet. */
public final class EditorFrame {
    /** Active while the person works in a diagram; its keys are bound in it. */
    public static final String CONTEXT = "org.keyplan.ui.diagram.context";

    private final Composite bars;
    private final Composite content;

    /**
     * @param parent that of the editor
     */
    public EditorFrame(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        bars = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(bars);
        bars.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Label line = new Label(frame, SWT.SEPARATOR | SWT.HORIZONTAL);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        content = new Composite(frame, SWT.NONE);
        content.setLayout(new FillLayout());
        content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    /** Where the palette and the sheet go. */
    public Composite content() {
        return content;
    }

    /**
     * Adds to an editor what people expect of any: zoom, keys, grid, search, pictures, printing,
     * tooltips and the toolbar; once, when the sheet has its contents and the editor has registered
     * its own actions.
     */
    public void install(DiagramViewer diagram) {
        Zoom.install(diagram);
        Snapping.install(diagram);
        DiagramKeyHandler.install(diagram);
        Arranging.install(diagram);
        PictureExport.install(diagram);
        Printing.install(diagram);
        FindBar.install(bars, diagram);
        FactsTip.install(diagram);
        DiagramToolbar.install(bars, diagram);
        IContextService contexts = diagram.part().getSite().getService(IContextService.class);
        if (contexts != null) {
            contexts.activateContext(CONTEXT);
        }
    }
}
