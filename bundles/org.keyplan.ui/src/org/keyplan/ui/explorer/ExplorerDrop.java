package org.keyplan.ui.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Shell;
import org.keyplan.core.edit.Copies;
import org.keyplan.core.edit.Movement;
import org.keyplan.core.edit.Movement.Side;
import org.keyplan.core.edit.Target;
import org.keyplan.ui.edit.ElementEditing;
import org.keyplan.ui.navigation.Selections;
import org.keyplan.ui.session.PlanSession;

import java.util.List;
import java.util.Locale;

/**
 * What happens to elements that are dropped on nodes of the tree or between them. While they hover,
 * the person reads what would happen or why it cannot.
 */
final class ExplorerDrop extends ViewerDropAdapter {
    private final ExplorerEditing part;
    private final Shell shell;

    ExplorerDrop(ExplorerTree tree, ExplorerEditing part, Shell shell) {
        super(tree.viewer());
        this.part = part;
        this.shell = shell;
        setScrollExpandEnabled(true);
        setFeedbackEnabled(true);
    }

    @Override
    public boolean validateDrop(Object node, int operation, TransferData type) {
        List<EObject> elements = dragged();
        Target target = node == null ? null : part.target(node);
        PlanSession session = node == null ? null : part.session(node);
        if (elements.isEmpty() || target == null || session.isReadOnly()) {
            part.hover(null);
            return false;
        }
        Locale locale = session.locale();
        if (isCopy(elements, session)) {
            var pasting = Copies.of(elements).pasteInto(session.domain(), target, locale);
            overrideOperation(DND.DROP_COPY);
            part.hover(pasting.command().getLabel());
            return pasting.command().canExecute();
        }
        Movement movement =
                Movement.of(session.domain(), elements, target, side(getCurrentLocation()));
        part.hover(movement.refusal(locale).orElseGet(() -> movement.summary(locale)));
        return movement.isPossible();
    }

    private boolean isCopy(List<EObject> elements, PlanSession session) {
        return getCurrentOperation() == DND.DROP_COPY
                || elements.stream().noneMatch(element -> part.session(element) == session);
    }

    /** Between elements only where they can be reordered; groups have nothing beside them. */
    private static Side side(int location) {
        return switch (location) {
            case LOCATION_BEFORE -> Side.BEFORE;
            case LOCATION_AFTER -> Side.AFTER;
            default -> Side.ON;
        };
    }

    @Override
    public boolean performDrop(Object data) {
        part.hover(null);
        Object node = getCurrentTarget();
        List<EObject> elements = dragged();
        PlanSession session = part.session(node);
        ElementEditing editing = new ElementEditing(part.at(node), shell);
        if (isCopy(elements, session)) {
            editing.copyHere(elements, part.target(node));
        } else {
            editing.move(elements, part.target(node), side(getCurrentLocation()));
        }
        return true;
    }

    @Override
    public void dragLeave(org.eclipse.swt.dnd.DropTargetEvent event) {
        part.hover(null);
        super.dragLeave(event);
    }

    private static List<EObject> dragged() {
        return Selections.elements(LocalSelectionTransfer.getTransfer().getSelection());
    }
}
