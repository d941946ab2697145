package org.keyplan.ui.diagram.export;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.paging.Pager;
import org.keyplan.viewpoint.picture.PictureException;
import org.keyplan.viewpoint.picture.PictureFormat;
import org.keyplan.viewpoint.picture.WholeFile;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes a picture as a file, whole or not at all. The drawing is finished: the job does not touch
 * the model.
 */
final class PictureJob extends Job {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(PictureJob.class);

    private final Drawing drawing;
    private final PictureSettings settings;
    private final Path target;
    private final Consumer<String> failed;
    private final Runnable done;

    /**
     * @param failed hears one sentence for the person if it cannot be written; in the job's thread
     * @param done called when it is written; in the job's thread
     */
    PictureJob(
            Drawing drawing,
            PictureSettings settings,
            Path target,
            Consumer<String> failed,
            Runnable done) {
        super(TEXTS.get("export.job", target.getFileName()));
        this.drawing = drawing;
        this.settings = settings;
        this.target = target;
        this.failed = failed;
        this.done = done;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            List<Drawing> pages =
                    settings.format() == PictureFormat.PDF
                            ? new Pager(settings.paper()).pages(drawing)
                            : List.of(drawing);
            WholeFile.write(
                    target,
                    out -> {
                        settings.format().write(drawing.title(), pages, settings.scale(), out);
                        if (monitor.isCanceled()) {
                            throw new CancelledException();
                        }
                    });
            done.run();
            return Status.OK_STATUS;
        } catch (CancelledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            failed.accept(TEXTS.get("export.failed", target, reason(e)));
        } catch (PictureException e) {
            failed.accept(e.getMessage());
        } finally {
            monitor.done();
        }
        // The person was told; the platform need not say it again.
        return Status.OK_STATUS;
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return TEXTS.get("export.reason.denied");
        }
        if (e instanceof NoSuchFileException) {
            return TEXTS.get("export.reason.folder");
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** The person changed their mind; thrown before the file takes the place of another one. */
    private static final class CancelledException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
