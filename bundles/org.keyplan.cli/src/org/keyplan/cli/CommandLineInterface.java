package org.keyplan.cli;

import org.keyplan.cli.command.CommandFactory;
import org.keyplan.cli.command.KeyplanCommand;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Runs commands, given everything that they need from outside. Can be used by tests as well as by a
 * process; one instance runs one command.
 */
public final class CommandLineInterface {

    private final Terminal terminal;
    private final Clock clock;
    private final Locale systemLocale;
    private final Path folder;

    /**
     * @param terminal where results and errors go
     * @param clock says what today is
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
        CliTexts texts = new CliTexts(language(args));
        boolean debug = Arrays.asList(args).contains("--debug");
        try {
            return execute(texts, debug, args);
        } catch (RuntimeException e) {
            return failure(e, texts, debug);
        }
    }

    private int execute(CliTexts texts, boolean debug, String... args) {
        CommandLine commandLine =
                new CommandLine(
                        new KeyplanCommand(),
                        new CommandFactory(new CommandContext(terminal, texts, clock, folder)));
        commandLine.setResourceBundle(texts.help());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setOut(new java.io.PrintWriter(terminal.out(), true));
        commandLine.setErr(new java.io.PrintWriter(terminal.err(), true));
        commandLine.setColorScheme(
                CommandLine.Help.defaultColorScheme(
                        terminal.color() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        commandLine.setParameterExceptionHandler((e, a) -> usage(e, texts));
        commandLine.setExecutionExceptionHandler((e, c, p) -> failure(e, texts, debug));
        return commandLine.execute(args);
    }

    private int usage(ParameterException e, CliTexts texts) {
        terminal.err().println(texts.get("error.prefix", sentence(e, texts)));
        return ExitCode.USAGE;
    }

    /** The parser speaks English only; the faults people make most are said in their language. */
    private static String sentence(ParameterException e, CliTexts texts) {
        String help = e.getCommandLine().getCommandSpec().qualifiedName();
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> nearest = unmatched.getSuggestions();
            String wrong = unmatched.getUnmatched().get(0);
            return nearest.isEmpty()
                    ? texts.get("usage.unknown", wrong, help)
                    : texts.get("usage.unknown.nearest", wrong, nearest.get(0), help);
        }
        if (e instanceof MissingParameterException missing) {
            String names =
                    String.join(
                            ", ",
                            missing.getMissing().stream()
                                    .map(CommandLine.Model.ArgSpec::paramLabel)
                                    .toList());
            return texts.get("usage.missing", names, help);
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return texts.get("usage.value", e.getValue(), name(e.getArgSpec()), help);
        }
        return texts.get("usage.other", e.getMessage(), help);
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName()
                : argument.paramLabel();
    }

    private int failure(Exception e, CliTexts texts, boolean debug) {
        if (debug) {
            e.printStackTrace(terminal.err());
        }
        if (e instanceof CliException known) {
            terminal.err().println(texts.get("error.prefix", known.getMessage()));
            return known.exitCode();
        }
        terminal.err().println(texts.get("error.internal", e.toString().replace('\n', ' ')));
        return ExitCode.INTERNAL;
    }

    /** The language must be known before parsing, since parsing may already have to complain. */
    private Locale language(String... args) {
        String tag = systemLocale.getLanguage();
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                tag = args[i].substring("--lang=".length());
            } else if (args[i].equals("--lang") && i + 1 < args.length) {
                tag = args[i + 1];
            }
        }
        return tag.toLowerCase(Locale.ROOT).startsWith("zh")
                ? Locale.SIMPLIFIED_CHINESE
                : Locale.ENGLISH;
    }
}
