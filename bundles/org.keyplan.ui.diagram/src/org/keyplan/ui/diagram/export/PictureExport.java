package org.keyplan.ui.diagram.export;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.diagram.action.DiagramAction;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.picture.PictureException;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes pictures of a diagram out of the editor, as files and to the clipboard. They are those that
 * the command line gives for the same choice of layers and filters.
 */
public final class PictureExport {
    public static final String EXPORT = "org.keyplan.ui.diagram.command.exportPicture";
    public static final String COPY = "org.keyplan.ui.diagram.command.copyPicture";

    private static final DiagramTexts TEXTS = DiagramTexts.beside(PictureExport.class);
    private static final int LONGEST_NAME = 80;

    private final DiagramViewer diagram;

    private static final String KEY = PictureExport.class.getName();

    private PictureExport(DiagramViewer diagram) {
        this.diagram = diagram;
    }

    /** Lets pictures of a diagram be taken. */
    public static void install(DiagramViewer diagram) {
        PictureExport export = new PictureExport(diagram);
        diagram.viewer().setProperty(KEY, export);
        DiagramAction.button(
                diagram,
                EXPORT,
                "export-picture",
                TEXTS.get("export"),
                () -> true,
                export::askAndExport);
        DiagramAction.button(
                diagram, COPY, "copy-picture", TEXTS.get("copy"), () -> true, export::copy);
    }

    /** That of a diagram it was installed in. */
    public static PictureExport of(DiagramViewer diagram) {
        return (PictureExport) Objects.requireNonNull(diagram.viewer().getProperty(KEY));
    }

    private Shell shell() {
        return diagram.viewer().getControl().getShell();
    }

    private void askAndExport() {
        Drawing shown = diagram.drawing(true);
        ExportDialog dialog = new ExportDialog(shell(), shown, PictureSettings.last());
        if (dialog.open() != Window.OK) {
            return;
        }
        PictureSettings settings = dialog.settings();
        settings.remember();
        Drawing drawing = settings.legend() ? shown : diagram.drawing(false);
        askWhere(drawing, settings).ifPresent(target -> export(drawing, settings, target));
    }

    private Optional<Path> askWhere(Drawing drawing, PictureSettings settings) {
        FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
        String ending = "." + settings.format();
        dialog.setText(TEXTS.get("export.where"));
        dialog.setFilterExtensions(new String[] {"*" + ending});
        dialog.setFileName(fileName(drawing.title()) + ending);
        dialog.setFilterPath(PictureSettings.lastFolder());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        PictureSettings.rememberFolder(dialog.getFilterPath());
        boolean complete = chosen.toLowerCase(Locale.ROOT).endsWith(ending);
        return Optional.of(Path.of(complete ? chosen : chosen + ending));
    }

    /** A title without what file systems do not take. */
    public static String fileName(String title) {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").strip();
        name = name.replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (name.isEmpty()) {
            return TEXTS.get("export.name");
        }
        int end = Math.min(name.length(), LONGEST_NAME);
        return Character.isHighSurrogate(name.charAt(end - 1))
                ? name.substring(0, end - 1)
                : name.substring(0, end);
    }

    /**
     * Writes a picture in a job. If that fails, a dialog says why in one sentence, and what was
     * there stays.
     *
     * @param drawing of this diagram
     * @return the job, scheduled
     */
    public Job export(Drawing drawing, PictureSettings settings, Path target) {
        Display display = shell().getDisplay();
        Job job =
                new PictureJob(
                        drawing,
                        settings,
                        target,
                        sentence -> display.asyncExec(() -> fail(sentence)),
                        () -> display.asyncExec(() -> say(TEXTS.get("export.done", target))));
        job.schedule();
        return job;
    }

    private void fail(String sentence) {
        if (!isGone()) {
            MessageDialog.openError(shell(), TEXTS.get("export.title"), sentence);
        }
    }

    private void say(String sentence) {
        if (!isGone()) {
            diagram.say(sentence);
        }
    }

    private boolean isGone() {
        return diagram.viewer().getControl() == null || diagram.viewer().getControl().isDisposed();
    }

    private void copy() {
        Drawing drawing = diagram.drawing(diagram.isLegendShown());
        try {
            new PictureClipboard(shell().getDisplay()).put(drawing);
            diagram.say(TEXTS.get("copy.done"));
        } catch (PictureException e) {
            fail(e.getMessage());
        }
    }
}
