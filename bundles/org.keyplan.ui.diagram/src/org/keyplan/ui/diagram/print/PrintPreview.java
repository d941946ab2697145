package org.keyplan.ui.diagram.print;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.paging.Paper;
import org.keyplan.viewpoint.picture.PictureException;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Shows the pages before they are printed, and asks how they shall be. */
final class PrintPreview extends Dialog {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(PrintPreview.class);
    private static final Paper[] PAPERS = {Paper.A4, Paper.A3, Paper.LETTER};
    private static final int SIZE = 460;

    /** Pixels of the preview per pixel on the screen, so that names can be made out. */
    private static final double SHARPNESS = 2;

    private final Function<Boolean, Drawing> drawing;
    private PrintSettings settings;
    private List<Drawing> pages = List.of();
    private int shown;
    private Image image;
    private Canvas canvas;
    private Label number;
    private Button before;
    private Button after;
    private Combo paper;
    private Button onePage;
    private Button severalPages;
    private Button legend;

    /**
     * @param drawing the diagram, with a legend or without
     * @param settings to begin with
     */
    PrintPreview(Shell parent, Function<Boolean, Drawing> drawing, PrintSettings settings) {
        super(parent);
        this.drawing = drawing;
        this.settings = settings;
    }

    /** What is to be printed. */
    List<Drawing> pages() {
        return pages;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("print.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 8).applyTo(form);
        form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        addOptions(form);
        addPreview(form);
        applyDialogFont(area);
        showPages();
        return area;
    }

    private void addOptions(Composite form) {
        Composite options = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(options);
        options.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        new Label(options, SWT.NONE).setText(TEXTS.get("print.paper"));
        paper = new Combo(options, SWT.DROP_DOWN | SWT.READ_ONLY);
        paper.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        for (Paper one : PAPERS) {
            paper.add(TEXTS.get("print.paper." + one.name().toLowerCase(Locale.ROOT)));
        }
        paper.select(List.of(PAPERS).indexOf(settings.paper()));
        severalPages = button(options, SWT.RADIO, "print.several", !settings.onePage());
        onePage = button(options, SWT.RADIO, "print.one", settings.onePage());
        legend = button(options, SWT.CHECK, "print.legend", settings.legend());
        paper.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> update()));
    }

    private Button button(Composite options, int style, String key, boolean on) {
        Button button = new Button(options, style);
        button.setText(TEXTS.get(key));
        button.setSelection(on);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> update()));
        return button;
    }

    private void addPreview(Composite form) {
        Composite preview = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(preview);
        preview.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas = new Canvas(preview, SWT.BORDER | SWT.DOUBLE_BUFFERED);
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        wide.widthHint = SIZE;
        wide.heightHint = SIZE;
        canvas.setLayoutData(wide);
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addDisposeListener(event -> disposeImage());
        before = new Button(preview, SWT.PUSH);
        before.setText(TEXTS.get("print.before"));
        before.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(e -> showPage(shown - 1)));
        number = new Label(preview, SWT.CENTER);
        number.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        after = new Button(preview, SWT.PUSH);
        after.setText(TEXTS.get("print.after"));
        after.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(e -> showPage(shown + 1)));
    }

    private void update() {
        settings =
                new PrintSettings(
                        PAPERS[paper.getSelectionIndex()],
                        onePage.getSelection(),
                        legend.getSelection());
        showPages();
    }

    private void showPages() {
        pages = settings.pages(drawing.apply(settings.legend()));
        showPage(Math.min(shown, pages.size() - 1));
    }

    private void showPage(int index) {
        shown = index;
        before.setEnabled(shown > 0);
        after.setEnabled(shown < pages.size() - 1);
        number.setText(TEXTS.get("print.page", shown + 1, pages.size()));
        disposeImage();
        try {
            Drawing page = pages.get(shown);
            double scale = SHARPNESS * SIZE / Math.max(page.width(), page.height());
            image = new Image(canvas.getDisplay(), PageImage.of(page, scale));
        } catch (PictureException e) {
            number.setText(e.getMessage());
        }
        canvas.redraw();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        if (image == null) {
            return;
        }
        Rectangle pixels = image.getBounds();
        double scale =
                Math.min((area.width - 16.0) / pixels.width, (area.height - 16.0) / pixels.height);
        int width = (int) Math.max(1, pixels.width * scale);
        int height = (int) Math.max(1, pixels.height * scale);
        int x = (area.width - width) / 2;
        int y = (area.height - height) / 2;
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(image, 0, 0, pixels.width, pixels.height, x, y, width, height);
        gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        gc.drawRectangle(x, y, width - 1, height - 1);
    }

    private void disposeImage() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("print.go"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("print.cancel"), false);
    }
}
