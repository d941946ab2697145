package org.keyplan.documents.sheet;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.documents.content.Tone;
import org.keyplan.model.Acceptance;
import org.keyplan.validation.Category;
import org.keyplan.validation.Finding;
import org.keyplan.validation.RuleTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the plan lacks: the findings, accepted ones last. */
final class FindingsSheet {

    private FindingsSheet() {}

    static Sheet write(SheetContext context) {
        SheetWords words = context.words();
        Locale locale = words.locale();
        String accepted = context.text("severity.accepted");
        List<Highlight> highlights = new ArrayList<>(words.severities());
        highlights.add(new Highlight.Same(accepted, Tone.FAINT));
        return new SheetBuilder<Finding>(words, "findings")
                .words(context.text("findings.rule"), 10, Finding::ruleId)
                .judged(
                        context.text("findings.severity"),
                        14,
                        highlights,
                        f -> f.accepted() ? accepted : words.severity(f.severity()))
                .words(
                        context.text("findings.category"),
                        20,
                        f -> context.text("category." + Category.of(f.ruleId())))
                .words(context.text("findings.element"), 28, Finding::element)
                .words(context.text("findings.message"), 46, f -> f.message(locale))
                .words(context.text("findings.why"), 42, f -> RuleTexts.of(f.rule()).why(locale))
                .words(
                        context.text("findings.whatToDo"),
                        42,
                        f -> RuleTexts.of(f.rule()).whatToDo(locale))
                .words(ACCEPTANCE__BY, 20, of(Acceptance::getBy))
                .days(words.label(ACCEPTANCE__UNTIL), of(Acceptance::getUntil))
                .words(ACCEPTANCE__REASON, 32, of(Acceptance::getReason))
                .freeze(2)
                .build(
                        Stream.concat(
                                        context.result().open().stream(),
                                        context.result().accepted().stream())
                                .toList());
    }

    private static <V> Function<Finding, V> of(Function<Acceptance, V> value) {
        return finding -> finding.acceptance().map(value).orElse(null);
    }
}
