package org.keyplan.viewpoint.scene;

/** How a label's letters look. */
public enum LabelFormat {
    ITALIC,
    BOLD,
    UNDERLINE,
    STRIKE_THROUGH
}
