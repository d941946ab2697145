package org.keyplan.cli.command;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code keyplan}: says what there is. */
@Command(
        name = "keyplan",
        mixinStandardHelpOptions = true,
        versionProvider = KeyplanVersion.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        subcommands = {
            NewCommand.class,
            ValidateCommand.class,
            RulesCommand.class,
            ShowCommand.class,
            ExportCommand.class,
            AutoComplete.GenerateCompletion.class
        })
public final class KeyplanCommand implements Runnable {

    @Spec private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "en|zh", scope = ScopeType.INHERIT)
    private String language;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), spec.resourceBundle().getString("usage.command"));
    }
}
