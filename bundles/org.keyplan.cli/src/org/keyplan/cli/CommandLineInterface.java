package org.keyplan.cli;

import org.keyplan.cli.command.CommandFactory;
import org.keyplan.cli.context.CliException;
import org.keyplan.cli.context.CliTexts;
import org.keyplan.cli.context.CommandContext;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.cli.io.CheckedPrintStream.ReaderGoneException;
import org.keyplan.cli.io.Terminal;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;

/**
 * Runs commands, given everything that they need from outside. Can be used by tests as well as by a
 * process; one instance runs one command.
 */
public final class CommandLineInterface {

    private static final String LANGUAGE = "--lang";

    private final Terminal terminal;
    private final Clock clock;
    private final Locale systemLocale;
    private final Path folder;

    /**
     * @param terminal where results and errors go
     * @param clock says what today is and how long work takes
     * @param systemLocale the language where the person asks for none
     * @param folder what relative paths are relative to
     */
    public CommandLineInterface(Terminal terminal, Clock clock, Locale systemLocale, Path folder) {
        this.terminal = terminal;
        this.clock = clock;
        this.systemLocale = systemLocale;
        this.folder = folder;
    }

    /** Runs one command and returns its exit code; throws nothing. */
    public int run(String... args) {
        Preparation preparation = Preparation.beginFor(args);
        CliTexts texts = new CliTexts(language(args));
        boolean debug = Arrays.asList(args).contains("--debug");
        try {
            int code = execute(preparation, texts, debug, args);
            terminal.out().check();
            return code;
        } catch (IOException | RuntimeException | Error e) {
            return failure(e, texts, debug);
        }
    }

    private int execute(Preparation preparation, CliTexts texts, boolean debug, String... args) {
        CommandContext context = new CommandContext(terminal, texts, clock, folder);
        CommandLine commandLine = CommandFactory.commandLine(context, args);
        commandLine.setResourceBundle(texts.help());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine
                .getCommandSpec()
                .usageMessage()
                .synopsisSubcommandLabel(texts.get("usage.synopsisSubcommand"));
        commandLine.setOut(writer(terminal.out()));
        commandLine.setErr(writer(terminal.err()));
        commandLine.setColorScheme(
                CommandLine.Help.defaultColorScheme(
                        terminal.color() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        commandLine.setParameterExceptionHandler(
                (e, a) -> {
                    String sentence = new UsageFault(texts).sentence(e);
                    return failure(new CliException(ExitCode.USAGE, sentence, e), texts, debug);
                });
        commandLine.setExecutionExceptionHandler((e, c, p) -> failure(e, texts, debug));
        commandLine.setExecutionStrategy(
                parsed -> {
                    preparation.await();
                    return new CommandLine.RunLast().execute(parsed);
                });
        return commandLine.execute(args);
    }

    private static CliException unwritable(IOException cause, CliTexts texts) {
        return new CliException(
                ExitCode.UNREADABLE, texts.get("error.output", texts.reason(cause)), cause);
    }

    /** Commands say themselves which file they could not write; else it was the output. */
    private int failure(Throwable e, CliTexts texts, boolean debug) {
        if (e instanceof ReaderGoneException) {
            return ExitCode.READER_GONE;
        }
        if (debug) {
            e.printStackTrace(terminal.err());
        }
        if (e instanceof IOException output) {
            return failure(unwritable(output, texts), texts, debug);
        }
        if (e instanceof CliException known) {
            terminal.complain(texts.get("error.prefix", known.getMessage()));
            return known.exitCode();
        }
        terminal.complain(
                e instanceof OutOfMemoryError
                        ? texts.get("error.memory")
                        : texts.get("error.internal", e.toString()));
        return ExitCode.INTERNAL;
    }

    /** Writes in the encoding of the stream, where a plain writer would take the system's. */
    private static PrintWriter writer(PrintStream stream) {
        Writer writer =
                new Writer() {
                    @Override
                    public void write(char[] text, int offset, int length) {
                        stream.print(new String(text, offset, length));
                    }

                    @Override
                    public void flush() {
                        stream.flush();
                    }

                    @Override
                    public void close() {
                        flush();
                    }
                };
        return new PrintWriter(writer, true);
    }

    /** The language must be known before parsing, since parsing may already have to complain. */
    private Locale language(String... args) {
        String tag = systemLocale.getLanguage();
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(LANGUAGE + "=")) {
                tag = args[i].substring(LANGUAGE.length() + 1);
            } else if (args[i].equals(LANGUAGE) && i + 1 < args.length) {
                tag = args[i + 1];
            }
        }
        return tag.equalsIgnoreCase("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
