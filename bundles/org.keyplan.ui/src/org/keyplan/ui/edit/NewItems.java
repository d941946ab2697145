package org.keyplan.ui.edit;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.keyplan.core.edit.NewElement;
import org.keyplan.ui.image.Images;

import java.util.List;
import java.util.Locale;

/** Menu entries for everything that can be created where a person points. */
public final class NewItems extends ContributionItem {

    @Override
    public void fill(Menu menu, int index) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPart part = window == null ? null : window.getPartService().getActivePart();
        EditsElements edited = part == null ? null : Adapters.adapt(part, EditsElements.class);
        if (edited != null) {
            fill(menu, index, edited, new ElementEditing(edited, part.getSite().getShell()));
        }
    }

    /**
     * Adds the entries to a menu.
     *
     * @param index where the first one goes; -1 for the end
     */
    public static void fill(Menu menu, int index, EditsElements part, ElementEditing editing) {
        if (part.session() == null || part.target() == null || !editing.canChange()) {
            return;
        }
        Locale locale = part.session().locale();
        List<NewElement> kinds = NewElement.fitting(part.target());
        for (int i = 0; i < kinds.size(); i++) {
            NewElement kind = kinds.get(i);
            MenuItem item =
                    index < 0
                            ? new MenuItem(menu, SWT.PUSH)
                            : new MenuItem(menu, SWT.PUSH, index + i);
            item.setText(kind.name(locale));
            item.setImage(Images.element(kind.type()));
            item.addListener(SWT.Selection, event -> editing.create(kind));
        }
    }

    @Override
    public boolean isDynamic() {
        return true;
    }
}
