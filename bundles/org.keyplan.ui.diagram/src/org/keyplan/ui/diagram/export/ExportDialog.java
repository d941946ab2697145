package org.keyplan.ui.diagram.export;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.paging.Paper;
import org.keyplan.viewpoint.picture.PictureFormat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Asks how a picture shall leave the editor; where to is asked afterwards. */
final class ExportDialog extends Dialog {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(ExportDialog.class);
    private static final double[] SCALES = {1, 1.5, 2, 3, 4};
    private static final int HINT_WIDTH = 380;

    private final Drawing drawing;
    private final List<Button> formats = new ArrayList<>();
    private PictureSettings settings;
    private Combo scale;
    private Combo paper;
    private Button legend;
    private Label size;

    /**
     * @param drawing tells how large the picture gets
     * @param settings to begin with
     */
    ExportDialog(Shell parent, Drawing drawing, PictureSettings settings) {
        super(parent);
        this.drawing = drawing;
        this.settings = settings;
    }

    /** What the person chose. */
    PictureSettings settings() {
        return settings;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("export.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(form);
        form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        addFormats(form);
        label(form, "export.scale");
        scale = combo(form);
        for (double factor : SCALES) {
            scale.add(TEXTS.get("export.scale.percent", factor * 100));
        }
        scale.select(nearest(settings.scale()));
        label(form, "export.paper");
        paper = combo(form);
        for (Paper one : Paper.values()) {
            paper.add(TEXTS.get("export.paper." + one.name().toLowerCase(Locale.ROOT)));
        }
        paper.select(settings.paper().ordinal());
        new Label(form, SWT.NONE);
        legend = new Button(form, SWT.CHECK);
        legend.setText(TEXTS.get("export.legend"));
        legend.setSelection(settings.legend());
        size = new Label(form, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = HINT_WIDTH;
        size.setLayoutData(wide);
        applyDialogFont(area);
        update();
        return area;
    }

    private void addFormats(Composite form) {
        for (PictureFormat format : PictureFormat.values()) {
            if (format.ordinal() == 0) {
                label(form, "export.format");
            } else {
                new Label(form, SWT.NONE);
            }
            Button button = new Button(form, SWT.RADIO);
            button.setText(TEXTS.get("export.format." + format));
            button.setSelection(format == settings.format());
            button.setData(format);
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> update()));
            formats.add(button);
        }
    }

    private static void label(Composite form, String key) {
        new Label(form, SWT.NONE).setText(TEXTS.get(key));
    }

    private Combo combo(Composite form) {
        Combo combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> update()));
        return combo;
    }

    private static int nearest(double factor) {
        int best = 0;
        for (int i = 1; i < SCALES.length; i++) {
            if (Math.abs(SCALES[i] - factor) < Math.abs(SCALES[best] - factor)) {
                best = i;
            }
        }
        return best;
    }

    private PictureFormat format() {
        return formats.stream()
                .filter(Button::getSelection)
                .map(button -> (PictureFormat) button.getData())
                .findFirst()
                .orElse(PictureFormat.PNG);
    }

    private void update() {
        PictureFormat format = format();
        scale.setEnabled(format == PictureFormat.PNG);
        paper.setEnabled(format == PictureFormat.PDF);
        settings =
                new PictureSettings(
                        format,
                        SCALES[scale.getSelectionIndex()],
                        Paper.values()[paper.getSelectionIndex()],
                        legend.getSelection());
        double factor = format == PictureFormat.PNG ? settings.scale() : 1;
        String key = format == PictureFormat.PNG ? "export.size.png" : "export.size." + format;
        size.setText(
                TEXTS.get(
                        key,
                        Math.ceil(drawing.width() * factor),
                        Math.ceil(drawing.height() * factor)));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("export.go"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("export.cancel"), false);
    }

    @Override
    protected void okPressed() {
        update();
        super.okPressed();
    }
}
