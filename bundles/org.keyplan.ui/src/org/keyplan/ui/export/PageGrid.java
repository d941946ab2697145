package org.keyplan.ui.export;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keyplan.ui.text.UiTexts;

/** The grid of a page that asks what to export: labels, fields, and buttons beside some of them. */
final class PageGrid {
    static final int COLUMNS = 3;

    private static final UiTexts TEXTS = UiTexts.beside(PageGrid.class);

    private PageGrid() {}

    static Composite create(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(COLUMNS)
                .margins(16, 12)
                .spacing(10, 12)
                .applyTo(body);
        return body;
    }

    /** A label in the first column. */
    static void label(Composite body, String key, int vertical) {
        Label label = new Label(body, SWT.NONE);
        label.setText(TEXTS.get(key));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, vertical).applyTo(label);
    }

    /** Room for buttons to choose by, in all columns but the first. */
    static Composite choices(Composite body, int columns) {
        Composite choices = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(16, 6).applyTo(choices);
        GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).applyTo(choices);
        return choices;
    }
}
