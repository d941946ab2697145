package org.keyplan.ui.diagram;

import java.util.Objects;

/**
 * A message about an element, shown on its node.
 *
 * @param severity how grave it is
 * @param text one sentence for the person who works on the diagram
 */
public record DiagramMarker(Severity severity, String text) {
    public DiagramMarker {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(text, "text");
    }

    /** The gravest first. */
    public enum Severity {
        ERROR,
        WARNING,
        ADVICE
    }
}
