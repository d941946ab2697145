package org.keyplan.studio.theme;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.keyplan.ui.text.UiTexts;

import java.util.EnumMap;
import java.util.Map;

/** Where a person chooses between light and dark. */
public final class ThemePage extends PreferencePage implements IWorkbenchPreferencePage {
    private static final UiTexts TEXTS = UiTexts.beside(ThemePage.class);

    private final Map<ThemeChoice, Button> choices = new EnumMap<>(ThemeChoice.class);

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
        setDescription(TEXTS.get("theme.about"));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(body);
        Group group = new Group(body, SWT.NONE);
        group.setText(TEXTS.get("theme"));
        GridLayoutFactory.swtDefaults().applyTo(group);
        for (ThemeChoice choice : ThemeChoice.values()) {
            Button button = new Button(group, SWT.RADIO);
            button.setText(TEXTS.get("theme." + choice.key()));
            button.setSelection(choice == ThemeChoice.chosen());
            choices.put(choice, button);
        }
        return body;
    }

    @Override
    public boolean performOk() {
        choices.forEach(
                (choice, button) -> {
                    if (button.getSelection() && choice != ThemeChoice.chosen()) {
                        choice.choose();
                    }
                });
        return true;
    }
}
