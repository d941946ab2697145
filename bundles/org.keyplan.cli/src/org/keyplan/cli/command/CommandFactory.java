package org.keyplan.cli.command;

import org.keyplan.cli.CommandContext;

import picocli.CommandLine;

import java.util.Map;
import java.util.function.Function;

/** Gives each command the context it works with. */
public final class CommandFactory implements CommandLine.IFactory {

    private static final Map<Class<?>, Function<CommandContext, Object>> COMMANDS =
            Map.of(
                    NewCommand.class, NewCommand::new,
                    ValidateCommand.class, ValidateCommand::new,
                    RulesCommand.class, RulesCommand::new,
                    ShowCommand.class, ShowCommand::new,
                    ExportCommand.class, ExportCommand::new);

    private final CommandContext context;

    public CommandFactory(CommandContext context) {
        this.context = context;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Function<CommandContext, Object> command = COMMANDS.get(type);
        return command == null
                ? CommandLine.defaultFactory().create(type)
                : type.cast(command.apply(context));
    }
}
