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
import org.keyplan.core.mirror.PlanMirror;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.PlanDocument;
import org.keyplan.documents.content.MissingFontsException;
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
        PlanDocument document;
        try {
            PlanValidator validator = rules.refresh();
            document =
                    plan.read(
                            still ->
                                    PlanDocument.of(
                                            validator.validate(still, asOf),
                                            order.options(),
                                            order.formats()));
            progress.split(1);
            notices.addAll(document.notices());
            for (DocumentFormat format : order.formats()) {
                file = order.file(format);
                progress.subTask(file.getFileName().toString());
                PlanDocument made = document;
                WholeFile.write(
                        file,
                        out ->
                                notices.addAll(
                                        format.write(made, new StoppableStream(out, progress))));
                progress.split(1);
            }
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (MissingFontsException e) {
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
