package org.keyplan.ui.plan.matrix;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keyplan.design.PlanDiagrams;
import org.keyplan.model.label.Texts;
import org.keyplan.ui.image.Palette;
import org.keyplan.viewpoint.description.ColorSpec.Fixed;
import org.keyplan.viewpoint.description.Conditional;
import org.keyplan.viewpoint.description.CrossTableDescription;
import org.keyplan.viewpoint.description.IntersectionMapping;
import org.keyplan.viewpoint.description.TableStyles.Background;

import java.util.Locale;

/** What the colours of a matrix mean, in the words that its pictures use too. */
final class MatrixLegend {
    private static final Texts WORDS = Texts.of(PlanDiagrams.class, "legend");
    private static final int SAMPLE = 14;
    private static final int LEAST_WIDTH = 300;

    private MatrixLegend() {}

    static void add(Composite parent, CrossTableDescription table, Locale locale) {
        Composite legend = new Composite(parent, SWT.NONE);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.widthHint = LEAST_WIDTH;
        legend.setLayoutData(place);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.spacing = 6;
        legend.setLayout(layout);
        for (IntersectionMapping cells : table.intersections()) {
            String key = "legend." + table.name() + "." + cells.name();
            for (Conditional<Background> style : cells.styles().backgrounds()) {
                String meaning = key + "." + style.predicate().name();
                if (style.style().color() instanceof Fixed color && WORDS.has(meaning)) {
                    add(legend, color, WORDS.get(locale, meaning));
                }
            }
        }
    }

    private static void add(Composite legend, Fixed rgb, String meaning) {
        Color color = new Color(rgb.red(), rgb.green(), rgb.blue());
        Canvas sample = new Canvas(legend, SWT.NO_FOCUS);
        sample.setLayoutData(new RowData(SAMPLE, SAMPLE));
        sample.addPaintListener(
                e -> {
                    e.gc.setAntialias(SWT.ON);
                    e.gc.setBackground(color);
                    e.gc.fillRoundRectangle(0, 0, SAMPLE, SAMPLE, 5, 5);
                    e.gc.setForeground(Palette.MUTED.color());
                    e.gc.drawRoundRectangle(0, 0, SAMPLE - 1, SAMPLE - 1, 5, 5);
                });
        Label label = new Label(legend, SWT.NONE);
        label.setText(meaning + "    ");
    }
}
