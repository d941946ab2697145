package org.keyplan.ui.diagram.editor;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.dnd.TemplateTransferDragSourceListener;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerPreferences;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.keyplan.ui.diagram.DiagramHost;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.diagram.outline.DiagramOutlinePage;
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
public abstract class DiagramEditor extends GraphicalEditorWithFlyoutPalette {
    private static final String PREFERENCES = "org.keyplan.ui.diagram";

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
        super.createPartControl(frame.content());
        palette.attach(diagram);
        keepDrawersOpen();
        EditActions.install(diagram);
        frame.install(diagram);
        activateHandlers();
        FirstView.of(diagram);
    }

    /** All tools are few enough to be seen at once; pins would only puzzle people. */
    private void keepDrawersOpen() {
        PaletteViewer viewer = getEditDomain().getPaletteViewer();
        if (viewer != null
                && viewer.getPaletteViewerPreferences().getAutoCollapseSetting()
                        != PaletteViewerPreferences.COLLAPSE_NEVER) {
            viewer.getPaletteViewerPreferences()
                    .setAutoCollapseSetting(PaletteViewerPreferences.COLLAPSE_NEVER);
        }
    }

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        GraphicalViewer viewer = getGraphicalViewer();
        viewer.setRootEditPart(new SheetRoot());
        viewer.getControl().setBackground(SheetColors.PAPER);
        diagram = new SheetViewer(this, viewer, getActionRegistry(), hints);
        hints.attach(viewer.getControl());
    }

    @Override
    protected void initializeGraphicalViewer() {
        super.initializeGraphicalViewer();
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

    @Override
    protected PaletteRoot getPaletteRoot() {
        return palette.root();
    }

    @Override
    protected PaletteViewerProvider createPaletteViewerProvider() {
        return new PaletteViewerProvider(getEditDomain()) {
            @Override
            protected void configurePaletteViewer(PaletteViewer viewer) {
                super.configurePaletteViewer(viewer);
                viewer.addDragSourceListener(new TemplateTransferDragSourceListener(viewer));
            }
        };
    }

    @Override
    protected FlyoutPreferences getPalettePreferences() {
        return new PalettePlace();
    }

    /** Where the palette stands, as the person last had it. */
    private static final class PalettePlace implements FlyoutPreferences {
        private static final int USUAL_WIDTH = 168;
        private static final String DOCK = "palette.dock";
        private static final String STATE = "palette.state";
        private static final String WIDTH = "palette.width";

        private static IEclipsePreferences preferences() {
            return InstanceScope.INSTANCE.getNode(PREFERENCES);
        }

        @Override
        public int getDockLocation() {
            return preferences().getInt(DOCK, PositionConstants.WEST);
        }

        @Override
        public int getPaletteState() {
            return preferences().getInt(STATE, FlyoutPaletteComposite.STATE_PINNED_OPEN);
        }

        @Override
        public int getPaletteWidth() {
            return preferences().getInt(WIDTH, USUAL_WIDTH);
        }

        @Override
        public void setDockLocation(int location) {
            preferences().putInt(DOCK, location);
        }

        @Override
        public void setPaletteState(int state) {
            preferences().putInt(STATE, state);
        }

        @Override
        public void setPaletteWidth(int width) {
            preferences().putInt(WIDTH, width);
        }
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
