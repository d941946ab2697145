package org.keyplan.documents.section;

import java.util.List;

/** The sections of a document in the order in which a review goes through them. */
public final class Sections {

    /** All sections. */
    public static final List<SectionAuthor> ALL =
            List.of(
                    new PlanSection(),
                    new ProfileSection(),
                    new ValueSection(),
                    new OrganisationSection(),
                    new InfluenceSection(),
                    new RelationsSection(),
                    new OpportunitiesSection(),
                    new InsightSection(),
                    new WhitespaceSection(),
                    new CompetitionSection(),
                    new ObjectivesSection(),
                    new ActionsSection(),
                    new InteractionsSection(),
                    new TeamSection(),
                    new InvestmentSection(),
                    new RisksSection(),
                    new FindingsSection());

    private Sections() {}
}
