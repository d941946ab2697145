package org.keyplan.studio.tests.safety;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.safety.PlanOpening;
import org.keyplan.ui.session.PlanSession;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A second studio in a process of its own, with the same bundles, in which a person changes a name
 * and then never does anything again, so that a test can kill it.
 */
public final class DoomedStudio implements IStartup {
    private static final String FILE = "keyplan.doomed.file";
    private static final String NAME = "keyplan.doomed.name";

    /** Starts it; it changes the account's name to what is given. */
    static Process start(Path work, Path plan, String name) throws IOException {
        Path configuration = Files.createDirectories(work.resolve("configuration"));
        Path ours = path(System.getProperty("osgi.configuration.area"));
        Files.copy(ours.resolve("config.ini"), configuration.resolve("config.ini"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        if (Platform.getOS().equals(Platform.OS_MACOSX)) {
            command.add("-XstartOnFirstThread");
        }
        command.add("-D" + FILE + "=" + plan);
        command.add("-D" + NAME + "=" + name);
        command.add("-cp");
        command.add(path(System.getProperty("osgi.framework")).toString());
        command.add("org.eclipse.core.runtime.adaptor.EclipseStarter");
        command.addAll(List.of("-configuration", configuration.toString()));
        command.addAll(List.of("-data", work.resolve("workspace").toString()));
        command.addAll(List.of("-application", "org.keyplan.studio.application"));
        command.addAll(List.of("-product", "org.keyplan.studio.product", "-consoleLog"));
        String dev = System.getProperty("osgi.dev");
        if (dev != null) {
            command.addAll(List.of("-dev", dev));
        }
        File log = work.resolve("doomed.log").toFile();
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    }

    private static Path path(String place) {
        return Path.of(URI.create(place.replace(" ", "%20")));
    }

    @Override
    public void earlyStartup() {
        String file = System.getProperty(FILE);
        if (file != null) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> work(Path.of(file)));
        }
    }

    private static void work(Path file) {
        InstanceScope.INSTANCE.getNode(UiPlugin.ID).putInt("autosave.seconds", 2);
        PlanOpening.open(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage(), file);
        PlanSession session = UiPlugin.get().sessions().find(file).orElseThrow();
        session.execute(
                SetCommand.create(
                        session.domain(),
                        session.plan().getAccount(),
                        KeyplanPackage.Literals.NAMED_ELEMENT__NAME,
                        System.getProperty(NAME)));
    }
}
