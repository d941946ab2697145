package org.keyplan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/** Starts the command line. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        boolean outIsTerminal = isTerminal("keyplan.stdout.tty");
        boolean errIsTerminal = isTerminal("keyplan.stderr.tty");
        Terminal terminal =
                new Terminal(
                        stream(FileDescriptor.out, outIsTerminal),
                        stream(FileDescriptor.err, errIsTerminal),
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
        terminal.out().flush();
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
    private static PrintStream stream(FileDescriptor descriptor, boolean terminal) {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        String encoding = System.getProperty("native.encoding");
        Charset charset =
                terminal && windows && encoding != null
                        ? Charset.forName(encoding)
                        : StandardCharsets.UTF_8;
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 13),
                false,
                charset);
    }
}
