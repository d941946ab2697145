package org.keyplan.ui.table;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.swt.IFocusService;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives the workbench's copy, paste, delete and find a table's meaning while the table itself has
 * the focus; in its search box and in a cell being edited they are the field's.
 */
final class TableKeys {

    /** Names tables among what has the focus, for those who declare what keys do. */
    private static final String FOCUS = "org.keyplan.ui.table";

    private TableKeys() {}

    static void activate(Control focus, IServiceLocator services, ElementTable table) {
        services.getService(IFocusService.class).addFocusTracker(focus, FOCUS);
        IHandlerService handlers = services.getService(IHandlerService.class);
        Expression here = new HasFocus(focus);
        List<IHandlerActivation> active = new ArrayList<>();
        active.add(
                handlers.activateHandler(
                        IWorkbenchCommandConstants.EDIT_COPY, new Run(table::copy), here));
        active.add(
                handlers.activateHandler(
                        IWorkbenchCommandConstants.EDIT_PASTE, new Run(table::paste), here));
        active.add(
                handlers.activateHandler(
                        IWorkbenchCommandConstants.EDIT_DELETE, new Run(table::delete), here));
        active.add(
                handlers.activateHandler(
                        IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE,
                        new Run(table::focusFilter),
                        here));
        active.add(
                handlers.activateHandler(
                        IWorkbenchCommandConstants.FILE_RENAME,
                        new Run(() -> table.grid().edit(null)),
                        here));
        focus.addListener(SWT.Dispose, e -> handlers.deactivateHandlers(active));
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

    /** True while a control has the focus. */
    private static final class HasFocus extends Expression {
        private final Control control;

        HasFocus(Control control) {
            this.control = control;
        }

        @Override
        public EvaluationResult evaluate(IEvaluationContext context) {
            return EvaluationResult.valueOf(
                    context.getVariable(ISources.ACTIVE_FOCUS_CONTROL_NAME) == control);
        }

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
        }
    }
}
