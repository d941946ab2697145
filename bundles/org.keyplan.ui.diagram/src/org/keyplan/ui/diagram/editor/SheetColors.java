package org.keyplan.ui.diagram.editor;

import org.eclipse.swt.graphics.Color;

/** Diagrams are drawn on paper, whatever the theme. */
final class SheetColors {
    static final Color PAPER = new Color(0xFF, 0xFF, 0xFF);

    private SheetColors() {}
}
