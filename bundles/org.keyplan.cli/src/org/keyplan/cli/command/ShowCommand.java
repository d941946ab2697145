package org.keyplan.cli.command;

import org.keyplan.cli.context.CommandContext;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.cli.report.PlanSummaryScreen;
import org.keyplan.model.AccountPlan;
import org.keyplan.validation.ValidationResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/** {@code keyplan show}: the state of an account on one screen. */
@Command(name = "show", addMethodSubcommands = false)
final class ShowCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "PLAN")
    private Path path;

    @Option(names = "--as-of", paramLabel = "DATE")
    private LocalDate asOf;

    @Option(names = "--rules", paramLabel = "FILE")
    private Path rules;

    ShowCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        AccountPlan plan = context.load(path);
        ValidationResult result = context.validator(path, rules).validate(plan, context.date(asOf));
        new PlanSummaryScreen(context.terminal(), context.texts()).show(result);
        return ExitCode.CLEAN;
    }
}
