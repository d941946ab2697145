package org.keyplan.cli.run;

import org.keyplan.cli.CliException;
import org.keyplan.cli.CliTexts;
import org.keyplan.cli.CommandContext;
import org.keyplan.cli.report.PlanReport;
import org.keyplan.cli.report.ReportedFinding;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.file.PlanResource;
import org.keyplan.model.Acceptance;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.validation.Finding;
import org.keyplan.validation.PlanValidator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Validates single plan files. Thread-safe. */
public final class PlanCheck {

    private final CommandContext context;
    private final LocalDate asOf;
    private final Path rules;
    private final Map<Path, PlanValidator> validators = new ConcurrentHashMap<>();

    /**
     * @param asOf the date as of which plans are validated
     * @param rules the rule pack to use; {@code null} to look for each plan's own
     */
    public PlanCheck(CommandContext context, LocalDate asOf, Path rules) {
        this.context = context;
        this.asOf = asOf;
        this.rules = rules;
    }

    /** Validates one file. An unreadable file is said in the report, not thrown. */
    public PlanReport check(Path path) {
        AccountPlan plan;
        try {
            plan = PlanFiles.load(context.resolve(path));
        } catch (PlanFileException e) {
            return PlanReport.unreadable(path, e.text(context.locale()), e.line());
        }
        try {
            return report(path, plan);
        } catch (CliException e) {
            return PlanReport.unreadable(path, e.getMessage(), 0);
        }
    }

    private PlanReport report(Path path, AccountPlan plan) {
        PlanResource resource = PlanResource.of(plan);
        List<ReportedFinding> findings = new ArrayList<>();
        for (Finding finding : validator(path).validate(plan, asOf).findings()) {
            findings.add(
                    new ReportedFinding(
                            finding.ruleId(),
                            finding.severity(),
                            resource.lineOf(finding.element()),
                            PlanLabels.label(finding.element(), context.locale()),
                            finding.message(context.locale()),
                            finding.acceptance().map(this::accepted).orElse(null)));
        }
        return new PlanReport(
                path,
                PlanLabels.label(plan, context.locale()),
                findings,
                resource.report().notices().stream()
                        .map(notice -> notice.text(context.locale()))
                        .toList(),
                java.util.Optional.empty(),
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

    /** Plans of one folder share a validator, so that their rule pack is read once. */
    private PlanValidator validator(Path path) {
        Path folder = context.resolve(path).toAbsolutePath().getParent();
        return validators.computeIfAbsent(folder, f -> context.validator(path, rules));
    }
}
