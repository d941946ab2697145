package org.keyplan.ui.text;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

import java.util.function.Consumer;

/** A place to read {@link Prose} in, which scrolls up and down. Belongs to the UI thread. */
public final class ProsePane {
    private static final int SCROLL_STEP = 24;

    private final ScrolledComposite scroll;
    private final Listener follow = this::follow;
    private Composite page;
    private int width;

    public ProsePane(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.getVerticalBar().setIncrement(SCROLL_STEP);
        scroll.addListener(SWT.Resize, event -> resized());
        scroll.getDisplay().addFilter(SWT.FocusIn, follow);
        scroll.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.FocusIn, follow));
    }

    /** Where to put it. */
    public ScrolledComposite control() {
        return scroll;
    }

    /**
     * Replaces what is shown.
     *
     * @param write fills an empty page of one column
     */
    public void show(Consumer<Composite> write) {
        Composite before = page;
        scroll.setRedraw(false);
        try {
            page = new Composite(scroll, SWT.NONE);
            page.setBackgroundMode(SWT.INHERIT_FORCE);
            // To set text in lines takes time, so it is done once, when all is written. The bar
            // stays meanwhile, since all would be set anew in the width without it, and what goes
            // is not set anew in no width at all.
            if (before != null) {
                before.setLayout(null);
            }
            scroll.setContent(page);
            if (before != null) {
                before.dispose();
            }
            write.accept(page);
            GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 4).applyTo(page);
            needRoom();
            // A page as high as the one before has not been laid out by getting its size.
            page.layout(false);
        } finally {
            scroll.setRedraw(true);
        }
    }

    private void needRoom() {
        width = width();
        scroll.setMinSize(page.computeSize(width, SWT.DEFAULT));
    }

    /** Shows the beginning. */
    public void toTop() {
        scroll.setOrigin(0, 0);
    }

    /** Makes room for what has grown or shrunk. */
    public void fit() {
        page.layout(true, true);
        needRoom();
    }

    /** In another width lines break elsewhere; in another height they do not. */
    private void resized() {
        if (page != null && !page.isDisposed() && page.getLayout() != null && width() != width) {
            fit();
        }
    }

    private int width() {
        return Math.max(scroll.getClientArea().width, Prose.LEAST_WIDTH);
    }

    /** Gives the focus to the first thing that takes it. */
    public void setFocus() {
        if (page == null || !page.setFocus()) {
            scroll.forceFocus();
        }
    }

    private void follow(Event event) {
        if (event.widget instanceof Control control && isInside(control)) {
            scroll.showControl(control);
        }
    }

    private boolean isInside(Control control) {
        for (Control each = control.getParent(); each != null; each = each.getParent()) {
            if (each == page) {
                return true;
            }
        }
        return false;
    }
}
