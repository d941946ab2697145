package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.analysis.Coverage.Level;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.Channel;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.Stakeholder;

class CoverageTest {

    private final PlanBuilder plan = plan();
    private final Stakeholder li = plan.person("Li").get();

    @ParameterizedTest
    @CsvSource({
        // meetings in the last 365 days, level of engagement, coverage
        "0, NONE,      NONE",
        "0, KNOWN,     BRIEF",
        "0, TRUSTED,   BRIEF",
        "1, NONE,      BRIEF",
        "1, TRUSTED,   BRIEF",
        "2, NONE,      MULTIPLE",
        "2, TRUSTED,   MULTIPLE",
        "3, NONE,      MULTIPLE",
        "3, CREDIBLE,  MULTIPLE",
        "3, CONSULTED, IN_DEPTH",
        "4, TRUSTED,   IN_DEPTH"
    })
    void followsFromMeetingsAndEngagement(int meetings, EngagementLevel level, Level expected) {
        meet(meetings, 365);
        plan.engagement("Anna", "Li", level);

        assertThat(coverage().level()).isEqualTo(expected);
    }

    @Test
    void meetingsOfMoreThanAYearAgoAreOnlyBrief() {
        meet(3, 366);
        plan.engagement("Anna", "Li", EngagementLevel.TRUSTED);
        assertThat(coverage().level()).isEqualTo(Level.BRIEF);

        meet(2, 365);
        assertThat(coverage().level()).isEqualTo(Level.MULTIPLE);

        meet(1, 365);
        assertThat(coverage().level()).isEqualTo(Level.IN_DEPTH);
    }

    @Test
    void emailCoversNobody() {
        plan.met(daysAgo(1), Channel.EMAIL, "Anna", "Li");

        assertThat(coverage().level()).isEqualTo(Level.NONE);
    }

    @Test
    void anEngagementOfNobodyCoversNobody() {
        plan.engagement(null, "Li", EngagementLevel.TRUSTED);
        assertThat(coverage().level()).isEqualTo(Level.NONE);

        meet(3, 10);
        assertThat(coverage().level()).isEqualTo(Level.MULTIPLE);
    }

    @Test
    void theBestOfSeveralEngagementsCounts() {
        meet(3, 10);
        plan.engagement("Anna", "Li", EngagementLevel.KNOWN);
        plan.engagement("Ben", "Li", EngagementLevel.CONSULTED);

        assertThat(coverage().level()).isEqualTo(Level.IN_DEPTH);
    }

    @Test
    void givesTheMeetingsAndEngagementsItRestsOn() {
        meet(2, 10);
        plan.engagement("Anna", "Li", EngagementLevel.NONE);
        Engagement known = plan.engagement("Ben", "Li", EngagementLevel.KNOWN).get();
        plan.engagement("Ben", "Wu", EngagementLevel.KNOWN);

        assertThat(coverage().engagements()).containsExactly(known);
        assertThat(coverage().contact().meetings()).hasSize(2);
    }

    @Test
    void whoHasLeftIsNotCovered() {
        meet(3, 10);
        plan.engagement("Anna", "Li", EngagementLevel.TRUSTED);
        li.setDeparted(true);

        assertThat(coverage().level()).isEqualTo(Level.NONE);
        assertThat(coverage().contact().meetings()).hasSize(3);
    }

    @Test
    void aPlaceholderIsNotCovered() {
        plan.engagement("Anna", "Li", EngagementLevel.TRUSTED);
        li.setPlaceholder(true);

        assertThat(coverage().level()).isEqualTo(Level.NONE);
    }

    @Test
    void nobodyIsNotCovered() {
        plan.engagement("Anna", null, EngagementLevel.TRUSTED);

        assertThat(Coverage.of(plan.index(), null).level()).isEqualTo(Level.NONE);
    }

    private void meet(int times, int daysAgo) {
        for (int i = 0; i < times; i++) {
            plan.met(daysAgo(daysAgo), Channel.VISIT, "Anna", "Li");
        }
    }

    private Coverage coverage() {
        return Coverage.of(plan.index(), li);
    }
}
