package org.keyplan.cli.context;

import org.keyplan.cli.io.Terminal;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;
import org.keyplan.validation.PlanRules;
import org.keyplan.validation.PlanValidator;
import org.keyplan.validation.RulePackException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What every command works with.
 *
 * @param terminal where results and errors go
 * @param texts what is said, in the person's language
 * @param clock says what today is
 * @param folder what relative paths are relative to
 */
public record CommandContext(Terminal terminal, CliTexts texts, Clock clock, Path folder) {

    /** The person's language. */
    public Locale locale() {
        return texts.locale();
    }

    /** The date asked for, else today. */
    public LocalDate date(LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }

    /** A path as the person wrote it, made usable. */
    public Path resolve(Path path) {
        return folder.resolve(path);
    }

    /** Loads a plan, or ends the command with a sentence that says why not. */
    public AccountPlan load(Path path) {
        try {
            return PlanFiles.load(resolve(path));
        } catch (PlanFileException e) {
            throw new CliException(ExitCode.UNREADABLE, e.text(locale()), e);
        }
    }

    /**
     * The validator for a plan: with the rule pack given, else with the one that belongs to the
     * plan, else with the rules' defaults.
     */
    public PlanValidator validator(Path plan, Path rules) {
        try {
            return rules == null ? PlanRules.of(resolve(plan)) : PlanRules.with(resolve(rules));
        } catch (RulePackException e) {
            throw new CliException(ExitCode.UNREADABLE, e.text(locale()), e);
        }
    }

    /** Ends the command if its output would replace a plan, which a slip on the keyboard can do. */
    public void refusePlanFile(Path target) {
        if (target.getFileName() != null
                && target.getFileName().toString().endsWith("." + PlanFiles.EXTENSION)) {
            throw new CliException(ExitCode.USAGE, texts.get("error.planFile", target.toString()));
        }
    }

    /** Ends the command because a file could not be written. */
    public CliException unwritable(Path path, IOException cause) {
        return new CliException(
                ExitCode.UNREADABLE,
                texts.get("error.write", path.toString(), texts.reason(cause)),
                cause);
    }
}
