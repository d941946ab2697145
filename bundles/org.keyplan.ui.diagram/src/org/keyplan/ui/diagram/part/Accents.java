package org.keyplan.ui.diagram.part;

import org.eclipse.swt.graphics.Color;

/** Colours of what is not part of a diagram: selection, handles, targets. Paper is always light. */
final class Accents {
    static final Color ACCENT = new Color(0x27, 0x4C, 0x9B);
    static final Color REFUSED = new Color(0xB3, 0x26, 0x1E);
    static final Color INK = new Color(0x1F, 0x29, 0x37);
    static final Color PAPER = new Color(0xFF, 0xFF, 0xFF);

    private Accents() {}
}
