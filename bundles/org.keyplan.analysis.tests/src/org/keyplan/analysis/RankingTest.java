package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.AS_OF;
import static org.keyplan.analysis.testing.PlanBuilder.daysAhead;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.model.Opportunity;

class RankingTest {

    @ParameterizedTest
    @CsvSource({
        // days to close, probability, rank
        "0,   50,  A",
        "31,  50,  A",
        "31,  49,  B",
        "32,  50,  B",
        "32,  100, B",
        "92,  30,  B",
        "92,  29,  C",
        "93,  30,  C",
        "183, 10,  C",
        "183, 9,   D",
        "184, 10,  D",
        "184, 100, D",
        "1,   29,  C",
        "1,   9,   D",
        "1,   0,   D",
        "-1,  50,  A",
        "-400, 9,  D"
    })
    void bothTimeAndProbabilityMustBeMet(int days, int probability, Rank rank) {
        Opportunity opportunity =
                plan().opportunity("Grid").closes(daysAhead(days)).probability(probability).get();

        assertThat(Ranking.of(opportunity, AS_OF))
                .isEqualTo(new Ranking(rank, (long) days, probability));
        assertThat(Rank.of(opportunity, AS_OF)).isEqualTo(rank);
    }

    @Test
    void withoutADateItIsD() {
        Opportunity opportunity = plan().opportunity("Grid").probability(100).get();

        assertThat(Ranking.of(opportunity, AS_OF)).isEqualTo(new Ranking(Rank.D, null, 100));
    }

    @Test
    void withoutAProbabilityItIsD() {
        Opportunity opportunity = plan().opportunity("Grid").closes(AS_OF).get();

        assertThat(Ranking.of(opportunity, AS_OF)).isEqualTo(new Ranking(Rank.D, 0L, null));
    }

    @Test
    void nothingIsD() {
        assertThat(Rank.of(null, AS_OF)).isEqualTo(Rank.D);
    }
}
