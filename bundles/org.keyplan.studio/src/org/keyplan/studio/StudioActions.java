package org.keyplan.studio;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.keyplan.ui.text.UiTexts;

import java.util.List;

/**
 * Makes known the actions that every part may fill with its own meaning, such as undo, and the
 * menus; what is in them is in {@code plugin.xml}.
 */
final class StudioActions extends ActionBarAdvisor {
    private static final UiTexts TEXTS = UiTexts.beside(StudioActions.class);

    private static final List<ActionFactory> SHARED =
            List.of(
                    ActionFactory.UNDO,
                    ActionFactory.REDO,
                    ActionFactory.CUT,
                    ActionFactory.COPY,
                    ActionFactory.PASTE,
                    ActionFactory.DELETE,
                    ActionFactory.SELECT_ALL,
                    ActionFactory.FIND,
                    ActionFactory.RENAME,
                    ActionFactory.PRINT,
                    ActionFactory.REVERT,
                    ActionFactory.SAVE,
                    ActionFactory.SAVE_AS,
                    ActionFactory.SAVE_ALL,
                    ActionFactory.CLOSE,
                    ActionFactory.CLOSE_ALL,
                    ActionFactory.PREFERENCES,
                    ActionFactory.QUIT);

    StudioActions(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        SHARED.forEach(factory -> register(factory.create(window)));
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        menu(bar, "file", IWorkbenchActionConstants.M_FILE);
        menu(bar, "edit", IWorkbenchActionConstants.M_EDIT);
        menu(bar, "view", "org.keyplan.studio.menu.view");
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu(bar, "help", IWorkbenchActionConstants.M_HELP);
    }

    private static void menu(IMenuManager bar, String name, String id) {
        IMenuManager menu = new MenuManager(TEXTS.get("menu." + name), id);
        menu.add(new GroupMarker("start"));
        bar.add(menu);
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        bar.setLockLayout(true);
    }
}
