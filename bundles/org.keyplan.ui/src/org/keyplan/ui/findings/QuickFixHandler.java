package org.keyplan.ui.findings;

import org.eclipse.swt.widgets.Shell;

import java.util.List;

/** Offers the quick fixes of the selected finding. */
public final class QuickFixHandler extends FindingsHandler {

    @Override
    boolean isPossible(List<FindingItem> items) {
        return items.size() == 1;
    }

    @Override
    void run(FindingsView view, Shell shell) {
        new QuickFixMenu(view.selected().get(0)).open(shell, view.belowSelection());
    }
}
