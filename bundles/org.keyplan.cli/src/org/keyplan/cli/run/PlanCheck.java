package org.keyplan.cli.run;

import org.keyplan.cli.context.CliTexts;
import org.keyplan.cli.context.CommandContext;
import org.keyplan.cli.report.PlanReport;
import org.keyplan.cli.report.ReportedFinding;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFileFinder.Found;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.file.PlanResource;
import org.keyplan.model.Acceptance;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.validation.Finding;
import org.keyplan.validation.FolderRules;
import org.keyplan.validation.PlanValidator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Validates single plan files. Thread-safe. */
public final class PlanCheck {

    private final CommandContext context;
    private final LocalDate asOf;
    private final FolderRules rules;

    /**
     * @param asOf the date as of which plans are validated
     * @param rules the rule pack to use; {@code null} to look for each plan's own
     */
    public PlanCheck(CommandContext context, LocalDate asOf, Path rules) {
        this.context = context;
        this.asOf = asOf;
        this.rules = new FolderRules(rules == null ? null : context.resolve(rules));
    }

    /**
     * Validates one file. What cannot be read is said in the report, not thrown.
     *
     * @throws IllegalStateException if Keyplan has a fault, with the name of the file
     */
    public PlanReport check(Found found) {
        Path path = found.path();
        try {
            return switch (found.kind()) {
                case FILE -> file(path);
                case EMPTY_FOLDER -> folder("validate.none", path);
                case CLOSED_FOLDER -> folder("validate.folder", path);
            };
        } catch (RuntimeException | StackOverflowError e) {
            throw new IllegalStateException(path + ": " + e, e);
        }
    }

    private PlanReport folder(String key, Path folder) {
        return PlanReport.unreadable(folder, context.texts().get(key, folder.toString()), 0);
    }

    private PlanReport file(Path path) {
        AccountPlan plan;
        try {
            plan = PlanFiles.load(path);
        } catch (PlanFileException e) {
            return PlanReport.unreadable(path, e.text(context.locale()), e.line());
        }
        FolderRules.Rules here = rules.of(path);
        return here.problem() == null
                ? report(path, plan, here.validator())
                : PlanReport.unreadable(path, here.problem().text(context.locale()), 0);
    }

    private PlanReport report(Path path, AccountPlan plan, PlanValidator validator) {
        PlanResource resource = PlanResource.of(plan);
        List<ReportedFinding> findings = new ArrayList<>();
        for (Finding finding : validator.validate(plan, asOf).findings()) {
            findings.add(
                    new ReportedFinding(
                            finding.ruleId(),
                            finding.severity(),
                            resource.lineOf(finding.element()),
                            PlanLabels.label(finding.element(), context.locale()),
                            resource.getURIFragment(finding.element()),
                            finding.message(context.locale()),
                            finding.acceptance().map(this::accepted).orElse(null)));
        }
        return new PlanReport(
                path,
                PlanLabels.label(plan, context.locale()),
                Optional.ofNullable(plan.getAccount())
                        .map(account -> PlanLabels.label(account, context.locale())),
                findings,
                resource.report().notices().stream()
                        .map(notice -> notice.text(context.locale()))
                        .toList(),
                Optional.empty(),
                0);
    }

    private String accepted(Acceptance acceptance) {
        CliTexts texts = context.texts();
        return texts.get(
                "validate.accepted",
                acceptance.getUntil(),
                acceptance.getBy(),
                acceptance.getReason());
    }
}
