package org.keyplan.studio;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.keyplan.studio.start.OpenRequests;
import org.keyplan.studio.start.StartArguments;
import org.keyplan.studio.start.StateArea;
import org.keyplan.studio.theme.ThemeChoice;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.text.UiTexts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Starts the studio and ends when its window is closed. A second start hands its files to the
 * studio that runs.
 */
public final class StudioApplication implements IApplication {
    private static final UiTexts TEXTS = UiTexts.beside(StudioApplication.class);
    private static final String NO_SCREEN = "java.awt.headless";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public Object start(IApplicationContext context) throws IOException {
        Display.setAppName(TEXTS.get("product"));
        List<Path> files = files(context);
        StateArea state = StateArea.take();
        if (!state.isFree()) {
            return handOver(state, files);
        }
        drawIconsBesides();
        Display display = PlatformUI.createDisplay();
        try {
            ThemeChoice.prepare();
            int code =
                    PlatformUI.createAndRunWorkbench(
                            display, new StudioAdvisor(state.folder(), files));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** The first icon takes long: it is drawn while the workbench is made. */
    private static void drawIconsBesides() {
        if (System.getProperty(NO_SCREEN) == null) {
            // Icons and pictures are drawn into memory; a second way to the screen takes time.
            System.setProperty(NO_SCREEN, "true");
        }
        ICoreRunnable drawing = monitor -> Images.prepare();
        Job.createSystem("Icons", drawing).schedule();
    }

    private static List<Path> files(IApplicationContext context) {
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return arguments instanceof String[] given
                ? StartArguments.files(given, Path.of("").toAbsolutePath())
                : List.of();
    }

    private static Object handOver(StateArea state, List<Path> files) throws IOException {
        if (!OpenRequests.send(state.folder(), files, PATIENCE)) {
            Display display = new Display();
            MessageDialog.openWarning(
                    null, TEXTS.get("product"), TEXTS.get("running", state.folder().toString()));
            display.dispose();
        }
        return EXIT_OK;
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
