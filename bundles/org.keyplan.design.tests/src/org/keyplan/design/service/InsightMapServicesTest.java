package org.keyplan.design.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.design.PlanFacts;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Confidence;
import org.keyplan.model.Insight;
import org.keyplan.model.InsightKind;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Offering;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class InsightMapServicesTest {

    private final InsightMapServices services = new InsightMapServices();
    private final PlanBuilder builder = plan();
    private final AccountPlan plan = builder.build();

    @BeforeEach
    void speak() {
        PlanFacts.of(plan).speak(Locale.ENGLISH);
    }

    @Test
    void titleNamesTheAccount() {
        assertThat(services.insightMapTitle(plan)).isEqualTo("Insight map – Customer");
    }

    @Test
    void everyKindHasItsRow() {
        Insight goal = insight("Grow", InsightKind.GOAL);
        Insight pressure = insight("Cost", InsightKind.PRESSURE);
        Insight initiative = insight("Merge", InsightKind.INITIATIVE);
        Insight obstacle = insight("Data", InsightKind.OBSTACLE);
        Insight solution = insight("Tool", InsightKind.SOLUTION);

        assertThat(services.goals(plan)).containsExactly(goal);
        assertThat(services.pressures(plan)).containsExactly(pressure);
        assertThat(services.initiatives(plan)).containsExactly(initiative);
        assertThat(services.obstacles(plan)).containsExactly(obstacle);
        assertThat(services.solutions(plan)).containsExactly(solution);

        goal.setKind(InsightKind.PRESSURE);
        assertThat(services.goals(plan)).isEmpty();
        assertThat(services.pressures(plan)).containsExactly(goal, pressure);
    }

    @Test
    void rowsAreCalledInTheLanguageOfThePlan() {
        assertThat(rows())
                .containsExactly("Goals", "Pressures", "Initiatives", "Obstacles", "Our solutions");

        PlanFacts.of(plan).speak(Locale.SIMPLIFIED_CHINESE);
        assertThat(rows()).containsExactly("目标", "压力", "举措", "障碍", "我方方案");
    }

    @Test
    void labelTellsWhoseItIsAndHowSureWeAre() {
        Insight goal = insight("Grow", InsightKind.GOAL);
        goal.getOwner().add(builder.person("Li Wei").get());
        goal.getOwner().add(builder.person("Ma Li").get());
        goal.setConfidence(Confidence.CONFIRMED);

        assertThat(services.insightLabel(goal)).isEqualTo("Grow\nLi Wei, Ma Li\n✓ Confirmed");
    }

    @Test
    void labelOfASolutionTellsOurOffering() {
        Insight solution = insight("Tool", InsightKind.SOLUTION);
        Offering offering = KeyplanFactory.eINSTANCE.createOffering();
        offering.setName("Suite");
        solution.setOffering(offering);
        solution.setConfidence(Confidence.STATED);

        assertThat(services.insightLabel(solution).split("\n"))
                .containsExactly("Tool", "Offering that answers it: Suite", "● Stated");
    }

    @Test
    void whatNobodyToldUsIsAssumed() {
        Insight goal = insight("Grow", InsightKind.GOAL);

        assertThat(services.insightLabel(goal)).isEqualTo("Grow\n? Assumed");
        assertThat(services.isAssumed(goal)).isTrue();
        assertThat(services.isSure(goal)).isFalse();

        goal.setConfidence(Confidence.STATED);
        assertThat(services.isAssumed(goal)).isFalse();
        assertThat(services.isSure(goal)).isTrue();
    }

    @Test
    void tooltipTellsWhereItIsFrom() {
        Insight goal = insight("Grow", InsightKind.GOAL);
        goal.setDescription("By a third");
        goal.setSource("Annual report");
        goal.setObservedOn(LocalDate.of(2026, 3, 1));

        assertThat(services.insightTooltip(goal))
                .isEqualTo("Grow\nBy a third\nSource: Annual report\nLearnt on: 2026-03-01");
    }

    @Test
    void oneLeadsToAnotherOnwardsAndOnce() {
        Insight goal = insight("Grow", InsightKind.GOAL);
        Insight other = insight("Green", InsightKind.GOAL);
        Insight obstacle = insight("Data", InsightKind.OBSTACLE);

        assertThat(services.mayLeadTo(goal, obstacle)).isTrue();
        assertThat(services.mayLeadTo(goal, other)).isTrue();
        assertThat(services.mayLeadTo(obstacle, goal)).isFalse();
        assertThat(services.mayLeadTo(goal, goal)).isFalse();
        assertThat(services.mayLeadTo(goal, plan)).isFalse();

        goal.getLeadsTo().add(obstacle);
        assertThat(services.mayLeadTo(goal, obstacle)).isFalse();
        assertThat(services.mayCause(other, TestDiagram.line(obstacle))).isTrue();
        assertThat(services.mayCause(goal, TestDiagram.line(obstacle))).isFalse();
    }

    private List<String> rows() {
        return List.of(
                services.goalRowTitle(plan),
                services.pressureRowTitle(plan),
                services.initiativeRowTitle(plan),
                services.obstacleRowTitle(plan),
                services.solutionRowTitle(plan));
    }

    private Insight insight(String name, InsightKind kind) {
        Insight insight = KeyplanFactory.eINSTANCE.createInsight();
        insight.setName(name);
        insight.setKind(kind);
        plan.getInsights().add(insight);
        return insight;
    }
}
