package org.keyplan.design.service;

import org.keyplan.analysis.People;
import org.keyplan.design.PlanFacts;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.viewpoint.expression.Reads;

import java.util.List;

/** What the coverage matrix asks of their people, ours, and who knows whom. */
public final class CoverageMatrixServices {

    @Reads(
            value = "AccountPlan.name",
            elsewhere = {"AccountPlan.account", "Account.name"})
    public String coverageMatrixTitle(AccountPlan plan) {
        return Words.of(plan).say("title.CoverageMatrix", AccountMapServices.accountName(plan));
    }

    /** Everybody who is still there, placeholders included, in model order. */
    @Reads(
            value = {},
            elsewhere = {"AccountPlan.account", "Account.stakeholders", "Stakeholder.departed"})
    public List<Stakeholder> coverageRows(AccountPlan plan) {
        return PlanFacts.of(plan).index().stakeholders().stream().filter(People::present).toList();
    }

    @Reads(
            value = {
                "Stakeholder.name",
                "Stakeholder.jobTitle",
                "Stakeholder.departed",
                "Stakeholder.placeholder"
            },
            elsewhere = {"AccountPlan.account", "Account.topDecisionMaker"})
    public String coverageRowLabel(Stakeholder person) {
        PersonCard card = new PersonCard(person, null);
        return Words.parts(card.headline(), card.position());
    }

    @Reads({"TeamMember.name", "TeamMember.role"})
    public String memberColumnLabel(TeamMember member) {
        Words words = Words.of(member);
        return Words.parts(words.name(member), words.value(member.getRole()));
    }

    /** "Known → Trusted"; the level alone with a tick where it is reached. */
    @Reads({"Engagement.level", "Engagement.desiredLevel"})
    public String engagementCell(Engagement engagement) {
        Words words = Words.of(engagement);
        String level = words.value(engagement.getLevel());
        if (gap(engagement) > 0) {
            return words.say("cell.short", level, words.value(engagement.getDesiredLevel()));
        }
        return wanted(engagement) ? words.say("cell.reached", level) : level;
    }

    /** Whether a level is wanted and reached. */
    @Reads({"Engagement.level", "Engagement.desiredLevel"})
    public boolean isOnTarget(Engagement engagement) {
        return wanted(engagement) && gap(engagement) <= 0;
    }

    @Reads({"Engagement.level", "Engagement.desiredLevel"})
    public boolean isOneLevelShort(Engagement engagement) {
        return gap(engagement) == 1;
    }

    @Reads({"Engagement.level", "Engagement.desiredLevel"})
    public boolean isFarShort(Engagement engagement) {
        return gap(engagement) > 1;
    }

    /** The level typed before an arrow, by word, its beginning or number; see {@link Levels}. */
    public EngagementLevel typedLevel(Engagement engagement, String text) {
        return Levels.of(engagement).current(text, engagement.getLevel());
    }

    /** The level typed after an arrow; what it was where there is none. */
    public EngagementLevel typedDesiredLevel(Engagement engagement, String text) {
        return Levels.of(engagement).desired(text, engagement.getDesiredLevel());
    }

    private static boolean wanted(Engagement engagement) {
        return engagement.getDesiredLevel() != EngagementLevel.NONE;
    }

    /** Levels that are missing to the desired one; negative if it is exceeded. */
    private static int gap(Engagement engagement) {
        return engagement.getDesiredLevel().compareTo(engagement.getLevel());
    }
}
