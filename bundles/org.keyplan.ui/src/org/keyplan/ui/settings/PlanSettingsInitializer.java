package org.keyplan.ui.settings;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;

/** What is set before a person sets anything. */
public final class PlanSettingsInitializer extends AbstractPreferenceInitializer {

    @Override
    public void initializeDefaultPreferences() {
        PlanSettings.initialize();
    }
}
