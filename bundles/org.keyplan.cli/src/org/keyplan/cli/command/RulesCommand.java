package org.keyplan.cli.command;

import org.keyplan.cli.context.CliException;
import org.keyplan.cli.context.CommandContext;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.cli.io.DisplayWidth;
import org.keyplan.cli.io.Terminal.Style;
import org.keyplan.cli.report.SeverityStyle;
import org.keyplan.validation.Category;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleCatalogue;
import org.keyplan.validation.RuleTexts;
import org.keyplan.validation.Threshold;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code keyplan rules}: lists the rules, or explains one. */
@Command(name = "rules", addMethodSubcommands = false)
final class RulesCommand implements Callable<Integer> {

    private static final int ID_WIDTH = 8;
    private static final int SEVERITY_WIDTH = 9;

    private final CommandContext context;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID")
    private String id;

    RulesCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (id == null) {
            list();
        } else {
            explain(
                    RuleCatalogue.standard()
                            .find(id)
                            .orElseThrow(
                                    () ->
                                            new CliException(
                                                    ExitCode.USAGE,
                                                    context.texts().get("rules.unknown", id))));
        }
        return ExitCode.CLEAN;
    }

    private void list() {
        Locale locale = context.locale();
        PrintStream out = context.terminal().out();
        Category category = null;
        for (Rule rule : RuleCatalogue.standard().rules()) {
            if (rule.info().category() != category) {
                if (category != null) {
                    out.println();
                }
                category = rule.info().category();
                out.println(
                        context.terminal()
                                .paint(
                                        Style.BOLD,
                                        context.texts().get("category." + category.name())));
            }
            SeverityStyle style = SeverityStyle.of(rule.info().severity());
            out.println(
                    "  "
                            + DisplayWidth.pad(rule.info().id(), ID_WIDTH)
                            + context.terminal()
                                    .paint(
                                            style.style(),
                                            DisplayWidth.pad(
                                                    context.texts().get(style.key()),
                                                    SEVERITY_WIDTH))
                            + RuleTexts.of(rule).name(locale));
        }
    }

    private void explain(Rule rule) {
        Locale locale = context.locale();
        PrintStream out = context.terminal().out();
        RuleTexts texts = RuleTexts.of(rule);
        SeverityStyle style = SeverityStyle.of(rule.info().severity());
        out.println(
                context.terminal().paint(Style.BOLD, rule.info().id() + "  " + texts.name(locale)));
        out.println();
        line("rules.severity", context.texts().get(style.key()));
        line("rules.why", texts.why(locale));
        line("rules.whatToDo", texts.whatToDo(locale));
        for (Threshold threshold : rule.info().thresholds()) {
            line(
                    "rules.threshold",
                    context.texts()
                            .get(
                                    "rules.threshold.value",
                                    rule.info().id() + "." + threshold.key(),
                                    Long.toString(threshold.defaultValue()),
                                    context.texts().get("unit." + threshold.unit().name()),
                                    Long.toString(threshold.min()),
                                    Long.toString(threshold.max())));
        }
    }

    private void line(String labelKey, String value) {
        context.terminal()
                .out()
                .println(context.terminal().paint(Style.DIM, context.texts().get(labelKey)));
        context.terminal().out().println("  " + value);
        context.terminal().out().println();
    }
}
