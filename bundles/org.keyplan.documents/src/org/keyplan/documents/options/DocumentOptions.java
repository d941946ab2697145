package org.keyplan.documents.options;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person wants of a document.
 *
 * @param edition for whom it is
 * @param locale the language: Chinese or, for any other, English
 * @param paper of formats that have pages
 * @param sections ids of the only sections wanted, in any order; empty for all of the edition
 * @param without ids of sections not wanted
 * @param sayMissing whether a section of which the plan knows nothing says what is missing instead
 *     of being left out
 * @param since the earlier state of the plan with which a review compares; other editions leave it
 *     alone
 */
public record DocumentOptions(
        Edition edition,
        Locale locale,
        Paper paper,
        List<String> sections,
        List<String> without,
        boolean sayMissing,
        Optional<Baseline> since) {

    public DocumentOptions {
        Objects.requireNonNull(edition);
        Objects.requireNonNull(locale);
        Objects.requireNonNull(paper);
        Objects.requireNonNull(since);
        sections = List.copyOf(sections);
        without = List.copyOf(without);
    }

    /** The full edition on A4 with all sections that have something to say. */
    public static DocumentOptions in(Locale locale) {
        return new DocumentOptions(
                Edition.FULL, locale, Paper.A4, List.of(), List.of(), false, Optional.empty());
    }

    /** The same for somebody else. */
    public DocumentOptions with(Edition other) {
        return new DocumentOptions(other, locale, paper, sections, without, sayMissing, since);
    }

    /** The same on other paper. */
    public DocumentOptions on(Paper other) {
        return new DocumentOptions(edition, locale, other, sections, without, sayMissing, since);
    }

    /** The same with other sections. */
    public DocumentOptions choosing(List<String> only, List<String> notWanted) {
        return new DocumentOptions(edition, locale, paper, only, notWanted, sayMissing, since);
    }

    /** The same with or without what is missing. */
    public DocumentOptions sayingMissing(boolean say) {
        return new DocumentOptions(edition, locale, paper, sections, without, say, since);
    }

    /** The same, compared with an earlier state of the plan. */
    public DocumentOptions since(Baseline earlier) {
        return new DocumentOptions(
                edition, locale, paper, sections, without, sayMissing, Optional.of(earlier));
    }

    /** Whether a section is wanted. */
    public boolean wants(String section) {
        return (sections.isEmpty() || sections.contains(section)) && !without.contains(section);
    }
}
