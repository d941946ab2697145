package org.keyplan.viewpoint.description;

import java.util.Locale;

/** How a label's letters look. */
public enum FontFormat implements Literal {
    ITALIC,
    BOLD,
    UNDERLINE,
    STRIKE_THROUGH;

    @Override
    public String literal() {
        return name().toLowerCase(Locale.ROOT);
    }
}
