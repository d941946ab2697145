package org.keyplan.studio.welcome;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** The fonts of pages that greet a person; they go when the page goes. */
final class PageFonts {
    private static final int TITLE = 11;
    private static final int HEADING = 3;

    private final LocalResourceManager resources;
    private final FontDescriptor usual;

    PageFonts(Control page) {
        resources = new LocalResourceManager(JFaceResources.getResources(), page);
        usual = FontDescriptor.createFrom(page.getDisplay().getSystemFont());
    }

    /** The name of the product. */
    Font title() {
        return resources.create(usual.increaseHeight(TITLE).setStyle(SWT.BOLD));
    }

    /** What is above a list. */
    Font heading() {
        return resources.create(usual.increaseHeight(HEADING).setStyle(SWT.BOLD));
    }

    /** What something is called. */
    Font name() {
        return resources.create(usual.setStyle(SWT.BOLD));
    }

    /** What is said about it. */
    Font text() {
        return resources.create(usual);
    }
}
