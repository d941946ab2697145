package org.keyplan.documents.section;

import org.keyplan.documents.options.Edition;

import java.util.List;
import java.util.Locale;

/** Which sections an edition has, and in which order. */
public final class EditionSections {

    private static final List<SectionAuthor> FULL =
            List.of(
                    new SummarySection(),
                    new ProfileSection(),
                    new HistorySection(),
                    new InsightSection(),
                    new OrganisationSection(),
                    new InfluenceSection(),
                    new PeopleSection(),
                    new WhitespaceSection(),
                    new OpportunitiesSection(),
                    new CompetitionSection(),
                    new SwotSection(),
                    new PositionSection(),
                    new ObjectivesSection(),
                    new ActionsSection(),
                    new TeamSection(),
                    new BudgetsSection(),
                    new RisksSection(),
                    new FindingsSection(),
                    new GlossarySection());

    private EditionSections() {}

    /** The ids of an edition's sections, in order; those that people may choose among. */
    public static List<String> ids(Edition edition) {
        return of(edition).stream().map(SectionAuthor::id).toList();
    }

    /**
     * What a section is called.
     *
     * @param id one of {@link #ids}
     * @param locale the language: Chinese or, for any other, English
     */
    public static String title(String id, Locale locale) {
        return DocumentContext.word(locale, "section." + id);
    }

    static List<SectionAuthor> of(Edition edition) {
        return switch (edition) {
            case FULL, REVIEW, ONE_PAGE -> FULL;
            case CUSTOMER -> CustomerSections.ALL;
        };
    }
}
