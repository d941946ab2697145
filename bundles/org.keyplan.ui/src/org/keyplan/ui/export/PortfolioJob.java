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
import org.keyplan.core.file.PlanFileFinder;
import org.keyplan.core.file.PlanFileFinder.Found;
import org.keyplan.documents.options.Paper;
import org.keyplan.documents.portfolio.PlanSummary;
import org.keyplan.documents.portfolio.Portfolio;
import org.keyplan.documents.portfolio.Portfolio.Unreadable;
import org.keyplan.documents.portfolio.PortfolioFormat;
import org.keyplan.documents.portfolio.PortfolioReader;
import org.keyplan.documents.portfolio.PortfolioReader.Read;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.navigation.StatusLine;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.FolderRules;
import org.keyplan.viewpoint.picture.WholeFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the plans of a folder as they were saved last and writes the report about them, while the
 * person goes on. Each file is there whole or not at all, also when she cancels.
 */
final class PortfolioJob extends Job {
    private static final UiTexts TEXTS = UiTexts.beside(PortfolioJob.class);
    private static final int MOST_NAMED = 8;

    private final PortfolioOrder order;
    private final Paper paper;
    private final Display display = Display.getCurrent();

    /** Made in the UI thread. */
    PortfolioJob(PortfolioOrder order) {
        super(TEXTS.get("portfolio.job", order.folder().toString()));
        this.order = order;
        this.paper = ExportMemory.usualPaper();
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Path file = order.folder();
        try {
            SubMonitor progress = SubMonitor.convert(monitor, 10);
            Portfolio portfolio = read(progress.split(9));
            if (portfolio.plans().isEmpty()) {
                String sentence = TEXTS.get("portfolio.none", unreadable(portfolio));
                display.asyncExec(() -> say(MessageDialog.WARNING, sentence));
                return Status.OK_STATUS;
            }
            SubMonitor writing = progress.split(1).setWorkRemaining(order.formats().size());
            for (PortfolioFormat format : order.formats()) {
                file = order.file(format);
                WholeFile.write(
                        file,
                        out ->
                                format.write(
                                        portfolio,
                                        order.locale(),
                                        paper,
                                        new StoppableStream(out, writing)));
                writing.split(1);
            }
            display.asyncExec(() -> tell(portfolio));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            UiPlugin.log("The report could not be written to " + file, e);
            String failed = TEXTS.get("export.failed", file.toString());
            display.asyncExec(() -> say(MessageDialog.WARNING, failed));
            return Status.OK_STATUS;
        }
    }

    private Portfolio read(SubMonitor progress) {
        List<Found> found = PlanFileFinder.find(List.of(order.folder()));
        PortfolioReader reader =
                new PortfolioReader(
                        order.asOf(), new FolderRules(null), order.folder(), order.locale());
        List<PlanSummary> plans = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        progress.setWorkRemaining(found.size());
        for (Found one : found) {
            progress.subTask(one.path().getFileName().toString());
            Read read = reader.read(one);
            if (read.problem() == null) {
                plans.add(read.plan());
            } else {
                unreadable.add(read.problem());
            }
            progress.split(1);
        }
        return new Portfolio(order.asOf(), plans, unreadable);
    }

    private static String unreadable(Portfolio portfolio) {
        List<String> reasons =
                portfolio.unreadable().stream().map(Unreadable::reason).limit(MOST_NAMED).toList();
        int more = portfolio.unreadable().size() - reasons.size();
        String named = String.join("\n\n", reasons);
        return more == 0 ? named : TEXTS.get("portfolio.more", named, more);
    }

    private void say(int kind, String sentence) {
        MessageDialog.open(
                kind,
                PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                TEXTS.get("portfolio.title"),
                sentence,
                0);
    }

    private void tell(Portfolio portfolio) {
        String result = order.result().toString();
        StatusLine.say(TEXTS.get("portfolio.done", result));
        if (!portfolio.unreadable().isEmpty()) {
            say(MessageDialog.INFORMATION, TEXTS.get("portfolio.some", unreadable(portfolio)));
        }
        if (order.show()) {
            Program.launch(result);
        }
    }
}
