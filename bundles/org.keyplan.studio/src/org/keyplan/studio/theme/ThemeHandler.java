package org.keyplan.studio.theme;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

import java.util.Locale;
import java.util.Map;

/** Makes the window light, dark, or as the desktop is. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {
    /** Names the command. */
    public static final String COMMAND = "org.keyplan.studio.command.theme";

    /** The command's parameter: light, dark or system. */
    public static final String THEME = "org.keyplan.studio.command.theme.name";

    @Override
    public Object execute(ExecutionEvent event) {
        choice(event.getParameter(THEME)).choose();
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        Object theme = parameters.get(THEME);
        element.setChecked(theme != null && choice(theme.toString()) == ThemeChoice.chosen());
    }

    private static ThemeChoice choice(String name) {
        return ThemeChoice.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
