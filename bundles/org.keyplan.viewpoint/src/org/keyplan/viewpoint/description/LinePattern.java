package org.keyplan.viewpoint.description;

import java.util.Locale;

/** How a line is drawn. */
public enum LinePattern implements Literal {
    SOLID,
    DASH,
    DOT,
    DASH_DOT;

    @Override
    public String literal() {
        return name().toLowerCase(Locale.ROOT);
    }
}
