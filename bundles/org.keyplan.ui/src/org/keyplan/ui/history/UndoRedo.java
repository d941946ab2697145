package org.keyplan.ui.history;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.services.IServiceLocator;
import org.keyplan.ui.field.Field;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Undo and redo for a part of the workbench that shows a plan, also by the keys in its text fields:
 * there is one history for everything a person does to a plan, whether typed, ticked or drawn. A
 * text that was not understood has not reached the plan yet; undo takes it back first.
 */
public final class UndoRedo {
    private static final UiTexts TEXTS = UiTexts.beside(UndoRedo.class);

    private UndoRedo() {}

    /**
     * Lets undo and redo work while a part is active.
     *
     * @param site of the part; handlers go away with it
     * @param session the plan shown at the moment; gives null if there is none
     */
    public static void activate(IServiceLocator site, Supplier<PlanSession> session) {
        IHandlerService handlers = site.getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, new Undo(session));
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, new Redo(session));
    }

    private static Optional<Field> refused() {
        Display display = Display.getCurrent();
        return display == null || display.getFocusControl() == null
                ? Optional.empty()
                : Field.of(display.getFocusControl()).filter(field -> field.problem() != null);
    }

    /** Takes back the last step. */
    private static final class Undo extends AbstractHandler implements IElementUpdater {
        private final Supplier<PlanSession> session;

        Undo(Supplier<PlanSession> session) {
            this.session = session;
        }

        @Override
        public boolean isEnabled() {
            PlanSession plan = session.get();
            return plan != null && plan.stack().canUndo() || refused().isPresent();
        }

        @Override
        public Object execute(ExecutionEvent event) {
            Optional<Field> refused = refused();
            if (refused.isPresent()) {
                refused.get().restore();
            } else if (isEnabled()) {
                session.get().stack().undo();
            }
            return null;
        }

        @Override
        public void updateElement(UIElement element, Map parameters) {
            PlanSession plan = session.get();
            boolean can = plan != null && plan.stack().canUndo();
            element.setText(
                    can
                            ? TEXTS.get("undo.step", plan.stack().getUndoCommand().getLabel())
                            : TEXTS.get("undo"));
        }
    }

    /** Does again what was taken back last. */
    private static final class Redo extends AbstractHandler implements IElementUpdater {
        private final Supplier<PlanSession> session;

        Redo(Supplier<PlanSession> session) {
            this.session = session;
        }

        @Override
        public boolean isEnabled() {
            PlanSession plan = session.get();
            return plan != null && plan.stack().canRedo();
        }

        @Override
        public Object execute(ExecutionEvent event) {
            if (isEnabled()) {
                session.get().stack().redo();
            }
            return null;
        }

        @Override
        public void updateElement(UIElement element, Map parameters) {
            element.setText(
                    isEnabled()
                            ? TEXTS.get(
                                    "redo.step", session.get().stack().getRedoCommand().getLabel())
                            : TEXTS.get("redo"));
        }
    }
}
