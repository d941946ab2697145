package org.keyplan.ui.safety;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.ui.text.UiTexts;

import java.nio.file.Path;
import java.util.Optional;

/** Asks for a plan file with the system's own dialog. */
final class FileChoice {
    private static final UiTexts TEXTS = UiTexts.beside(FileChoice.class);

    private FileChoice() {}

    /** The file to open; empty if the person cancelled. */
    static Optional<Path> toOpen(Shell shell, Path near) {
        return ask(shell, SWT.OPEN, TEXTS.get("choose.title"), near);
    }

    /** The file to save to; the system has asked whether one that is there may be replaced. */
    static Optional<Path> toSave(Shell shell, Path near) {
        return ask(shell, SWT.SAVE, TEXTS.get("saveAs.title"), near).map(FileChoice::withExtension);
    }

    private static Optional<Path> ask(Shell shell, int style, String title, Path near) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setText(title);
        dialog.setFilterExtensions(new String[] {"*." + PlanFiles.EXTENSION});
        dialog.setFilterNames(new String[] {TEXTS.get("saveAs.plans")});
        Path folder = near.getParent();
        if (folder != null) {
            dialog.setFilterPath(folder.toString());
        }
        dialog.setFileName(near.getFileName().toString());
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    private static Path withExtension(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + "." + PlanFiles.EXTENSION);
    }
}
