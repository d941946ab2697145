package org.keyplan.studio.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.image.Theme;

import java.util.function.BiConsumer;

/**
 * A page that greets a person: scrolls if need be, brings what has the focus into sight, and is
 * made anew when the theme changes.
 */
final class Page {
    private static final int GAP = 8;

    private final ScrolledComposite frame;
    private final BiConsumer<Composite, PageFonts> maker;
    private final Runnable remake = this::remake;
    private final PageFonts fonts;

    /**
     * @param maker puts what the page consists of onto it, each time it is made
     */
    Page(Composite parent, BiConsumer<Composite, PageFonts> maker) {
        this.maker = maker;
        frame = new ScrolledComposite(parent, SWT.V_SCROLL);
        frame.setExpandHorizontal(true);
        frame.setExpandVertical(true);
        frame.setShowFocusedControl(true);
        frame.getVerticalBar().setIncrement(24);
        Ground.paintItself(frame);
        fonts = new PageFonts(frame);
        frame.addListener(SWT.Resize, event -> fit());
        Theme.addListener(remake);
        frame.addListener(SWT.Dispose, event -> Theme.removeListener(remake));
        remake();
    }

    Control control() {
        return frame;
    }

    /** Makes the page anew, keeping the place and the focus. */
    void remake() {
        if (frame.isDisposed()) {
            return;
        }
        boolean focused = has(frame, frame.getDisplay().getFocusControl());
        frame.setRedraw(false);
        Control old = frame.getContent();
        Composite page = new Composite(frame, SWT.NONE);
        Ground.paintItself(page);
        page.setLayout(new PageLayout());
        page.setBackground(Palette.PAGE.color());
        frame.setBackground(Palette.PAGE.color());
        maker.accept(page, fonts);
        frame.setContent(page);
        if (old != null) {
            old.dispose();
        }
        fit();
        frame.setRedraw(true);
        if (focused) {
            setFocus();
        }
    }

    private void fit() {
        Control page = frame.getContent();
        if (page != null) {
            int width = frame.getClientArea().width;
            frame.setMinSize(page.computeSize(Math.max(1, width), SWT.DEFAULT));
            frame.getVerticalBar().setPageIncrement(Math.max(1, frame.getClientArea().height));
            ((Composite) page).layout(true, true);
        }
    }

    void setFocus() {
        Control first = firstCard((Composite) frame.getContent());
        if (first != null) {
            first.setFocus();
            frame.setOrigin(0, 0); // with the head of the page
        } else {
            frame.setFocus();
        }
    }

    private static Control firstCard(Composite within) {
        for (Control child : within.getChildren()) {
            if (child instanceof Card) {
                return child;
            }
            Control found = child instanceof Composite inner ? firstCard(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean has(Composite within, Control control) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each == within) {
                return true;
            }
        }
        return false;
    }

    /** A column of things under one another. */
    static Composite column(Composite page) {
        Composite column = new Composite(page, SWT.NONE);
        Ground.paintItself(column);
        column.setBackground(Palette.PAGE.color());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = GAP;
        column.setLayout(layout);
        return column;
    }

    /** Lets a thing take the width of its column. */
    static <T extends Control> T wide(T thing) {
        thing.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return thing;
    }

    /** Lets a thing take the width of its column, with air above it. */
    static <T extends Control> T apart(T thing) {
        wide(thing);
        ((GridData) thing.getLayoutData()).verticalIndent = 2 * GAP;
        return thing;
    }
}
