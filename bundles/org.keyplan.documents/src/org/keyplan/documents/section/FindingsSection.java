package org.keyplan.documents.section;

import org.keyplan.documents.DocumentContext;
import org.keyplan.documents.content.Block.FindingNote;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Acceptance;
import org.keyplan.validation.Finding;
import org.keyplan.validation.RuleTexts;
import org.keyplan.validation.Severity;

import java.util.Optional;

/** What the plan lacks: the findings, accepted ones last. */
final class FindingsSection implements SectionAuthor {

    @Override
    public Optional<Section> write(DocumentContext context) {
        SectionBuilder section = new SectionBuilder(context, "findings");
        if (context.result().findings().isEmpty()) {
            section.remark(context.text("findings.none"));
        }
        context.result().open().forEach(finding -> section.add(open(context, finding)));
        context.result().accepted().forEach(finding -> section.add(accepted(context, finding)));
        return section.build();
    }

    private static FindingNote open(DocumentContext context, Finding finding) {
        RuleTexts texts = RuleTexts.of(finding.rule());
        return new FindingNote(
                finding.ruleId(),
                context.text("severity." + finding.severity()),
                mark(finding.severity()),
                Tone.valueOf(finding.severity().name()),
                finding.message(context.locale()),
                texts.why(context.locale()),
                texts.whatToDo(context.locale()));
    }

    private static FindingNote accepted(DocumentContext context, Finding finding) {
        Acceptance acceptance = finding.acceptance().orElseThrow();
        return new FindingNote(
                finding.ruleId(),
                context.text("severity.accepted"),
                "✓",
                Tone.FAINT,
                finding.message(context.locale()),
                RuleTexts.of(finding.rule()).why(context.locale()),
                context.text(
                        "findings.accepted",
                        acceptance.getBy(),
                        acceptance.getUntil(),
                        acceptance.getReason()));
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case ERROR -> "⬣";
            case WARNING -> "▲";
            case ADVICE -> "●";
        };
    }
}
