package org.keyplan.ui.diagram.editor;

import org.eclipse.core.runtime.Platform;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.parts.GraphicalEditor;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.swt.IFocusService;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.keyplan.ui.diagram.DiagramHost;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.diagram.outline.DiagramOutlinePage;
import org.keyplan.ui.diagram.paint.Paper;
import org.keyplan.ui.diagram.palette.PalettePane;
import org.keyplan.ui.diagram.pan.PanningEditDomain;
import org.keyplan.ui.diagram.part.SheetRoot;
import org.keyplan.ui.diagram.step.SharedHistory;
import org.keyplan.ui.diagram.tool.ToolRequests;
import org.keyplan.ui.diagram.toolbar.EditorFrame;
import org.keyplan.viewpoint.description.Tool;

import java.util.EventObject;
import java.util.List;

/**
 * Edits a diagram of any viewpoint. Whoever makes an editor of it gives it a {@link DiagramHost},
 * saves the model and says whether that is necessary; everything on the sheet is done here.
 */
public abstract class DiagramEditor extends GraphicalEditor {
    /** Names the sheet among what has the focus, for those who declare what keys do. */
    public static final String FOCUS_ID = "org.keyplan.ui.diagram.sheet";

    private final SharedHistory history = new SharedHistory();
    private final PaletteContents palette = new PaletteContents();
    private SheetHints hints;

    private SheetViewer diagram;

    protected DiagramEditor() {
        setEditDomain(
                new PanningEditDomain(this) {
                    @Override
                    public CommandStack getCommandStack() {
                        return history;
                    }
                });
    }

    /** What to show, after {@code init}; asked once. */
    protected abstract DiagramHost createHost();

    /** Shows something else from now on, such as the same diagram of a model read anew. */
    protected void showHost(DiagramHost host) {
        if (diagram != null) {
            history.follow(host);
            diagram.show(host);
        }
    }

    /** The diagram for those who work on it; null before there is a canvas. */
    public DiagramViewer diagram() {
        return diagram;
    }

    @Override
    public void createPartControl(Composite parent) {
        hints = new SheetHints(getEditorSite().getActionBars().getStatusLineManager());
        EditorFrame frame = new EditorFrame(parent);
        PalettePane tools = new PalettePane(frame.content(), getEditDomain());
        super.createPartControl(tools.sheet());
        palette.attach(diagram);
        getEditDomain().setPaletteRoot(palette.root());
        EditActions.install(diagram);
        frame.install(diagram);
        activateHandlers();
        FirstView.of(diagram);
    }

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        GraphicalViewer viewer = getGraphicalViewer();
        viewer.setRootEditPart(new SheetRoot());
        Paper.cover(viewer.getControl());
        getSite().getService(IFocusService.class).addFocusTracker(viewer.getControl(), FOCUS_ID);
        diagram = new SheetViewer(this, viewer, getActionRegistry(), hints);
        hints.attach(viewer.getControl());
    }

    @Override
    protected void initializeGraphicalViewer() {
        GraphicalViewer viewer = getGraphicalViewer();
        DiagramHost host = createHost();
        history.follow(host);
        diagram.show(host);
        viewer.addDropTargetListener(new ElementDrop(diagram));
        viewer.addDropTargetListener(
                new TemplateTransferDropTargetListener(viewer) {
                    @Override
                    protected CreationFactory getFactory(Object template) {
                        return ToolRequests.factory((Tool) template);
                    }

                    /** The press that began the drag has taken the tool in hand. */
                    @Override
                    protected void handleDrop() {
                        super.handleDrop();
                        getEditDomain().loadDefaultTool();
                    }
                });
        SheetMenu menu = new SheetMenu(diagram);
        viewer.setContextMenu(menu);
        getSite().registerContextMenu(SheetMenu.ID, menu, viewer);
    }

    /** Standard commands do in this editor what its own actions do. */
    private void activateHandlers() {
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        for (String id : List.of(EditActions.DELETE, EditActions.SELECT_ALL, EditActions.RENAME)) {
            IAction action = getActionRegistry().getAction(id);
            handlers.activateHandler(id, new ActionHandler(action));
        }
    }

    /** The editor's own actions take the place of GEF's. */
    @Override
    protected void createActions() {
        // They are registered when there is a diagram.
    }

    /** Undo and redo are those of the model; nothing of GEF's own is kept or saved. */
    @Override
    public void commandStackChanged(EventObject event) {
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void dispose() {
        history.follow(null);
        if (diagram != null) {
            diagram.close();
        }
        super.dispose();
    }

    @Override
    public Object getAdapter(Class type) {
        if (type == DiagramViewer.class) {
            return diagram;
        }
        if (type == ZoomManager.class && diagram != null) {
            return ((SheetRoot) diagram.viewer().getRootEditPart()).getZoomManager();
        }
        if (type == IContentOutlinePage.class && diagram != null) {
            return new DiagramOutlinePage(diagram);
        }
        if (type == ActionRegistry.class) {
            return getActionRegistry();
        }
        if (type == IPropertySheetPage.class) {
            // not GEF's, but whatever page the one who makes an editor of this has
            return Platform.getAdapterManager().getAdapter(this, type);
        }
        return super.getAdapter(type);
    }
}
