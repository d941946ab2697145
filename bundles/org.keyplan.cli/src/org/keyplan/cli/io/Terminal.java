package org.keyplan.cli.io;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err errors and progress
 * @param outIsTerminal whether results go to a screen
 * @param errIsTerminal whether errors and progress go to a screen
 * @param noColor whether the person does not want colours (no-color.org)
 */
public record Terminal(
        CheckedPrintStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean noColor) {

    /** Whether results may be coloured. */
    public boolean color() {
        return outIsTerminal && !noColor;
    }

    /** Makes text {@linkplain Printable printable} and paints it where colours are allowed. */
    public String paint(Style style, String text) {
        String shown = Printable.of(text);
        return color() ? "\u001b[" + style.code + "m" + shown + "\u001b[0m" : shown;
    }

    /** Writes one line of results. */
    public void say(String line) {
        out.println(Printable.of(line));
    }

    /** Writes one line of what went wrong. */
    public void complain(String line) {
        err.println(Printable.of(line));
    }

    /** How text may be painted. */
    public enum Style {
        BOLD("1"),
        DIM("2"),
        RED("31"),
        YELLOW("33"),
        BLUE("34"),
        GREEN("32");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }
}
