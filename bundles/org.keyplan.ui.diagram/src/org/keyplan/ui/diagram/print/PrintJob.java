package org.keyplan.ui.diagram.print;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.drawing.Drawing;

import java.util.List;
import java.util.function.Consumer;

/** Prints pages, each as large as the paper in the printer. */
final class PrintJob extends Job {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(PrintJob.class);

    /** More dots cannot be told apart on paper. */
    private static final double MOST_DPI = 300;

    private static final double DRAWING_DPI = 96;

    private final List<Drawing> pages;
    private final PrinterData where;
    private final Consumer<String> failed;

    /**
     * @param failed hears one sentence for the person if it cannot be printed; in the job's thread
     */
    PrintJob(List<Drawing> pages, PrinterData where, Consumer<String> failed) {
        super(TEXTS.get("print.job", pages.get(0).title()));
        this.pages = pages;
        this.where = where;
        this.failed = failed;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, pages.size());
        Printer printer = new Printer(where);
        try {
            if (!printer.startJob(pages.get(0).title())) {
                failed.accept(TEXTS.get("print.refused", where.name));
                return Status.OK_STATUS;
            }
            for (int i = 0; i < pages.size(); i++) {
                if (progress.isCanceled()) {
                    printer.cancelJob();
                    return Status.CANCEL_STATUS;
                }
                if (isWanted(i + 1)) {
                    print(printer, pages.get(i));
                }
                progress.worked(1);
            }
            printer.endJob();
            return Status.OK_STATUS;
        } finally {
            printer.dispose();
        }
    }

    private boolean isWanted(int page) {
        return where.scope != PrinterData.PAGE_RANGE
                || (page >= where.startPage && page <= where.endPage);
    }

    private static void print(Printer printer, Drawing page) {
        printer.startPage();
        Point dpi = printer.getDPI();
        double scale = Math.min(MOST_DPI, dpi.x) / DRAWING_DPI;
        Image image = new Image(printer, PageImage.of(page, scale));
        GC gc = new GC(printer);
        try {
            Rectangle pixels = image.getBounds();
            Rectangle place = place(page, printer.computeTrim(0, 0, 0, 0), printer.getBounds());
            gc.drawImage(
                    image,
                    0,
                    0,
                    pixels.width,
                    pixels.height,
                    place.x,
                    place.y,
                    place.width,
                    place.height);
        } finally {
            gc.dispose();
            image.dispose();
        }
        printer.endPage();
    }

    /**
     * Where a page goes on paper: as large as fits, in the middle.
     *
     * @param trim how far the paper reaches beyond what can be printed on
     * @param paper all of it
     */
    static Rectangle place(Drawing page, Rectangle trim, Rectangle paper) {
        double scale = Math.min(paper.width / page.width(), paper.height / page.height());
        int width = (int) Math.round(page.width() * scale);
        int height = (int) Math.round(page.height() * scale);
        return new Rectangle(
                trim.x + (paper.width - width) / 2,
                trim.y + (paper.height - height) / 2,
                width,
                height);
    }
}
