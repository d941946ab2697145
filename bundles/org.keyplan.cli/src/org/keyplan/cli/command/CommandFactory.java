package org.keyplan.cli.command;

import org.keyplan.cli.context.CommandContext;

import picocli.AutoComplete;
import picocli.CommandLine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Makes the commands, each with the context it works with. */
public final class CommandFactory {

    private static final Map<String, Function<CommandContext, Object>> COMMANDS =
            new LinkedHashMap<>();

    static {
        COMMANDS.put("new", NewCommand::new);
        COMMANDS.put("validate", ValidateCommand::new);
        COMMANDS.put("rules", RulesCommand::new);
        COMMANDS.put("show", ShowCommand::new);
        COMMANDS.put("export", ExportCommand::new);
        COMMANDS.put("template", TemplateCommand::new);
        COMMANDS.put("report", ReportCommand::new);
        COMMANDS.put("diagrams", DiagramsCommand::new);
        COMMANDS.put("render", RenderCommand::new);
        COMMANDS.put("studio", StudioCommand::new);
    }

    private static final Set<String> WORKING_ON_PLANS =
            Set.of("validate", "show", "export", "report");

    private CommandFactory() {}

    /** Whether a command loads and validates plans. */
    public static boolean worksOnPlans(String command) {
        return WORKING_ON_PLANS.contains(command);
    }

    /**
     * The command line for some arguments. If they begin with a command, only that one is made:
     * each costs milliseconds. Else the person wants an overview or made a typing error, and all
     * are needed.
     */
    public static CommandLine commandLine(CommandContext context, String... args) {
        CommandLine commandLine = new CommandLine(new KeyplanCommand(context));
        Function<CommandContext, Object> only = args.length == 0 ? null : COMMANDS.get(args[0]);
        if (only != null) {
            commandLine.addSubcommand(args[0], only.apply(context));
        } else {
            COMMANDS.forEach(
                    (name, maker) -> commandLine.addSubcommand(name, maker.apply(context)));
            commandLine.addSubcommand(new AutoComplete.GenerateCompletion());
        }
        return commandLine;
    }
}
