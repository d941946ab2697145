package org.keyplan.cli.report;

import org.keyplan.cli.context.CliTexts;
import org.keyplan.cli.io.DisplayWidth;
import org.keyplan.cli.io.Printable;
import org.keyplan.cli.io.Terminal;
import org.keyplan.cli.io.Terminal.Style;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleCatalogue;
import org.keyplan.validation.RuleTexts;
import org.keyplan.validation.Severity;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Findings for people to read. */
public final class TextReport implements ReportWriter {

    private static final int LINE_WIDTH = 6;
    private static final int SEVERITY_WIDTH = 8;
    private static final int ID_WIDTH = 8;
    private static final String INDENT = " ".repeat(LINE_WIDTH + SEVERITY_WIDTH + ID_WIDTH + 2);

    private final PrintStream out;
    private final Terminal terminal;
    private final CliTexts texts;
    private final boolean explain;

    /**
     * @param out where it goes, which may be a file
     * @param terminal says whether it may be coloured
     * @param explain whether to say under each finding why it matters and what to do
     */
    public TextReport(PrintStream out, Terminal terminal, CliTexts texts, boolean explain) {
        this.out = out;
        this.terminal = terminal;
        this.texts = texts;
        this.explain = explain;
    }

    @Override
    public void begin() {
        // A text has no head.
    }

    @Override
    public void plan(PlanReport report) {
        if (report.problem().isPresent()) {
            // The person reads it on the error stream, where it is not lost among findings.
            return;
        }
        out.println(
                paint(Style.BOLD, report.path().toString()) + "  " + Printable.of(report.name()));
        report.notices().forEach(notice -> out.println("  " + paint(Style.DIM, notice)));
        for (ReportedFinding finding : report.findings()) {
            finding(finding);
        }
        out.println("  " + counts(report));
        out.println();
    }

    private void finding(ReportedFinding finding) {
        String line = finding.line() == 0 ? "" : Integer.toString(finding.line());
        boolean accepted = finding.accepted() != null;
        SeverityStyle style = SeverityStyle.of(finding.severity());
        String word = texts.get(accepted ? "severity.accepted" : style.key());
        out.println(
                paint(Style.DIM, " ".repeat(Math.max(0, LINE_WIDTH - line.length())) + line)
                        + "  "
                        + paint(
                                accepted ? Style.DIM : style.style(),
                                DisplayWidth.pad(word, SEVERITY_WIDTH))
                        + DisplayWidth.pad(finding.rule(), ID_WIDTH)
                        + Printable.of(finding.message()));
        if (accepted) {
            out.println(INDENT + paint(Style.DIM, finding.accepted()));
        } else if (explain) {
            RuleCatalogue.standard().find(finding.rule()).ifPresent(this::explain);
        }
    }

    private void explain(Rule rule) {
        RuleTexts ruleTexts = RuleTexts.of(rule);
        out.println(INDENT + paint(Style.DIM, ruleTexts.why(texts.locale())));
        out.println(INDENT + paint(Style.DIM, "→ " + ruleTexts.whatToDo(texts.locale())));
    }

    private String counts(PlanReport report) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            add(parts, "count." + severity.name(), report.count(severity));
        }
        add(parts, "count.accepted", report.acceptedCount());
        return parts.isEmpty()
                ? paint(Style.GREEN, texts.get("count.none"))
                : String.join(texts.get("count.separator"), parts);
    }

    @Override
    public void end(Summary summary) {
        if (summary.plans() < 2) {
            return;
        }
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            add(parts, "count." + severity.name(), summary.count(severity));
        }
        add(parts, "count.accepted", summary.accepted());
        add(parts, "count.unreadable", summary.unreadable());
        String all =
                parts.isEmpty()
                        ? texts.get("count.none")
                        : String.join(texts.get("count.separator"), parts);
        out.println(paint(Style.BOLD, texts.get("validate.total", summary.plans(), all)));
    }

    private void add(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(texts.get(key, count));
        }
    }

    private String paint(Style style, String text) {
        return out == terminal.out() ? terminal.paint(style, text) : Printable.of(text);
    }
}
