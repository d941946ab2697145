package org.keyplan.design.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Tie;
import org.keyplan.model.TieKind;

import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/** Far more than anybody plans for still gives a picture, in a time that people wait. */
@Timeout(180)
class LargePlansTest {
    private static final KeyplanFactory MODEL = KeyplanFactory.eINSTANCE;
    private static final int MANY = 10_000;

    @Test
    void tenThousandPeopleWithTenReportsEach() {
        Pictured chart = chart(index -> (index - 1) / 10);

        assertThat(cards(chart)).isEqualTo(MANY);
        assertThat(chart.edges()).hasSize(MANY - 1);
    }

    @Test
    void tenThousandPeopleWhoAllReportToOne() {
        assertThat(cards(chart(index -> 0))).isEqualTo(MANY);
    }

    @Test
    void aThousandPeopleWhoReportToEachOtherInOneChain() {
        PlanBuilder plan = people(1_000, index -> index - 1);

        assertThat(cards(PlanPictures.of(plan, DiagramKind.ORG_CHART))).isEqualTo(1_000);
    }

    @Test
    void unitsNestedAHundredAndFiftyDeep() {
        PlanBuilder plan = plan();
        var units = plan.build().getAccount().getUnits();
        for (int depth = 0; depth < 150; depth++) {
            var unit = MODEL.createOrganizationUnit();
            unit.setName("Level " + depth);
            units.add(unit);
            units = unit.getUnits();
        }
        Pictured chart = PlanPictures.of(plan, DiagramKind.ORG_CHART);

        assertThat(chart.seen().groups()).hasSizeGreaterThan(300);
    }

    @Test
    void anInfluenceMapOfTwoThousandWithFourThousandTies() {
        PlanBuilder plan = people(2_000, index -> (index - 1) / 10);
        List<Stakeholder> people = plan.build().getAccount().getStakeholders();
        for (Stakeholder person : people) {
            Participant part = MODEL.createParticipant();
            part.setStakeholder(person);
            plan.map().get().getParticipants().add(part);
        }
        Random random = new Random(1);
        for (int i = 0; i < 4_000; i++) {
            Tie tie = MODEL.createTie();
            tie.setKind(TieKind.values()[i % 4]);
            tie.setFrom(people.get(random.nextInt(people.size())));
            tie.setTo(people.get(random.nextInt(people.size())));
            plan.build().getAccount().getTies().add(tie);
        }
        Pictured map = PlanPictures.of(plan, DiagramKind.INFLUENCE_MAP);

        assertThat(cards(map)).isEqualTo(2_000);
    }

    private static Pictured chart(IntUnaryOperator superior) {
        return PlanPictures.of(people(MANY, superior), DiagramKind.ORG_CHART);
    }

    private static PlanBuilder people(int count, IntUnaryOperator superior) {
        PlanBuilder plan = plan();
        List<Stakeholder> people = plan.build().getAccount().getStakeholders();
        for (int i = 0; i < count; i++) {
            Stakeholder person = MODEL.createStakeholder();
            person.setName("Person " + i);
            person.setJobTitle("Job " + i % 7);
            people.add(person);
            if (i > 0) {
                person.setReportsTo(people.get(superior.applyAsInt(i)));
            }
        }
        return plan;
    }

    private static long cards(Pictured picture) {
        return picture.svg().lines().filter(line -> line.startsWith("<g id=\"Person-")).count();
    }
}
