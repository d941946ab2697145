package org.keyplan.viewpoint.reader;

import org.keyplan.viewpoint.description.Literal;

import java.util.Locale;

/** Where a node's label stands. */
enum LabelPlace implements Literal {
    BORDER,
    NODE;

    @Override
    public String literal() {
        return name().toLowerCase(Locale.ROOT);
    }
}
