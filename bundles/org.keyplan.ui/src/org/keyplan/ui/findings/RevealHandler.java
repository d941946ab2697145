package org.keyplan.ui.findings;

import org.eclipse.swt.widgets.Shell;

import java.util.List;

/** Leads to the place where the selected finding is put right. */
public final class RevealHandler extends FindingsHandler {

    @Override
    boolean isPossible(List<FindingItem> items) {
        return items.size() == 1;
    }

    @Override
    void run(FindingsView view, Shell shell) {
        FindingCommands.reveal(view.selected().get(0));
    }
}
