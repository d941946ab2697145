package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.documents.content.Block.FindingNote;
import org.keyplan.documents.content.Block.Paragraph;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Acceptance;
import org.keyplan.validation.Category;
import org.keyplan.validation.Finding;
import org.keyplan.validation.RuleTexts;
import org.keyplan.validation.Severity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the plan lacks: the findings, accepted ones last. */
final class FindingsSection implements SectionAuthor {

    private static final Map<Category, String> SECTIONS =
            Map.of(
                    Category.DECISION, "influence",
                    Category.BUDGET, "budgets",
                    Category.PEOPLE, "people",
                    Category.NEEDS, "opportunities",
                    Category.STAGES, "opportunities",
                    Category.ACTIONS, "actions",
                    Category.CLASSIFICATION, "profile",
                    Category.COMPETITION, "competition",
                    Category.RISK, "risks",
                    Category.STRUCTURE, "organisation");

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        SectionBuilder section = new SectionBuilder(context, id());
        if (context.result().findings().isEmpty()) {
            section.add(new Paragraph(Text.plain(context.text("findings.none"))));
        }
        for (List<Finding> sameRule : byRule(context.result().open()).values()) {
            section.add(open(context, sameRule));
        }
        context.result().accepted().forEach(finding -> section.add(accepted(context, finding)));
        return section.table(
                        "findings.acceptances",
                        List.of(
                                SectionBuilder.column(context, ACCEPTANCE__RULE, 1),
                                SectionBuilder.column(context, ACCEPTANCE__ELEMENT, 3),
                                SectionBuilder.column(context, ACCEPTANCE__REASON, 4),
                                SectionBuilder.column(context, ACCEPTANCE__BY, 2),
                                SectionBuilder.column(context, ACCEPTANCE__UNTIL, 2)),
                        rows -> idle(context, rows))
                .build();
    }

    /** Why a rule matters need only be said once, however often it fires. */
    private static Map<List<Object>, List<Finding>> byRule(List<Finding> findings) {
        return findings.stream()
                .collect(
                        Collectors.groupingBy(
                                finding -> List.of(finding.ruleId(), finding.severity()),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private static FindingNote open(DocumentContext context, List<Finding> sameRule) {
        Finding first = sameRule.get(0);
        RuleTexts texts = RuleTexts.of(first.rule());
        return new FindingNote(
                first.ruleId(),
                context.text("severity." + first.severity()),
                mark(first.severity()),
                Tone.valueOf(first.severity().name()),
                sameRule.stream().map(finding -> finding.message(context.locale())).toList(),
                texts.why(context.locale()),
                context.text("findings.whatToDo", texts.whatToDo(context.locale())),
                section(first.ruleId()));
    }

    /** Where what a rule is about can be seen; empty for rules that are no category's. */
    private static String section(String rule) {
        for (Category category : Category.values()) {
            if (rule.startsWith(category.prefix() + "-")) {
                return SECTIONS.getOrDefault(category, "");
            }
        }
        return "";
    }

    private static FindingNote accepted(DocumentContext context, Finding finding) {
        Acceptance acceptance = finding.acceptance().orElseThrow();
        return new FindingNote(
                finding.ruleId(),
                context.text("severity.accepted"),
                "✓",
                Tone.FAINT,
                List.of(finding.message(context.locale())),
                RuleTexts.of(finding.rule()).why(context.locale()),
                context.text(
                        "findings.accepted",
                        acceptance.getBy(),
                        acceptance.getUntil(),
                        acceptance.getReason()),
                section(finding.ruleId()));
    }

    /** Acceptances that no finding answers to: they have run out, or what they accept is gone. */
    private static void idle(DocumentContext context, List<List<Text>> rows) {
        Set<Acceptance> used =
                context.result().accepted().stream()
                        .map(finding -> finding.acceptance().orElseThrow())
                        .collect(Collectors.toSet());
        for (Acceptance acceptance : context.plan().getAcceptances()) {
            if (!used.contains(acceptance)) {
                rows.add(
                        List.of(
                                context.known(acceptance.getRule()),
                                context.known(acceptance.getElement()),
                                context.known(acceptance.getReason()),
                                context.known(acceptance.getBy()),
                                context.known(acceptance.getUntil())));
            }
        }
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case ERROR -> "⬣";
            case WARNING -> "▲";
            case ADVICE -> "●";
        };
    }
}
