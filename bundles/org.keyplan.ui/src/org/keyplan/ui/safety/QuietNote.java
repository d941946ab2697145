package org.keyplan.ui.safety;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.keyplan.ui.text.UiTexts;

import java.util.List;

/**
 * A note at the lower right corner of the window that a person may read or not: it takes neither
 * the focus nor an answer and goes away by itself. Belongs to the UI thread.
 */
final class QuietNote extends PopupDialog {
    private static final UiTexts TEXTS = UiTexts.beside(QuietNote.class);

    /** How long a note is shown, in ms: long enough to read a few lines twice. */
    private static final int SHOWN = 15000;

    private static final int WIDTH = 380;
    private static final int MARGIN = 12;

    private final List<String> sentences;

    private QuietNote(Shell shell, List<String> sentences) {
        super(
                shell,
                SWT.TOOL | SWT.NO_FOCUS,
                false,
                false,
                false,
                false,
                false,
                TEXTS.get("note.title"),
                null);
        this.sentences = sentences;
    }

    /** Shows sentences, if there is a window to show them in. */
    static void show(String... sentences) {
        Shell window = Windows.shell();
        if (window != null && !window.isDisposed()) {
            QuietNote note = new QuietNote(window, List.of(sentences));
            note.open();
            Shell shell = note.getShell();
            shell.getDisplay()
                    .timerExec(
                            SHOWN,
                            () -> {
                                if (!shell.isDisposed()) {
                                    note.close();
                                }
                            });
        }
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        for (String sentence : sentences) {
            Label label = new Label(area, SWT.WRAP);
            label.setText(sentence);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(WIDTH, SWT.DEFAULT)
                    .indent(4, 4)
                    .applyTo(label);
            label.addListener(SWT.MouseDown, event -> close());
        }
        area.addListener(SWT.MouseDown, event -> close());
        return area;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle window = getParentShell().getBounds();
        return new Point(
                window.x + window.width - size.x - MARGIN,
                window.y + window.height - size.y - 3 * MARGIN);
    }
}
