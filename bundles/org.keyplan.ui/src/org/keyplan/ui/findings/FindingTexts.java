package org.keyplan.ui.findings;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.keyplan.model.Acceptance;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.Category;
import org.keyplan.validation.Finding;
import org.keyplan.validation.RulesReference;
import org.keyplan.validation.Severity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How findings look and what is said of them wherever they are shown: in lists, beside fields, on
 * nodes. A severity is never told by colour alone. Belongs to the UI thread.
 */
public final class FindingTexts {
    private static final UiTexts TEXTS = UiTexts.beside(FindingTexts.class);
    private static final String ACCEPTED = "accepted";

    private FindingTexts() {}

    /** The sentence that names what is wrong. */
    public static String message(Finding finding) {
        return finding.message(Locale.getDefault());
    }

    /** The word for one finding of a severity, such as "Warning". */
    public static String word(Severity severity) {
        return RulesReference.word(severity, Locale.getDefault());
    }

    /** The word for what a finding is, such as "Warning" or "Accepted". */
    public static String word(Finding finding) {
        return finding.accepted() ? TEXTS.get("severity.ACCEPTED") : word(finding.severity());
    }

    /** The icon of a severity. Nobody disposes it. */
    public static Image image(Severity severity) {
        return Images.of(severity);
    }

    /** The icon of a finding, a grey tick if it is accepted. Nobody disposes it. */
    public static Image image(Finding finding) {
        return finding.accepted() ? Images.get(ACCEPTED) : image(finding.severity());
    }

    /** The colour of a severity's text. */
    public static Color colour(Severity severity) {
        return Palette.of(severity).color();
    }

    /** The colour of a finding's text where it is to stand out; grey if it is accepted. */
    public static Color colour(Finding finding) {
        return finding.accepted() ? Palette.ACCEPTED.color() : colour(finding.severity());
    }

    /** All sentences about something, each with the word for its severity, one on a line. */
    public static String tooltip(List<Finding> findings) {
        return findings.stream().map(FindingTexts::tooltip).collect(Collectors.joining("\n"));
    }

    private static String tooltip(Finding finding) {
        String sentence = TEXTS.get("tooltip", word(finding), message(finding));
        return finding.acceptance()
                .map(acceptance -> sentence + "\n" + accepted(acceptance))
                .orElse(sentence);
    }

    /** How many findings there are of each severity, as a person says it. */
    public static String counts(int errors, int warnings, int advice, int accepted) {
        return TEXTS.get("counts", errors, warnings, advice, accepted);
    }

    /** The name of the part of account planning that a rule watches. */
    static String category(Category category) {
        return RulesReference.word(category, Locale.getDefault());
    }

    /** Who accepted a finding, why and until when. */
    static String accepted(Acceptance acceptance) {
        String by = acceptance.getBy() == null ? "" : acceptance.getBy();
        String reason = acceptance.getReason() == null ? "" : acceptance.getReason();
        return by.isBlank()
                ? TEXTS.get("accepted.until", acceptance.getUntil(), reason)
                : TEXTS.get("accepted.by", by, acceptance.getUntil(), reason);
    }
}
