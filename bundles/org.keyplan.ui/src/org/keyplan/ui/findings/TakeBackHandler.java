package org.keyplan.ui.findings;

import org.eclipse.swt.widgets.Shell;

import java.util.List;

/** Lets the selected findings, which somebody accepted, count again. */
public final class TakeBackHandler extends FindingsHandler {

    @Override
    boolean isPossible(List<FindingItem> items) {
        return FindingCommands.canTakeBack(items);
    }

    @Override
    void run(FindingsView view, Shell shell) {
        FindingCommands.takeBack(view.selected());
    }
}
