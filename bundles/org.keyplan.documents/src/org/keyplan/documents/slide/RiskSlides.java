package org.keyplan.documents.slide;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.section.DocumentContext;
import org.keyplan.documents.slide.Slide.Column;
import org.keyplan.model.Risk;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Severity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may go wrong, and what the rules find that has to be settled. */
final class RiskSlides implements SlideAuthor {

    @Override
    public String id() {
        return "risks";
    }

    @Override
    public List<Slide> write(DeckContext context) {
        List<Column> columns = new ArrayList<>();
        risks(context).ifPresent(table -> columns.add(Column.of(1, table)));
        findings(context).ifPresent(table -> columns.add(Column.of(1, table)));
        if (columns.isEmpty()) {
            return List.of();
        }
        return List.of(
                context.slide(
                        id(),
                        context.text(
                                "risks.title",
                                context.plan().getRisks().size(),
                                context.document().result().count(Severity.ERROR),
                                context.document().result().count(Severity.WARNING)),
                        columns));
    }

    private static Optional<SlidePart> risks(DeckContext context) {
        return context.grid(
                context.text("risks.risks"),
                List.of(
                        context.column("risks.risk", 6),
                        context.column(RISK__LIKELIHOOD, 2),
                        context.column(RISK__IMPACT, 2)),
                SummarySlides.gravest(context).stream().map(risk -> row(context, risk)).toList());
    }

    private static List<Text> row(DeckContext context, Risk risk) {
        DocumentContext document = context.document();
        return List.of(
                Text.of(document.label(risk), Tone.STRONG)
                        .with(document.detail(risk.getMitigation())),
                document.score(risk.getLikelihood()),
                document.score(risk.getImpact()));
    }

    /** Errors before warnings; the same rule once. Advice stays in the document. */
    static Optional<SlidePart> findings(DeckContext context) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            for (Finding finding : context.document().result().open()) {
                if (finding.severity() == severity) {
                    byRule.computeIfAbsent(finding.ruleId(), any -> new ArrayList<>()).add(finding);
                }
            }
        }
        return context.grid(
                context.text("risks.findings"),
                List.of(context.column("risks.rule", 1), context.column("risks.finding", 6)),
                byRule.values().stream().map(same -> finding(context, same)).toList());
    }

    private static List<Text> finding(DeckContext context, List<Finding> same) {
        Finding first = same.get(0);
        boolean error = first.severity() == Severity.ERROR;
        Text message = Text.plain(first.message(context.document().locale()));
        return List.of(
                Text.of(
                        (error ? "⬣\u00a0" : "▲\u00a0") + first.ruleId(),
                        error ? Tone.ERROR : Tone.WARNING),
                same.size() == 1
                        ? message
                        : message.with(context.text("risks.same", same.size() - 1)));
    }
}
