package org.keyplan.validation.review;

import org.keyplan.model.label.PlanLabels;
import org.keyplan.validation.Finding;
import org.keyplan.validation.RuleTexts;

import java.util.Locale;

/** What a person may look for in a finding. */
final class FindingText {
    private final Locale locale;

    FindingText(Locale locale) {
        this.locale = locale;
    }

    /**
     * Whether all words occur in what a person reads of a finding.
     *
     * @param words in small letters, separated by blanks
     */
    boolean contains(Finding finding, String words) {
        if (words.isEmpty()) {
            return true;
        }
        String text = text(finding).toLowerCase(Locale.ROOT);
        for (String word : words.split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private String text(Finding finding) {
        return String.join(
                "\n",
                finding.ruleId(),
                RuleTexts.of(finding.rule()).name(locale),
                finding.message(locale),
                PlanLabels.label(finding.element(), locale),
                ElementPlaces.place(finding.element(), locale));
    }
}
