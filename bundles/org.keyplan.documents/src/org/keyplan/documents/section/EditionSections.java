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
                    new OpportunitiesSection(false),
                    new CompetitionSection(),
                    new SwotSection(),
                    new PositionSection(),
                    new ObjectivesSection(),
                    new ActionsSection(false),
                    new TeamSection(),
                    new BudgetsSection(),
                    new RisksSection(),
                    new FindingsSection(),
                    new GlossarySection());

    /** What the review has to talk about first; then the rest in short. */
    private static final List<SectionAuthor> REVIEW =
            List.of(
                    new FindingsSection(),
                    new ChangesSection(),
                    new QuestionsSection(),
                    new SummarySection(),
                    new OpportunitiesSection(true),
                    new BudgetsSection(),
                    new ActionsSection(true));

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
            case FULL -> FULL;
            case ONE_PAGE -> OnePageSections.ALL;
            case REVIEW -> REVIEW;
            case CUSTOMER -> CustomerSections.ALL;
        };
    }
}
