package org.keyplan.ui.findings;

import org.eclipse.swt.widgets.Shell;

import java.util.List;

/** Puts the selected findings on the clipboard as text. */
public final class CopyHandler extends FindingsHandler {

    @Override
    boolean isPossible(List<FindingItem> items) {
        return !items.isEmpty();
    }

    @Override
    void run(FindingsView view, Shell shell) {
        FindingCommands.copy(view.selected(), shell.getDisplay());
    }
}
