package org.keyplan.ui.diagram.print;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.diagram.action.DiagramAction;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.drawing.Drawing;

import java.util.List;
import java.util.Locale;

/** Puts a diagram on paper: on one page, or on as many as are needed to read it. */
public final class Printing {
    public static final String PRINT = "org.eclipse.ui.file.print";

    private static final DiagramTexts TEXTS = DiagramTexts.beside(Printing.class);

    private final DiagramViewer diagram;

    private Printing(DiagramViewer diagram) {
        this.diagram = diagram;
    }

    /** Lets a diagram be printed. */
    public static void install(DiagramViewer diagram) {
        Printing printing = new Printing(diagram);
        DiagramAction.button(
                diagram, PRINT, "print", TEXTS.get("print"), () -> true, printing::print);
    }

    private Shell shell() {
        return diagram.viewer().getControl().getShell();
    }

    private void print() {
        PrintPreview preview =
                new PrintPreview(
                        shell(), diagram::drawing, PrintSettings.usual(Locale.getDefault()));
        if (preview.open() != Window.OK) {
            return;
        }
        List<Drawing> pages = preview.pages();
        if (Printer.getPrinterList().length == 0) {
            MessageDialog.openInformation(
                    shell(), TEXTS.get("print.title"), TEXTS.get("print.none"));
            return;
        }
        PrintDialog dialog = new PrintDialog(shell());
        PrinterData usual = new PrinterData();
        Drawing first = pages.get(0);
        usual.orientation =
                first.width() > first.height() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        dialog.setPrinterData(usual);
        PrinterData where = dialog.open();
        if (where != null) {
            Display display = shell().getDisplay();
            new PrintJob(pages, where, sentence -> display.asyncExec(() -> fail(sentence)))
                    .schedule();
        }
    }

    private void fail(String sentence) {
        if (diagram.viewer().getControl() != null) {
            MessageDialog.openError(shell(), TEXTS.get("print.title"), sentence);
        }
    }
}
