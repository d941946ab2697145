package org.keyplan.ui.diagram.tooltip;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keyplan.ui.diagram.paint.Paper;

/**
 * The content of a small window above the sheet, in the colours of paper whatever the theme, since
 * it belongs to what lies below it.
 */
public final class PaperNote {
    private static final Color INK = new Color(0x1F, 0x29, 0x37);
    private static final Color PALE = new Color(0x56, 0x5D, 0x6B);
    private static final Color EDGE = new Color(0xB6, 0xBE, 0xCA);
    private static final int WIDEST = 380;
    private static final int SIDE = 12;
    private static final int TOP = 9;

    private final Composite area;

    private PaperNote(Composite area) {
        this.area = area;
    }

    /**
     * Begins an empty note.
     *
     * @param window with nothing else in it
     * @param columns how many texts stand beside each other
     */
    public static PaperNote in(Composite window, int columns) {
        Paper.cover(window);
        Composite area = new Composite(window, SWT.NONE);
        Paper.cover(area);
        GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .margins(SIDE, TOP)
                .spacing(SIDE, 3)
                .applyTo(area);
        area.addPaintListener(
                event -> {
                    Rectangle all = area.getClientArea();
                    event.gc.setForeground(EDGE);
                    event.gc.drawRectangle(0, 0, all.width - 1, all.height - 1);
                });
        return new PaperNote(area);
    }

    /** What was written so far. */
    public Composite area() {
        return area;
    }

    /** Writes a text as wide as the note; wraps what is long. */
    public Label line(String text) {
        Label label = label(text, INK);
        data(label).horizontalSpan =
                ((org.eclipse.swt.layout.GridLayout) area.getLayout()).numColumns;
        return label;
    }

    /** Writes a text as wide as the note, in letters that stand out. */
    public void heading(String text, Font font) {
        Label label = line(text);
        label.setFont(font);
        fit(label);
    }

    /** Writes the name of a fact, and the fact beside it; into two columns. */
    public void fact(String name, String value) {
        label(name, PALE);
        label(value, INK);
    }

    private Label label(String text, Color color) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        Paper.cover(label);
        label.setForeground(color);
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        fit(label);
        return label;
    }

    private static GridData data(Label label) {
        return (GridData) label.getLayoutData();
    }

    private static void fit(Label label) {
        GC gc = new GC(label);
        try {
            int width = 0;
            for (String row : label.getText().split("\n")) {
                width = Math.max(width, gc.textExtent(row).x);
            }
            data(label).widthHint = width > WIDEST ? WIDEST : SWT.DEFAULT;
        } finally {
            gc.dispose();
        }
    }
}
