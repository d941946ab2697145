package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.model.EngagementLevel;

class EngagementsTest {

    @ParameterizedTest
    @CsvSource({
        "NONE, KNOWN, false",
        "KNOWN, KNOWN, true",
        "CREDIBLE, CONSULTED, false",
        "CONSULTED, CONSULTED, true",
        "TRUSTED, CONSULTED, true"
    })
    void aLevelIsReachedFromItselfUpwards(
            EngagementLevel level, EngagementLevel wanted, boolean reached) {
        assertThat(Engagements.atLeast(plan().engagement("Anna", "Li", level).get(), wanted))
                .isEqualTo(reached);
    }

    @Test
    void withoutAnybodyOfOursNoLevelIsReached() {
        assertThat(
                        Engagements.atLeast(
                                plan().engagement(null, "Li", EngagementLevel.TRUSTED).get(),
                                EngagementLevel.NONE))
                .isFalse();
        assertThat(Engagements.atLeast(null, EngagementLevel.NONE)).isFalse();
    }
}
