package org.keyplan.viewpoint.scene;

/** How a line is drawn, named as in {@code .odesign} files. */
public enum LineStyle {
    SOLID,
    DASH,
    DOT,
    DASH_DOT
}
