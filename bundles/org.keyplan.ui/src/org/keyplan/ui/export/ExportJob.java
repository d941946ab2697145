package org.keyplan.ui.export;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.mirror.PlanMirror;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.PlanDocument;
import org.keyplan.documents.TemplateFiles;
import org.keyplan.documents.TemplateFiles.Loaded;
import org.keyplan.documents.content.MissingFontsException;
import org.keyplan.documents.options.Baseline;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.UnfitBaselineException;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.navigation.StatusLine;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.PlanRules;
import org.keyplan.validation.PlanValidator;
import org.keyplan.viewpoint.picture.WholeFile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes documents about a plan as it was at the moment of asking, while the person goes on. Each
 * file is there whole or not at all, also when she cancels.
 */
final class ExportJob extends Job {
    private static final UiTexts TEXTS = UiTexts.beside(ExportJob.class);

    private final PlanMirror plan;
    private final PlanRules rules;
    private final LocalDate asOf;
    private final ExportOrder order;
    private final Display display = Display.getCurrent();

    /** Made in the UI thread. */
    ExportJob(PlanSession session, ExportOrder order) {
        super(TEXTS.get("export.job", order.name()));
        plan = session.mirror();
        plan.record();
        rules = session.rules();
        asOf = session.asOf();
        this.order = order;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, order.formats().size() + 1);
        Path file = order.folder();
        List<String> notices = new ArrayList<>();
        try {
            PlanDocument document = document(notices);
            progress.split(1);
            for (DocumentFormat format : order.formats()) {
                file = order.file(format);
                progress.subTask(file.getFileName().toString());
                WholeFile.write(
                        file,
                        out ->
                                notices.addAll(
                                        format.write(
                                                document, new StoppableStream(out, progress))));
                progress.split(1);
            }
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (RefusedException | MissingFontsException e) {
            display.asyncExec(() -> refuse(e.getMessage()));
            return Status.OK_STATUS;
        } catch (IOException e) {
            UiPlugin.log("The document could not be written to " + file, e);
            String failed = TEXTS.get("export.failed", file.toString());
            display.asyncExec(() -> refuse(failed));
            return Status.OK_STATUS;
        }
        display.asyncExec(() -> tell(notices));
        return Status.OK_STATUS;
    }

    /**
     * What the documents say.
     *
     * @param notices takes what the person should know
     */
    private PlanDocument document(List<String> notices) throws RefusedException {
        PlanValidator validator = rules.refresh();
        DocumentOptions options = options();
        Loaded templates = templates();
        try {
            PlanDocument document =
                    plan.read(
                            still ->
                                    PlanDocument.of(
                                            validator.validate(still, asOf),
                                            options,
                                            order.formats(),
                                            templates.templates()));
            notices.addAll(document.notices());
            notices.addAll(templates.faults());
            return document;
        } catch (UnfitBaselineException e) {
            throw new RefusedException(e.getMessage(), e);
        }
    }

    private DocumentOptions options() throws RefusedException {
        if (order.since() == null) {
            return order.options();
        }
        try {
            return order.options().since(Baseline.load(order.since()));
        } catch (PlanFileException e) {
            throw new RefusedException(e.text(Locale.getDefault()), e);
        }
    }

    private Loaded templates() throws RefusedException {
        try {
            return TemplateFiles.load(order.templates(), Locale.getDefault());
        } catch (IOException e) {
            throw new RefusedException(e.getMessage(), e);
        }
    }

    /** Something that the person named cannot be used; the message is a sentence for her. */
    private static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private void refuse(String sentence) {
        MessageDialog.openWarning(
                PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                TEXTS.get("export.title"),
                sentence);
    }

    private void tell(List<String> notices) {
        String result = order.result().toString();
        StatusLine.say(
                TEXTS.get(
                        order.formats().size() == 1 ? "export.done" : "export.done.several",
                        result));
        if (!notices.isEmpty()) {
            MessageDialog.openInformation(
                    PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                    TEXTS.get("export.title"),
                    TEXTS.get("export.notices", String.join("\n\n", notices)));
        }
        if (order.show()) {
            Program.launch(result);
        }
    }
}
