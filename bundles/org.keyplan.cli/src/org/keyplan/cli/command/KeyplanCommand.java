package org.keyplan.cli.command;

import org.keyplan.cli.context.CliException;
import org.keyplan.cli.context.CommandContext;
import org.keyplan.cli.context.ExitCode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.util.Locale;

/** {@code keyplan}: says what there is. */
@Command(
        name = "keyplan",
        mixinStandardHelpOptions = true,
        versionProvider = KeyplanVersion.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        addMethodSubcommands = false)
public final class KeyplanCommand implements Runnable {

    /** The languages there are. */
    enum Language {
        EN,
        ZH;

        /** As people write it; also what the shell completes. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final CommandContext context;

    /** Taken before for what is said here, so that faults are said in it. */
    @Option(names = "--lang", paramLabel = "en|zh", scope = ScopeType.INHERIT)
    private Language language;

    /** Only checked here, as the language is. */
    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    public KeyplanCommand(CommandContext context) {
        this.context = context;
    }

    /** The language that the person asked for; null if she asked for none. */
    String language() {
        return language == null ? null : language.toString();
    }

    @Override
    public void run() {
        throw new CliException(ExitCode.USAGE, context.texts().get("usage.command"));
    }
}
