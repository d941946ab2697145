package org.keyplan.ui.findings;

import org.eclipse.swt.widgets.Shell;

import java.util.List;

/** Accepts the selected findings for a time. */
public final class AcceptHandler extends FindingsHandler {

    @Override
    boolean isPossible(List<FindingItem> items) {
        return FindingCommands.canAccept(items);
    }

    @Override
    void run(FindingsView view, Shell shell) {
        FindingCommands.accept(view.selected(), shell);
    }
}
