package org.keyplan.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.AS_OF;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.Channel;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Stakeholder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

class PlanFactsTest {

    private final PlanBuilder plan = plan();
    private final Stakeholder li = plan.person("Li Wei").get();

    @AfterEach
    void forgetTheClock() {
        PlanFacts.useClock(null);
    }

    @Test
    void everyElementOfAPlanHasTheSameFacts() {
        assertThat(PlanFacts.of(li)).isSameAs(PlanFacts.of(plan.build()));
        assertThat(PlanFacts.of(li).plan()).isSameAs(plan.build());
    }

    @Test
    void theIndexIsComputedOnceAsLongAsNothingChanges() {
        PlanIndex index = PlanFacts.of(li).index();

        li.setName("Li Wei");

        assertThat(PlanFacts.of(li).index()).isSameAs(index);
    }

    @Test
    void aChangeAnywhereInThePlanGivesANewIndex() {
        PlanIndex index = PlanFacts.of(li).index();

        li.setName("Li Na");

        assertThat(PlanFacts.of(li).index()).isNotSameAs(index);
    }

    @Test
    void aChangeOfSomethingAddedLaterGivesANewIndex() {
        PlanFacts.of(li).index();
        Stakeholder late = plan.person("Ma Li").get();
        PlanIndex index = PlanFacts.of(li).index();

        late.setDeparted(true);

        assertThat(PlanFacts.of(li).index()).isNotSameAs(index);
    }

    @Test
    void somethingRemovedIsNoLongerWatchedAndBelongsToNoPlan() {
        PlanFacts.of(li).index();
        plan.build().getAccount().getStakeholders().remove(li);
        PlanIndex index = PlanFacts.of(plan.build()).index();

        li.setName("Gone");

        assertThat(PlanFacts.of(plan.build()).index()).isSameAs(index);
        assertThat(PlanFacts.of(li).plan().getAccount()).isNull();
    }

    @Test
    void judgesOnTheDayGiven() {
        PlanFacts.of(li).judgeOn(AS_OF);

        assertThat(PlanFacts.of(li).index().asOf()).isEqualTo(AS_OF);

        li.setName("Changed");
        assertThat(PlanFacts.of(li).index().asOf()).isEqualTo(AS_OF);
    }

    @Test
    void judgesOnTheLastRecordedDayWhereNobodyGaveOne() {
        plan.met(daysAgo(40), Channel.VISIT, "Anna", "Li Wei");
        plan.met(daysAgo(10), Channel.CALL, "Anna", "Li Wei");
        plan.met(null, Channel.CALL, "Anna", "Li Wei");

        assertThat(PlanFacts.of(li).index().asOf()).isEqualTo(daysAgo(10));
    }

    @Test
    void judgesOnSomeDayWhereNothingIsRecorded() {
        assertThat(PlanFacts.of(li).index().asOf()).isEqualTo(LocalDate.EPOCH);
    }

    @Test
    void judgesOnTodayWhereAnEclipseTellsIt() {
        PlanFacts.useClock(at(AS_OF));
        assertThat(PlanFacts.of(li).index().asOf()).isEqualTo(AS_OF);

        PlanFacts.useClock(at(AS_OF.plusDays(1)));
        assertThat(PlanFacts.of(li).index().asOf()).isEqualTo(AS_OF.plusDays(1));
    }

    @Test
    void aDayGivenCountsMoreThanToday() {
        PlanFacts.useClock(at(AS_OF.plusDays(100)));
        PlanFacts.of(li).judgeOn(AS_OF);

        assertThat(PlanFacts.of(li).index().asOf()).isEqualTo(AS_OF);
    }

    @Test
    void speaksTheLanguageGivenElseThatOfTheProgram() {
        assertThat(PlanFacts.of(li).locale()).isEqualTo(Locale.getDefault(Locale.Category.DISPLAY));

        PlanFacts.of(li).speak(Locale.SIMPLIFIED_CHINESE);

        assertThat(PlanFacts.of(plan.build()).locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void anElementWithoutPlanHasTheFactsOfAnEmptyOne() {
        Stakeholder nobody = KeyplanFactory.eINSTANCE.createStakeholder();

        assertThat(PlanFacts.of(nobody).index().stakeholders()).isEmpty();
        assertThat(nobody.eAdapters()).isEmpty();
    }

    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
