package org.keyplan.ui.diagram.editor;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.keyplan.ui.diagram.arrange.Arranging;
import org.keyplan.ui.diagram.export.PictureExport;
import org.keyplan.ui.diagram.image.DiagramImages;
import org.keyplan.ui.diagram.print.Printing;
import org.keyplan.ui.diagram.step.NoteGestures;
import org.keyplan.ui.diagram.step.RefusedCommand;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.ui.diagram.zoom.Zoom;
import org.keyplan.viewpoint.arrange.Alignment;
import org.keyplan.viewpoint.arrange.Distribution;
import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.tool.View;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The context menu of a diagram. All that the palette offers can be done from here by keyboard,
 * too: things are made in what is selected, lines between the two nodes that are.
 */
final class SheetMenu extends ContextMenuProvider {
    static final String ID = "org.keyplan.ui.diagram.menu";

    private static final DiagramTexts TEXTS = DiagramTexts.beside(SheetMenu.class);
    private static final String TOOLS = "tools";
    private static final String EDIT = "edit";
    private static final String VIEW = "view";

    private static final List<String> ZOOMS =
            List.of(Zoom.IN, Zoom.OUT, Zoom.ACTUAL, Zoom.FIT, Zoom.FIT_WIDTH, Zoom.FIT_SELECTION);
    private static final List<String> PICTURES =
            List.of(PictureExport.COPY, PictureExport.EXPORT, Printing.PRINT);

    private final SheetViewer diagram;

    SheetMenu(SheetViewer diagram) {
        super(diagram.viewer());
        this.diagram = diagram;
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        menu.add(new Separator(TOOLS));
        menu.add(new Separator(EDIT));
        menu.add(new Separator(VIEW));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        if (!diagram.host().isReadOnly()) {
            addCreations(menu);
            menu.appendToGroup(TOOLS, noteAction());
            addConnections(menu);
            addDeclared(menu);
        }
        addActions(menu, EDIT, EditActions.OPEN_PAGE, EditActions.RENAME, EditActions.DELETE);
        addActions(
                menu,
                VIEW,
                EditActions.STRAIGHTEN,
                EditActions.LAYOUT,
                EditActions.LAYOUT_SELECTION,
                EditActions.HIDE,
                EditActions.SHOW_HIDDEN);
        addMenu(menu, "align", "align", alignments());
        addMenu(menu, "zoom", "zoom-in", ZOOMS);
        addMenu(menu, "picture", "export-picture", PICTURES);
    }

    private static List<String> alignments() {
        List<String> commands = new ArrayList<>();
        for (Alignment alignment : Alignment.values()) {
            commands.add(Arranging.command(alignment));
        }
        for (Distribution distribution : Distribution.values()) {
            commands.add(Arranging.command(distribution));
        }
        commands.add(Arranging.SAME_WIDTH);
        commands.add(Arranging.SAME_HEIGHT);
        return commands;
    }

    /** A submenu of what can be done now; none if that is nothing. */
    private void addMenu(IMenuManager menu, String text, String icon, List<String> commands) {
        MenuManager submenu =
                new MenuManager(TEXTS.get(text), DiagramImages.descriptor(icon), null);
        for (String command : commands) {
            IAction action = diagram.actions().getAction(command);
            if (action != null && action.isEnabled()) {
                submenu.add(action);
            }
        }
        if (!submenu.isEmpty()) {
            menu.appendToGroup(VIEW, submenu);
        }
    }

    private void addActions(IMenuManager menu, String group, String... ids) {
        for (String id : ids) {
            IAction action = diagram.actions().getAction(id);
            if (action != null && action.isEnabled()) {
                menu.appendToGroup(group, action);
            }
        }
    }

    /** What can be made in the node that is selected, or on the sheet. */
    private void addCreations(IMenuManager menu) {
        List<View> selected = diagram.selectedViews();
        View place =
                selected.size() == 1 && selected.get(0) instanceof View.Node
                        ? selected.get(0)
                        : View.SHEET;
        MenuManager creations = new MenuManager(TEXTS.get("create"));
        for (Tool tool : diagram.sheet().tools().palette()) {
            Command command = null;
            if (tool instanceof Tool.NodeCreation || tool instanceof Tool.ContainerCreation) {
                command =
                        diagram.context().creations().takes(tool, place)
                                ? diagram.context().creations().create(tool, place, null)
                                : null;
            } else if (tool instanceof Tool.Generic generic) {
                command = diagram.context().creations().use(generic, List.of(place, View.SHEET));
            }
            if (command != null && command.canExecute()) {
                creations.add(action(tool.label(), command));
            }
        }
        if (!creations.isEmpty()) {
            menu.appendToGroup(TOOLS, creations);
        }
    }

    /** A note where the mouse is, or in the middle of what is seen. */
    private IAction noteAction() {
        FigureCanvas canvas = (FigureCanvas) diagram.viewer().getControl();
        Point mouse = canvas.toControl(canvas.getDisplay().getCursorLocation());
        Rectangle seen = canvas.getClientArea();
        org.eclipse.draw2d.geometry.Point at =
                seen.contains(mouse)
                        ? new org.eclipse.draw2d.geometry.Point(mouse.x, mouse.y)
                        : new org.eclipse.draw2d.geometry.Point(seen.width / 2, seen.height / 2);
        ((GraphicalEditPart) diagram.viewer().getContents()).getFigure().translateToRelative(at);
        return action(
                TEXTS.get("note.add"),
                diagram.context()
                        .notes()
                        .create(
                                new NoteGestures.Spot(
                                        new Arrangement.Point(at.x, at.y), null, null)));
    }

    /** The lines that can be made from the first of two selected nodes to the second. */
    private void addConnections(IMenuManager menu) {
        List<NodeId> nodes = diagram.selectedNodes();
        if (nodes.size() != 2 || diagram.selectedViews().size() != 2) {
            return;
        }
        MenuManager connections = new MenuManager(TEXTS.get("connect"));
        for (Tool tool : diagram.sheet().tools().palette()) {
            if (tool instanceof Tool.EdgeCreation edge) {
                Command start = diagram.context().lines().start(edge, nodes.get(0));
                Command end = diagram.context().lines().complete(edge, nodes.get(0), nodes.get(1));
                if (start.canExecute() && !(end instanceof RefusedCommand)) {
                    connections.add(action(tool.label(), end));
                }
            }
        }
        if (!connections.isEmpty()) {
            menu.appendToGroup(TOOLS, connections);
        }
    }

    /** The actions that the viewpoint declares, in the menus it declares. */
    private void addDeclared(IMenuManager menu) {
        List<View> selected = diagram.selectedViews();
        List<View> places = selected.isEmpty() ? List.of(View.SHEET) : selected;
        Map<String, MenuManager> menus = new LinkedHashMap<>();
        List<Tool.OperationAction> actions =
                diagram.host().during(() -> diagram.sheet().tools().actionsFor(places));
        for (Tool.OperationAction action : actions) {
            IAction entry =
                    action(
                            action.label(),
                            () ->
                                    diagram.context()
                                            .steps()
                                            .use(
                                                    action.label(),
                                                    tools -> tools.prepare(action, places)));
            if (action.menu() == null) {
                menu.appendToGroup(TOOLS, entry);
            } else {
                menus.computeIfAbsent(action.menu(), MenuManager::new).add(entry);
            }
        }
        menus.values().forEach(sub -> menu.appendToGroup(TOOLS, sub));
    }

    private static IAction action(String label, Command command) {
        return action(label, command::execute);
    }

    private static IAction action(String label, Runnable work) {
        return new Action(label.replace("&", "&&")) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
