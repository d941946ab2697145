package org.keyplan.cli;

import org.keyplan.cli.io.CheckedPrintStream;
import org.keyplan.cli.io.Terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/** Starts the command line. */
public final class Main {

    /** Parts of a file's mode on Unix (stat(2)). */
    private static final int FILE_TYPE = 0170000;

    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        boolean outIsTerminal = isTerminal("keyplan.stdout.tty");
        boolean errIsTerminal = isTerminal("keyplan.stderr.tty");
        Terminal terminal =
                new Terminal(
                        new CheckedPrintStream(
                                new FileOutputStream(FileDescriptor.out),
                                charset(outIsTerminal),
                                Main::outIsPipe),
                        new PrintStream(
                                new FileOutputStream(FileDescriptor.err),
                                true,
                                charset(errIsTerminal)),
                        outIsTerminal,
                        errIsTerminal,
                        System.getenv("NO_COLOR") != null && !System.getenv("NO_COLOR").isEmpty());
        int code =
                new CommandLineInterface(
                                terminal,
                                Clock.systemDefaultZone(),
                                Locale.getDefault(),
                                Path.of(""))
                        .run(args);
        terminal.err().flush();
        System.exit(code);
    }

    /** The start script knows which streams are terminals; Java knows only whether both are. */
    private static boolean isTerminal(String property) {
        String known = System.getProperty(property);
        return known == null ? System.console() != null : Boolean.parseBoolean(known);
    }

    /**
     * Files and pipes get UTF-8 whatever the locale is; a Windows console gets what it can show.
     */
    private static Charset charset(boolean terminal) {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        String encoding = System.getProperty("native.encoding");
        return terminal && windows && encoding != null
                ? Charset.forName(encoding)
                : StandardCharsets.UTF_8;
    }

    /** Whether results go to another program, which may end before we do, and not to a file. */
    private static boolean outIsPipe() {
        try {
            int mode = (Integer) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode");
            int type = mode & FILE_TYPE;
            return type == PIPE || type == SOCKET;
        } catch (UnsupportedOperationException | IllegalArgumentException | IOException e) {
            // Not Unix, where nobody can tell; a reader that went away is far more likely.
            return true;
        }
    }
}
