package org.keyplan.ui.diagram.toolbar;

import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.jface.action.ControlContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.ui.diagram.zoom.Zoom;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of sizes to choose from or to type into. */
final class ZoomChooser extends ControlContribution {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(ZoomChooser.class);
    private static final int WIDTH = 112;
    private static final double[] LEVELS = {0.25, 0.5, 0.75, 1, 1.5, 2, 4};
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,4})\\s*[%％]?\\s*");

    private final DiagramViewer diagram;
    private final List<Runnable> fits;
    private Combo combo;

    ZoomChooser(DiagramViewer diagram) {
        super("org.keyplan.ui.diagram.zoom");
        this.diagram = diagram;
        Zoom zoom = Zoom.of(diagram);
        this.fits = List.of(zoom::fit, zoom::fitWidth, zoom::fitSelection);
    }

    @Override
    protected Control createControl(Composite parent) {
        combo = new Combo(parent, SWT.DROP_DOWN);
        combo.setToolTipText(TEXTS.get("zoom"));
        for (double level : LEVELS) {
            combo.add(text(level));
        }
        combo.add(TEXTS.get("zoom.fit"));
        combo.add(TEXTS.get("zoom.width"));
        combo.add(TEXTS.get("zoom.selection"));
        combo.setVisibleItemCount(combo.getItemCount());
        combo.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(
                        event -> choose(combo.getSelectionIndex())));
        combo.addListener(SWT.DefaultSelection, event -> typed());
        combo.addKeyListener(
                KeyListener.keyPressedAdapter(
                        event -> {
                            if (event.keyCode == SWT.ESC) {
                                backToSheet();
                            }
                        }));
        combo.addListener(SWT.FocusOut, event -> show());
        ZoomListener listener = level -> show();
        Zoom.of(diagram).manager().addZoomListener(listener);
        combo.addDisposeListener(event -> Zoom.of(diagram).manager().removeZoomListener(listener));
        show();
        return combo;
    }

    /** No wider than sizes need; the longer words are read in the list. */
    @Override
    protected int computeWidth(Control control) {
        return WIDTH;
    }

    private static String text(double level) {
        return TEXTS.get("zoom.percent", Math.round(level * 100));
    }

    private void choose(int index) {
        if (index < 0) {
            return;
        }
        if (index < LEVELS.length) {
            Zoom.of(diagram).set(LEVELS[index]);
        } else {
            fits.get(index - LEVELS.length).run();
        }
        backToSheet();
    }

    private void typed() {
        level(combo.getText()).ifPresent(Zoom.of(diagram)::set);
        backToSheet();
    }

    /** A size as people type it; nothing for what is none. */
    static Optional<Double> level(String typed) {
        Matcher number = NUMBER.matcher(typed);
        return number.matches()
                ? Optional.of(Integer.parseInt(number.group(1)) / 100.0)
                : Optional.empty();
    }

    private void backToSheet() {
        show();
        diagram.viewer().getControl().setFocus();
    }

    private void show() {
        if (!combo.isDisposed()) {
            String level = text(Zoom.of(diagram).level());
            if (!level.equals(combo.getText())) {
                combo.setText(level);
            }
        }
    }
}
