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
import org.keyplan.documents.PlanDocument;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.navigation.StatusLine;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.PlanRules;
import org.keyplan.validation.PlanValidator;
import org.keyplan.viewpoint.picture.WholeFile;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Writes a document about a plan as it was at the moment of asking, while the person goes on. */
final class ExportDocumentJob extends Job {
    private static final UiTexts TEXTS = UiTexts.beside(ExportDocumentJob.class);

    private final PlanMirror plan;
    private final PlanRules rules;
    private final LocalDate asOf;
    private final DocumentOrder order;
    private final Display display = Display.getCurrent();

    /** Made in the UI thread. */
    ExportDocumentJob(PlanSession session, DocumentOrder order) {
        super(TEXTS.get("export.job", order.target().getFileName().toString()));
        plan = session.mirror();
        plan.record();
        rules = session.rules();
        asOf = session.asOf();
        this.order = order;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        try {
            PlanValidator validator = rules.refresh();
            PlanDocument document =
                    plan.read(
                            still ->
                                    PlanDocument.of(
                                            validator.validate(still, asOf),
                                            DocumentOptions.in(order.language()),
                                            List.of(order.format())));
            progress.split(1);
            WholeFile.write(order.target(), out -> order.format().write(document, out));
            progress.split(1);
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            UiPlugin.log("The document could not be written to " + order.target(), e);
            display.asyncExec(this::refuse);
            return Status.OK_STATUS;
        }
        display.asyncExec(this::tell);
        return Status.OK_STATUS;
    }

    private void refuse() {
        MessageDialog.openWarning(
                PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                TEXTS.get("export.title"),
                TEXTS.get("export.failed", order.target().toString()));
    }

    private void tell() {
        StatusLine.say(TEXTS.get("export.done", order.target().toString()));
        if (order.show()) {
            Program.launch(order.target().toString());
        }
    }
}
