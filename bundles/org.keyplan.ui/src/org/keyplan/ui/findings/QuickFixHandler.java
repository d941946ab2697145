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
    void run(List<FindingItem> items, Shell shell) {
        new QuickFixMenu(items.get(0)).open(shell);
    }
}
