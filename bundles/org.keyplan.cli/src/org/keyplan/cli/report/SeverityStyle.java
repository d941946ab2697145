package org.keyplan.cli.report;

import org.keyplan.cli.io.Terminal.Style;
import org.keyplan.validation.Severity;

/** How a severity appears on a terminal: a word and a colour, so that colour never stands alone. */
public enum SeverityStyle {
    ERROR(Style.RED),
    WARNING(Style.YELLOW),
    ADVICE(Style.BLUE);

    private final Style style;

    SeverityStyle(Style style) {
        this.style = style;
    }

    /** The style of a severity. */
    public static SeverityStyle of(Severity severity) {
        return valueOf(severity.name());
    }

    /** The colour. */
    public Style style() {
        return style;
    }

    /** The key of the word in the command line's texts. */
    public String key() {
        return "severity." + name();
    }
}
