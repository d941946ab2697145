package org.keyplan.studio.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.keyplan.ui.text.UiTexts;

/** Stands where a file stands for other editors: these pages are about no file. */
public enum WelcomeInput implements IEditorInput {
    WELCOME("welcome.title"),
    GETTING_STARTED("steps.title");

    private static final UiTexts TEXTS = UiTexts.beside(WelcomeInput.class);

    private final String title;

    WelcomeInput(String title) {
        this.title = title;
    }

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return TEXTS.get(title);
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
