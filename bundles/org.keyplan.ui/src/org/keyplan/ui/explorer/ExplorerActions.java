package org.keyplan.ui.explorer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IActionBars;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.edit.EditsElements;
import org.keyplan.ui.edit.ElementEditing;
import org.keyplan.ui.edit.NewItems;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.text.UiTexts;

import java.util.function.Consumer;

/** The buttons of the explorer; what was switched on stays so. */
final class ExplorerActions {
    private static final UiTexts TEXTS = UiTexts.beside(ExplorerActions.class);
    private static final String FREE = "explorer.free";
    private static final String BY_NAME = "explorer.byName";

    private final IPreferenceStore store = UiPlugin.get().getPreferenceStore();
    private IAction link;

    /** Whether the tree follows the editor. */
    boolean isLinked() {
        return !store.getBoolean(FREE);
    }

    /** Switches following on or off, as the button does. */
    void setLinked(boolean linked) {
        store.setValue(FREE, !linked);
        if (link != null) {
            link.setChecked(linked);
        }
    }

    boolean isByName() {
        return store.getBoolean(BY_NAME);
    }

    void contribute(
            IActionBars bars,
            EditsElements part,
            ElementEditing editing,
            ExplorerTree tree,
            Runnable onLink) {
        IToolBarManager toolBar = bars.getToolBarManager();
        toolBar.add(new NewAction(part, editing));
        link =
                toggle(
                        "link",
                        "action.link",
                        "action.link.tip",
                        isLinked(),
                        on -> {
                            store.setValue(FREE, !on);
                            if (on) {
                                onLink.run();
                            }
                        });
        toolBar.add(link);
        toolBar.add(
                toggle(
                        "sort",
                        "action.byName",
                        "action.byName.tip",
                        isByName(),
                        on -> {
                            store.setValue(BY_NAME, on);
                            tree.sort(on);
                        }));
        Action collapse =
                new Action(TEXTS.get("action.collapse"), icon("collapse")) {
                    @Override
                    public void run() {
                        tree.viewer().collapseAll();
                    }
                };
        toolBar.add(collapse);
        bars.updateActionBars();
    }

    private static ImageDescriptor icon(String name) {
        return Images.descriptor(name);
    }

    private static Action toggle(
            String icon, String name, String tip, boolean checked, Consumer<Boolean> change) {
        Action action =
                new Action(TEXTS.get(name), IAction.AS_CHECK_BOX) {
                    @Override
                    public void run() {
                        change.accept(isChecked());
                    }
                };
        action.setImageDescriptor(icon(icon));
        action.setToolTipText(TEXTS.get(tip));
        action.setChecked(checked);
        return action;
    }

    /** A button with the menu of what can be created where the person points. */
    private static final class NewAction extends Action implements IMenuCreator {
        private final EditsElements part;
        private final ElementEditing editing;
        private Menu menu;

        NewAction(EditsElements part, ElementEditing editing) {
            super(TEXTS.get("action.new"), IAction.AS_DROP_DOWN_MENU);
            this.part = part;
            this.editing = editing;
            setImageDescriptor(icon("add"));
            setMenuCreator(this);
        }

        @Override
        public void runWithEvent(Event event) {
            if (event.widget instanceof ToolItem item) {
                Menu shown = getMenu(item.getParent());
                var bounds = item.getBounds();
                shown.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
                shown.setVisible(true);
            }
        }

        @Override
        public Menu getMenu(Control parent) {
            dispose();
            menu = new Menu(parent.getShell(), SWT.POP_UP);
            NewItems.fill(menu, -1, part, editing);
            return menu;
        }

        @Override
        public Menu getMenu(Menu parent) {
            return null;
        }

        @Override
        public void dispose() {
            if (menu != null) {
                menu.dispose();
                menu = null;
            }
        }
    }
}
