package org.keyplan.ui.diagram.find;

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

import java.util.List;

/** While one types in a field, cut, copy, paste, delete and select all are about its text. */
final class TextEditing {

    private TextEditing() {}

    /** Until the field is disposed. */
    static void claim(Text text, IServiceLocator services) {
        IHandlerService handlers = services.getService(IHandlerService.class);
        Expression here = new HasFocus(text);
        List<IHandlerActivation> active =
                List.of(
                        handlers.activateHandler(
                                IWorkbenchCommandConstants.EDIT_CUT, new Run(text::cut), here),
                        handlers.activateHandler(
                                IWorkbenchCommandConstants.EDIT_COPY, new Run(text::copy), here),
                        handlers.activateHandler(
                                IWorkbenchCommandConstants.EDIT_PASTE, new Run(text::paste), here),
                        handlers.activateHandler(
                                IWorkbenchCommandConstants.EDIT_DELETE,
                                new Run(() -> delete(text)),
                                here),
                        handlers.activateHandler(
                                IWorkbenchCommandConstants.EDIT_SELECT_ALL,
                                new Run(text::selectAll),
                                here));
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
