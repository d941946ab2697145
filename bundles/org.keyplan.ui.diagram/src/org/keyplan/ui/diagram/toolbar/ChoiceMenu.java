package org.keyplan.ui.diagram.toolbar;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.diagram.action.KeyText;
import org.keyplan.ui.diagram.image.DiagramImages;

import java.util.function.Consumer;

/**
 * A button that opens a menu, which is filled anew each time. Its id is that of a declared command,
 * which opens the menu by keys.
 */
final class ChoiceMenu extends Action implements IMenuCreator {
    private final DiagramViewer diagram;
    private final String icon;
    private final Consumer<MenuManager> filler;
    private MenuManager manager;

    ChoiceMenu(
            DiagramViewer diagram,
            String command,
            String icon,
            String text,
            Consumer<MenuManager> filler) {
        super(text, AS_DROP_DOWN_MENU);
        this.diagram = diagram;
        this.icon = icon;
        this.filler = filler;
        setId(command);
        setActionDefinitionId(command);
        setImageDescriptor(DiagramImages.descriptor(icon));
        setMenuCreator(this);
        diagram.actions().registerAction(this);
    }

    @Override
    public String getToolTipText() {
        return KeyText.tooltip(getText(), getId());
    }

    /** Opens the menu at the top of the sheet, for those who use keys. */
    @Override
    public void run() {
        Control sheet = diagram.viewer().getControl();
        Menu menu = getMenu(sheet);
        menu.setLocation(sheet.toDisplay(8, 8));
        menu.setVisible(true);
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        manager = new MenuManager();
        filler.accept(manager);
        return manager.createContextMenu(parent);
    }

    @Override
    public Menu getMenu(Menu parent) {
        throw new UnsupportedOperationException("The menu belongs to a button");
    }

    @Override
    public void dispose() {
        if (manager != null) {
            manager.dispose();
            manager = null;
        }
    }

    /** Takes its icon anew, after the theme has changed. */
    void updateIcon() {
        setImageDescriptor(DiagramImages.descriptor(icon));
    }

    /** An entry that is on or off. */
    static IAction check(String text, boolean on, Runnable work) {
        Action entry =
                new Action(text.replace("&", "&&"), AS_CHECK_BOX) {
                    @Override
                    public void run() {
                        work.run();
                    }
                };
        entry.setChecked(on);
        return entry;
    }
}
