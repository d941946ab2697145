package org.keyplan.cli.run;

import org.keyplan.cli.context.CliTexts;
import org.keyplan.cli.io.Terminal;

import java.util.function.LongSupplier;

/**
 * A progress bar on a terminal, for work that takes longer than a second; elsewhere it says
 * nothing. Used by one thread.
 */
public final class Progress {

    private static final long PATIENCE_MILLIS = 1000;
    private static final long STEP_MILLIS = 100;
    private static final int WIDTH = 30;

    private final Terminal terminal;
    private final CliTexts texts;
    private final LongSupplier millis;
    private final int total;
    private final long begin;
    private long last;
    private int done;
    private boolean shown;

    /**
     * @param millis the time in milliseconds since whenever
     * @param total how many steps there are
     */
    public Progress(Terminal terminal, CliTexts texts, LongSupplier millis, int total) {
        this.terminal = terminal;
        this.texts = texts;
        this.millis = millis;
        this.total = total;
        this.begin = millis.getAsLong();
    }

    /** Notes that a step is done. */
    public void step() {
        done++;
        if (!terminal.errIsTerminal()) {
            return;
        }
        long now = millis.getAsLong();
        if (now - begin > PATIENCE_MILLIS && (now - last >= STEP_MILLIS || done == total)) {
            last = now;
            show();
        }
    }

    private void show() {
        shown = true;
        int filled = (int) ((long) WIDTH * done / total);
        String bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
        terminal.err().print("\r" + bar + " " + texts.get("progress", done, total));
        terminal.err().flush();
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
