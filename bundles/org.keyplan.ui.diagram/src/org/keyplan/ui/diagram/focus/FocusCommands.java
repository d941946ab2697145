package org.keyplan.ui.diagram.focus;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.swt.IFocusService;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gives the workbench's commands a meaning of their own while one control has the focus. */
public final class FocusCommands {

    private FocusCommands() {}

    /**
     * Until the control is disposed. UI thread only.
     *
     * @param kind names controls of this kind among what has the focus, for those who declare what
     *     keys do
     * @param meanings what commands do, by their ids
     */
    public static void give(
            Control control,
            String kind,
            IServiceLocator services,
            Map<String, Runnable> meanings) {
        services.getService(IFocusService.class).addFocusTracker(control, kind);
        IHandlerService handlers = services.getService(IHandlerService.class);
        Expression here = new HasFocus(control);
        List<IHandlerActivation> active = new ArrayList<>();
        meanings.forEach(
                (id, what) -> active.add(handlers.activateHandler(id, new Run(what), here)));
        control.addListener(SWT.Dispose, event -> handlers.deactivateHandlers(active));
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
