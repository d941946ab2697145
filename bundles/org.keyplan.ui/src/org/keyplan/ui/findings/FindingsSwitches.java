package org.keyplan.ui.findings;

import org.eclipse.core.commands.IStateListener;
import org.eclipse.core.commands.State;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RadioState;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.keyplan.validation.review.FindingOutline.Grouping;

/**
 * How the list is arranged, as chosen in the view's menu; the workbench remembers it. Belongs to
 * the UI thread.
 */
final class FindingsSwitches {
    /** How findings are put together. */
    static final String GROUP = "org.keyplan.ui.command.groupFindings";

    /** Whether the findings of all open plans are listed. */
    static final String ALL_PLANS = "org.keyplan.ui.command.findingsOfAllPlans";

    private final State grouping;
    private final State allPlans;
    private final IStateListener listener;

    /**
     * @param changed called after a person chose something else
     */
    FindingsSwitches(IWorkbenchSite site, Runnable changed) {
        ICommandService commands = site.getService(ICommandService.class);
        grouping = commands.getCommand(GROUP).getState(RadioState.STATE_ID);
        allPlans = commands.getCommand(ALL_PLANS).getState(RegistryToggleState.STATE_ID);
        listener = (state, old) -> changed.run();
        grouping.addListener(listener);
        allPlans.addListener(listener);
    }

    Grouping grouping() {
        String chosen = (String) grouping.getValue();
        for (Grouping each : Grouping.values()) {
            if (each.name().equals(chosen)) {
                return each;
            }
        }
        return Grouping.SEVERITY;
    }

    boolean allPlans() {
        return Boolean.TRUE.equals(allPlans.getValue());
    }

    void dispose() {
        grouping.removeListener(listener);
        allPlans.removeListener(listener);
    }
}
