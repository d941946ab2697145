package org.keyplan.ui.diagram.text;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.swt.IFocusService;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** While one types in a field, cut, copy, paste, delete and select all are about its text. */
public final class TextEditing {

    private static final String FIELD_ID = "org.keyplan.ui.diagram.field";

    private TextEditing() {}

    /** Until the field is disposed. */
    public static void claim(Text text, IServiceLocator services) {
        claim(text, services, Map.of());
    }

    /**
     * Until the field is disposed.
     *
     * @param more what other commands do in the field, by their ids
     */
    public static void claim(Text text, IServiceLocator services, Map<String, Runnable> more) {
        Map<String, Runnable> all = new HashMap<>(more);
        all.put(IWorkbenchCommandConstants.EDIT_CUT, text::cut);
        all.put(IWorkbenchCommandConstants.EDIT_COPY, text::copy);
        all.put(IWorkbenchCommandConstants.EDIT_PASTE, text::paste);
        all.put(IWorkbenchCommandConstants.EDIT_DELETE, () -> delete(text));
        all.put(IWorkbenchCommandConstants.EDIT_SELECT_ALL, text::selectAll);
        services.getService(IFocusService.class).addFocusTracker(text, FIELD_ID);
        IHandlerService handlers = services.getService(IHandlerService.class);
        Expression here = new HasFocus(text);
        List<IHandlerActivation> active = new ArrayList<>();
        all.forEach((id, what) -> active.add(handlers.activateHandler(id, new Run(what), here)));
        text.addListener(SWT.Dispose, event -> handlers.deactivateHandlers(active));
    }

    /** What is selected or else the letter after the caret. */
    private static void delete(Text text) {
        if (text.getSelectionCount() == 0) {
            int caret = text.getCaretPosition();
            text.setSelection(caret, Math.min(caret + 1, text.getCharCount()));
        }
        text.insert("");
    }

    /** Does one thing. */
    private static final class Run extends AbstractHandler {
        private final Runnable what;

        Run(Runnable what) {
            this.what = what;
        }

        @Override
        public Object execute(ExecutionEvent event) {
            what.run();
            return null;
        }
    }

    /** True while the field has the focus. */
    private static final class HasFocus extends Expression {
        private final Text text;

        HasFocus(Text text) {
            this.text = text;
        }

        @Override
        public EvaluationResult evaluate(IEvaluationContext context) {
            return EvaluationResult.valueOf(
                    context.getVariable(ISources.ACTIVE_FOCUS_CONTROL_NAME) == text);
        }

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
        }
    }
}
