package org.keyplan.ui.diagram.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.keyplan.ui.diagram.action.DiagramAction;
import org.keyplan.ui.diagram.sheet.LineItem;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.layout.Rearrangement;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.Arrangement.Placement;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Notes;
import org.keyplan.viewpoint.tool.View;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** What a person can do with what is selected, by menus and keys. */
final class EditActions {
    static final String DELETE = ActionFactory.DELETE.getCommandId();
    static final String SELECT_ALL = ActionFactory.SELECT_ALL.getCommandId();
    static final String RENAME = ActionFactory.RENAME.getCommandId();
    static final String LAYOUT = "org.keyplan.ui.diagram.command.layout";
    static final String LAYOUT_SELECTION = "org.keyplan.ui.diagram.command.layoutSelection";
    static final String MOTION = "org.keyplan.ui.diagram.command.motion";
    static final String HIDE = "org.keyplan.ui.diagram.command.hide";
    static final String SHOW_HIDDEN = "org.keyplan.ui.diagram.command.showHidden";
    static final String STRAIGHTEN = "org.keyplan.ui.diagram.command.straighten";
    static final String OPEN_PAGE = "org.keyplan.ui.diagram.command.openPage";

    private static final DiagramTexts TEXTS = DiagramTexts.beside(EditActions.class);

    /** Of a large selection only so many are asked whether they can be deleted. */
    private static final int ASKED = 20;

    private final SheetViewer diagram;

    private EditActions(SheetViewer diagram) {
        this.diagram = diagram;
    }

    /** Registers the actions with a diagram. */
    static void install(SheetViewer diagram) {
        EditActions edit = new EditActions(diagram);
        edit.button(DELETE, "delete", "delete", edit::canDelete, edit::delete);
        edit.button(SELECT_ALL, null, "selectAll", () -> true, edit::selectAll);
        edit.button(RENAME, "rename", "rename", edit::canRename, edit::rename);
        edit.button(LAYOUT, "layout", "layout", edit::canLayOut, edit::layout);
        edit.button(
                LAYOUT_SELECTION,
                "layout-selection",
                "layoutSelection",
                edit::canPlace,
                edit::layoutSelection);
        edit.button(HIDE, "hide", "hide", edit::canHide, edit::hide);
        edit.button(SHOW_HIDDEN, "show", "showHidden", edit::hasHidden, edit::showHidden);
        edit.button(STRAIGHTEN, "straighten", "straighten", edit::canStraighten, edit::straighten);
        DiagramAction.toggle(
                diagram,
                MOTION,
                null,
                TEXTS.get("motion"),
                Motion::isChosen,
                () -> Motion.choose(!Motion.isChosen()));
        edit.button(OPEN_PAGE, "page", "openPage", edit::canOpen, edit::openPage);
    }

    private void button(
            String id, String icon, String text, BooleanSupplier possible, Runnable work) {
        DiagramAction.button(diagram, id, icon, TEXTS.get(text), possible, work);
    }

    private boolean canDelete() {
        List<View> views = diagram.selectedViews();
        return !diagram.host().isReadOnly()
                && views.stream()
                        .limit(ASKED)
                        .anyMatch(
                                view ->
                                        diagram.host()
                                                .during(
                                                        () ->
                                                                diagram.sheet()
                                                                        .tools()
                                                                        .canDelete(view)));
    }

    private void delete() {
        List<View> views = diagram.selectedViews();
        String label = TEXTS.get(views.size() > 1 ? "delete.many" : "delete.one", views.size());
        diagram.context()
                .steps()
                .use(label, List.of(tools -> tools.prepareDeletion(views)), outcome -> blank());
    }

    /** So that a plan keeps nothing of a diagram in which nothing is arranged any more. */
    private Arrangement blank() {
        return Arrangement.NONE.equals(diagram.host().arrangement()) ? Arrangement.NONE : null;
    }

    private void selectAll() {
        diagram.selectParts(
                diagram.sheet().nodes().stream()
                        .filter(node -> !node.isGround())
                        .flatMap(node -> diagram.partOf(node.id()).stream())
                        .toList());
    }

    private boolean canRename() {
        List<View> views = diagram.selectedViews();
        return views.size() == 1 && !diagram.host().isReadOnly() && diagram.hasWords(views.get(0));
    }

    private void rename() {
        Object part = diagram.viewer().getSelectedEditParts().get(0);
        ((EditPart) part).performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
    }

    private boolean canLayOut() {
        return !diagram.host().isReadOnly();
    }

    private void layout() {
        arrange("layout", Rearrangement::automatic);
    }

    private void arrange(String label, Function<Rearrangement, Arrangement> change) {
        Glide.during(
                diagram.viewer().getControl(),
                diagram.sheet(),
                () -> diagram.context().steps().arrange(TEXTS.get(label), change));
    }

    private boolean canPlace() {
        return diagram.selectedNodes().stream()
                .filter(node -> !Notes.isNote(node))
                .limit(ASKED)
                .anyMatch(diagram::isMovable);
    }

    private void layoutSelection() {
        List<NodeId> nodes = diagram.selectedNodes();
        arrange("layoutSelection", now -> now.automatic(new LinkedHashSet<>(nodes)));
    }

    private boolean canHide() {
        return diagram.selectedNodes().stream().anyMatch(node -> !Notes.isNote(node));
    }

    private void hide() {
        List<NodeId> nodes = diagram.selectedNodes();
        diagram.context()
                .steps()
                .arrange(
                        TEXTS.get(nodes.size() > 1 ? "hide.many" : "hide.one", nodes.size()),
                        now -> now.hidden(nodes));
    }

    private List<EObject> hidden() {
        return diagram.host().arrangement().placements().entrySet().stream()
                .filter(entry -> entry.getValue().hidden())
                .map(Map.Entry<EObject, Placement>::getKey)
                .toList();
    }

    private boolean hasHidden() {
        return !hidden().isEmpty();
    }

    private void showHidden() {
        List<EObject> hidden = hidden();
        diagram.context().steps().arrange(TEXTS.get("showHidden"), now -> now.shown(hidden));
    }

    private boolean canStraighten() {
        List<LineItem> lines = diagram.selectedLines();
        return lines.size() == 1 && diagram.context().lines().isBent(lines.get(0));
    }

    private void straighten() {
        diagram.context().lines().bend(diagram.selectedLines().get(0), List.of()).execute();
    }

    private EObject selectedElement() {
        List<View> views = diagram.selectedViews();
        if (views.size() != 1 || SheetViewer.isNote(views.get(0))) {
            return null;
        }
        return views.get(0) instanceof View.Node node
                ? node.id().element()
                : ((View.Edge) views.get(0)).id().element();
    }

    private boolean canOpen() {
        return selectedElement() != null;
    }

    private void openPage() {
        diagram.host().openPage(selectedElement());
    }
}
