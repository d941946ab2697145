package org.keyplan.cli.run;

import org.keyplan.cli.CliTexts;
import org.keyplan.cli.Terminal;

/**
 * A progress bar on a terminal, for work that takes longer than a second; elsewhere it says
 * nothing. Used by one thread.
 */
public final class Progress {

    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final long STEP_NANOS = 100_000_000L;
    private static final int WIDTH = 30;

    private final Terminal terminal;
    private final CliTexts texts;
    private final int total;
    private final long begin = System.nanoTime();
    private long last;
    private int done;
    private boolean shown;

    /**
     * @param total how many steps there are
     */
    public Progress(Terminal terminal, CliTexts texts, int total) {
        this.terminal = terminal;
        this.texts = texts;
        this.total = total;
    }

    /** Notes that a step is done. */
    public void step() {
        done++;
        long now = System.nanoTime();
        if (terminal.errIsTerminal()
                && now - begin > PATIENCE_NANOS
                && (now - last > STEP_NANOS || done == total)) {
            last = now;
            shown = true;
            int filled = (int) ((long) WIDTH * done / total);
            terminal.err()
                    .print(
                            "\r"
                                    + "█".repeat(filled)
                                    + "░".repeat(WIDTH - filled)
                                    + " "
                                    + texts.get("progress", done, total));
            terminal.err().flush();
        }
    }

    /** Takes the bar away so that other text can be written. */
    public void clear() {
        if (shown) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
            shown = false;
        }
    }
}
