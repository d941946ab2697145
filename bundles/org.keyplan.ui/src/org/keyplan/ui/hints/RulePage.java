package org.keyplan.ui.hints;

import org.eclipse.emf.ecore.EClass;
import org.keyplan.model.hint.Hints;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.findings.FindingTexts;
import org.keyplan.ui.text.Prose;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.RuleTexts;
import org.keyplan.validation.RulesReference;

import java.util.Locale;
import java.util.function.Consumer;

/** Explains a rule. */
final class RulePage {
    private static final UiTexts TEXTS = UiTexts.beside(RulePage.class);

    private final Prose prose;
    private final Consumer<Object> explain;

    RulePage(Prose prose, Consumer<Object> explain) {
        this.prose = prose;
        this.explain = explain;
    }

    void write(Rule rule) {
        Locale locale = Locale.getDefault();
        RuleTexts texts = RuleTexts.of(rule);
        RuleInfo info = rule.info();
        prose.title(texts.name(locale));
        prose.besideIcon(FindingTexts.image(info.severity()), FindingTexts.word(info.severity()))
                .small(
                        TEXTS.get(
                                "hints.ruleLine",
                                info.id(),
                                FindingTexts.word(info.severity()),
                                RulesReference.word(info.category(), locale)));
        prose.heading(TEXTS.get("hints.why"));
        prose.paragraph(texts.why(locale));
        prose.heading(TEXTS.get("hints.do.heading"));
        prose.paragraph(texts.whatToDo(locale));
        subject(info);
        thresholds(info, locale);
    }

    /** The field where it is put right if there is one to explain, else the kind of element. */
    private void subject(RuleInfo info) {
        Object subject =
                info.places().stream()
                        .filter(HintPage::isExplained)
                        .map(Object.class::cast)
                        .findFirst()
                        .orElse(info.target());
        Locale locale = Locale.getDefault();
        String label =
                subject instanceof EClass type
                        ? PlanLabels.type(type, locale)
                        : Hints.of(subject, locale)
                                .map(hint -> hint.title())
                                .orElseGet(() -> PlanLabels.feature(info.places().get(0), locale));
        if (HintPage.isExplained(subject)) {
            prose.links(
                    TEXTS.get("hints.about", Prose.escaped(label)), any -> explain.accept(subject));
        }
    }

    private void thresholds(RuleInfo info, Locale locale) {
        if (!info.thresholds().isEmpty()) {
            prose.heading(TEXTS.get("hints.thresholds"));
            info.thresholds().forEach(t -> prose.small(RulesReference.threshold(info, t, locale)));
        }
    }
}
