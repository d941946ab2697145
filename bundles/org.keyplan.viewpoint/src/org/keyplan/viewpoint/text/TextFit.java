package org.keyplan.viewpoint.text;

import java.util.List;

/**
 * A text broken into lines.
 *
 * @param lines at least one; without blanks at their ends
 * @param width of the widest line, in pixels at 100 %
 * @param cut whether something had to be left out, which the last line's … tells
 */
public record TextFit(List<String> lines, double width, boolean cut) {
    public TextFit {
        lines = List.copyOf(lines);
    }
}
