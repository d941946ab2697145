package org.keyplan.ui.wizard;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.keyplan.core.start.PlanFileName;
import org.keyplan.examples.Examples;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.safety.PlanOpening;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.viewpoint.picture.WholeFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The examples, of which a person gets a copy of her own. Belongs to the UI thread. */
public final class ExamplePlans {
    private static final UiTexts TEXTS = UiTexts.beside(ExamplePlans.class);

    private ExamplePlans() {}

    /** The names of the examples, in the order in which to show them. */
    public static List<String> names() {
        return Examples.names();
    }

    /** What an example is called for a person. */
    public static String title(String name) {
        return TEXTS.get("example." + name);
    }

    /** One line that says what an example shows. */
    public static String description(String name) {
        return TEXTS.get("example." + name + ".shows");
    }

    /** Asks for a place for a copy of an example, puts it there and opens it. */
    public static void open(IWorkbenchWindow window, String name) {
        Path folder = PlanFolder.get();
        FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
        dialog.setText(TEXTS.get("example.place"));
        PlanDialogs.planFilters(dialog);
        dialog.setFilterPath(existing(folder).toString());
        dialog.setFileName(
                PlanFileName.free(folder, PlanFileName.of(title(name))).getFileName().toString());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            open(window, name, PlanFileName.withEnding(Path.of(chosen)));
        }
    }

    /** A file dialog begins elsewhere if the folder is not there. */
    private static Path existing(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            return Path.of(System.getProperty("user.home"));
        }
    }

    /**
     * Puts a copy of an example at a place and opens it.
     *
     * @param file replaced if it is there already, unless it is open
     * @return whether it is open now; if not, the person was told why
     */
    public static boolean open(IWorkbenchWindow window, String name, Path file) {
        Shell shell = window.getShell();
        if (UiPlugin.get().sessions().find(file).isPresent()) {
            tell(shell, TEXTS.get("example.isOpen", file.getFileName().toString()));
            return false;
        }
        try (InputStream content = Examples.open(name)) {
            WholeFile.write(file, content::transferTo);
        } catch (IOException e) {
            UiPlugin.log("The copy of an example could not be written to " + file, e);
            tell(shell, TEXTS.get("example.unwritable", file.toString()));
            return false;
        }
        PlanFolder.used(file);
        return PlanOpening.open(window.getActivePage(), file).isPresent();
    }

    private static void tell(Shell shell, String sentence) {
        MessageDialog.openWarning(shell, TEXTS.get("example.title"), sentence);
    }
}
