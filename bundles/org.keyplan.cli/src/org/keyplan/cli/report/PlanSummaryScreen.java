package org.keyplan.cli.report;

import org.keyplan.analysis.Contact;
import org.keyplan.analysis.Contacts;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.analysis.Ranking;
import org.keyplan.analysis.Relationship;
import org.keyplan.cli.context.CliTexts;
import org.keyplan.cli.io.DisplayWidth;
import org.keyplan.cli.io.Printable;
import org.keyplan.cli.io.Terminal;
import org.keyplan.cli.io.Terminal.Style;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Severity;
import org.keyplan.validation.ValidationResult;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The state of an account on one screen, the most important facts first. */
public final class PlanSummaryScreen {

    private static final int LABEL_WIDTH = 22;
    private static final int MOST_FINDINGS = 5;

    private final Terminal terminal;
    private final PrintStream out;
    private final CliTexts texts;

    public PlanSummaryScreen(Terminal terminal, CliTexts texts) {
        this.terminal = terminal;
        this.out = terminal.out();
        this.texts = texts;
    }

    /** Shows a plan as of the date on which it was validated. */
    public void show(ValidationResult result) {
        AccountPlan plan = result.plan();
        PlanIndex index = PlanIndex.of(plan, result.asOf());
        Account account = plan.getAccount();
        out.println(terminal.paint(Style.BOLD, label(account == null ? plan : account)));
        out.println(
                terminal.paint(
                        Style.DIM,
                        texts.get(
                                "show.head", label(plan), value(plan.getStatus()), result.asOf())));
        out.println();
        if (account != null) {
            field("show.valueType", value(account.getValueType()));
            field(
                    "show.relationship",
                    texts.get("relationship." + Relationship.of(plan).level().name()));
            field("show.topDecisionMaker", topDecisionMaker(index, account.getTopDecisionMaker()));
        }
        opportunities(index);
        findings(result);
    }

    private String topDecisionMaker(PlanIndex index, Stakeholder person) {
        if (person == null) {
            return terminal.paint(Style.RED, texts.get("show.unknown"));
        }
        Contact contact = Contacts.with(index, person);
        Optional<LocalDate> last = contact.lastMet();
        String met =
                last.isEmpty()
                        ? terminal.paint(Style.RED, texts.get("show.neverMet"))
                        : texts.get("show.met", last.get(), contact.daysSince(index.asOf()));
        String who =
                person.getJobTitle() == null
                        ? label(person)
                        : texts.get("show.person", label(person), value(person.getJobTitle()));
        return who + " · " + met;
    }

    private void opportunities(PlanIndex index) {
        out.println();
        out.println(terminal.paint(Style.BOLD, texts.get("show.opportunities")));
        List<Opportunity> open = index.openOpportunities();
        if (open.isEmpty()) {
            out.println("  " + texts.get("show.opportunities.none"));
        }
        List<List<String>> rows =
                open.stream()
                        .map(
                                opportunity ->
                                        List.of(
                                                rank(opportunity, index),
                                                label(opportunity),
                                                value(opportunity.getAmount()),
                                                value(opportunity.getSalesStage()),
                                                budget(opportunity.getBudget())))
                        .toList();
        columns(rows);
    }

    private static String rank(Opportunity opportunity, PlanIndex index) {
        return Ranking.of(opportunity, index.asOf()).rank().name();
    }

    /** Every column as wide as its widest text; the last one may be painted. */
    private void columns(List<List<String>> rows) {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size() - 1; column++) {
                int here = column;
                int width =
                        rows.stream().mapToInt(r -> DisplayWidth.of(r.get(here))).max().orElse(0);
                line.append("  ").append(DisplayWidth.pad(row.get(column), width));
            }
            out.println(line + "  " + row.get(row.size() - 1));
        }
    }

    private String budget(CustomerBudget budget) {
        if (budget == null) {
            return terminal.paint(Style.YELLOW, texts.get("show.budget.unknown"));
        }
        return budget.getAmount() == null
                ? texts.get("show.budget", value(budget.getStatus()))
                : texts.get(
                        "show.budget.amount", value(budget.getStatus()), value(budget.getAmount()));
    }

    private void findings(ValidationResult result) {
        out.println();
        out.println(
                terminal.paint(Style.BOLD, texts.get("show.findings"))
                        + "  "
                        + texts.get(
                                "show.counts",
                                result.count(Severity.ERROR),
                                result.count(Severity.WARNING),
                                result.count(Severity.ADVICE),
                                result.accepted().size()));
        List<Finding> open = result.open();
        for (Finding finding : open.subList(0, Math.min(MOST_FINDINGS, open.size()))) {
            SeverityStyle style = SeverityStyle.of(finding.severity());
            out.println(
                    "  "
                            + terminal.paint(
                                    style.style(), DisplayWidth.pad(texts.get(style.key()), 8))
                            + DisplayWidth.pad(finding.ruleId(), 8)
                            + Printable.of(finding.message(texts.locale())));
        }
        if (open.size() > MOST_FINDINGS) {
            out.println("  " + texts.get("show.more", open.size() - MOST_FINDINGS));
        }
    }

    private void field(String key, String value) {
        out.println("  " + DisplayWidth.pad(texts.get(key), LABEL_WIDTH) + value);
    }

    private String label(org.eclipse.emf.ecore.EObject element) {
        return Printable.of(PlanLabels.label(element, texts.locale()));
    }

    private String value(Object value) {
        return Printable.of(PlanLabels.value(value, texts.locale()));
    }
}
