package org.keyplan.validation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.daysAhead;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.Channel.EMAIL;
import static org.keyplan.model.Channel.EVENT;
import static org.keyplan.model.Channel.VISIT;
import static org.keyplan.model.OpportunityState.LOST;
import static org.keyplan.model.Seniority.MANAGER;
import static org.keyplan.model.Seniority.PROFESSIONAL;
import static org.keyplan.model.Seniority.SUPPORT;
import static org.keyplan.model.Seniority.UNKNOWN;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.MapStep;
import org.keyplan.validation.testing.RuleCheck;

class LowRanksNeverMetTest {

    private static final String MESSAGE =
            "None of the people of low rank in the influence map \"Grid\" was ever met: Li Wei,"
                    + " Wang Fang.";

    @Test
    void firesWhenNobodyOfLowRankWasEverMet() {
        MapStep map = map();
        map.met(daysAgo(5), VISIT, "Anna", "Boss");
        rule(map).fires(map.get(), ADVICE, MESSAGE);
    }

    @Test
    void isSilentWhenOneOfThemWasMetHoweverLongAgo() {
        MapStep map = map();
        map.met(daysAgo(4000), EVENT, "Anna", "Wang Fang");
        rule(map).isSilent();
    }

    @Test
    void emailAndFutureMeetingsDoNotCount() {
        MapStep map = map();
        map.met(daysAgo(5), EMAIL, "Anna", "Wang Fang");
        map.met(daysAhead(1), VISIT, "Anna", "Li Wei");
        rule(map).fires(map.get(), ADVICE, MESSAGE);
    }

    @Test
    void isSilentWhereNobodyIsOfLowRank() {
        MapStep map = plan().map();
        map.participant("Boss").person("Boss").seniority(MANAGER);
        map.participant("Sun Tao").person("Sun Tao").seniority(UNKNOWN);
        map.participant(null);
        rule(map).isSilent();
    }

    @Test
    void peopleWhoHaveLeftDoNotCount() {
        MapStep map = map();
        map.met(daysAgo(5), VISIT, "Anna", "Li Wei").person("Li Wei").departed();
        rule(map)
                .fires(
                        map.get(),
                        ADVICE,
                        "None of the people of low rank in the influence map \"Grid\" was ever"
                                + " met: Wang Fang.");
        map.person("Wang Fang").departed();
        rule(map).isSilent();
    }

    @Test
    void isSilentAboutAClosedOpportunity() {
        MapStep map = map();
        map.opportunity("Grid").state(LOST);
        rule(map).isSilent();
    }

    @Test
    void offersOnceToMeetThem() {
        MapStep map = map();
        rule(map).fix("Create the action \"Meet Li Wei, Wang Fang\"", false);
        map.action("Meet Li Wei, Wang Fang").naming("Li Wei", "Wang Fang").about("Grid");
        assertThat(rule(map).fixes()).isEmpty();
    }

    @Test
    void doesNotOfferToMeetAPlaceholder() {
        MapStep map = map();
        map.person("Wang Fang").placeholder();
        rule(map).fix("Create the action \"Meet Li Wei\"", false);
        map.person("Li Wei").placeholder();
        assertThat(rule(map).fixes()).isEmpty();
    }

    private static MapStep map() {
        MapStep map = plan().opportunity("Grid").map("Grid");
        map.participant("Boss").person("Boss").seniority(MANAGER);
        map.participant("Li Wei").person("Li Wei").seniority(PROFESSIONAL);
        map.participant("Wang Fang").person("Wang Fang").seniority(SUPPORT);
        return map;
    }

    private static RuleCheck rule(MapStep plan) {
        return check(new LowRanksNeverMet(), plan.build());
    }
}
