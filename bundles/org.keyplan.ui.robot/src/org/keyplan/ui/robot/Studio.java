package org.keyplan.ui.robot;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.keyplan.examples.Examples;
import org.keyplan.studio.welcome.WelcomeKeeper;
import org.keyplan.ui.UiPlugin;

import java.time.Clock;
import java.time.ZoneOffset;

/**
 * For {@code @ExtendWith}: every test begins on the day the examples are made for, with no editor
 * open, and leaves nothing open behind. The welcome page comes only to tests that are {@linkplain
 * Welcoming about it}: to build it and to take all views away and back each time is half of the
 * time of the others. A test that fails leaves a picture of the screen.
 */
public final class Studio implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        Clock day =
                Clock.fixed(Examples.asOf().atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Ui.run(() -> UiPlugin.get().sessions().setClock(day));
        boolean welcoming = context.getRequiredTestClass().isAnnotationPresent(Welcoming.class);
        Ui.run(() -> WelcomeKeeper.of(Workbench.window()).rest(!welcoming));
        Workbench.closeEditors();
        activate();
    }

    /**
     * Without a window manager nobody gives the focus back to the window when a dialog is gone, and
     * what depends on the focus would not be there.
     */
    private static void activate() {
        Shell main = Workbench.shell();
        Ui.until(
                "the window is active",
                () -> {
                    main.forceActive();
                    return Ui.display().getActiveShell() == main;
                });
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            Screenshots.take(
                    "failed-"
                            + context.getRequiredTestClass().getSimpleName()
                            + "-"
                            + context.getDisplayName().replaceAll("\\W+", "-"));
        }
        Ui.run(Studio::closeDialogs);
        Workbench.closeEditors();
    }

    /** A dialog that a failed test left would stop all tests after it. */
    private static void closeDialogs() {
        Shell main = Workbench.shell();
        for (Shell shell : Ui.display().getShells()) {
            if (shell != main && !shell.isDisposed() && shell.isVisible()) {
                shell.close();
            }
        }
    }
}
