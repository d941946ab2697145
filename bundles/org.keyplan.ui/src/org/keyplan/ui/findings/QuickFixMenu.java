package org.keyplan.ui.findings;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.text.Prose;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.QuickFix;

import java.util.List;
import java.util.Locale;

/** The quick fixes of a finding as menu entries. */
final class QuickFixMenu {
    private static final UiTexts TEXTS = UiTexts.beside(QuickFixMenu.class);

    private final FindingItem item;

    QuickFixMenu(FindingItem item) {
        this.item = item;
    }

    /**
     * Opens a menu of its own; it goes away with the choice.
     *
     * @param place on the screen
     */
    void open(Shell shell, Point place) {
        Menu menu = new Menu(shell, SWT.POP_UP);
        fill(menu, 0);
        menu.setLocation(place);
        menu.addListener(SWT.Hide, event -> shell.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** Adds the entries from an index on; one that says so where there is no fix. */
    void fill(Menu menu, int index) {
        List<QuickFix> fixes = FindingCommands.fixes(item);
        int next = index;
        for (QuickFix fix : fixes) {
            MenuItem entry = new MenuItem(menu, SWT.PUSH, next++);
            entry.setText(Prose.escaped(fix.label(Locale.getDefault())));
            entry.setImage(Images.get(fix.plansActionOnly() ? "action" : "quick-fix"));
            entry.setEnabled(!item.session().isReadOnly());
            entry.addListener(SWT.Selection, event -> FindingCommands.apply(item, fix));
        }
        if (fixes.isEmpty()) {
            MenuItem none = new MenuItem(menu, SWT.PUSH, next);
            none.setText(TEXTS.get("fix.menu.none"));
            none.setEnabled(false);
        }
    }
}
