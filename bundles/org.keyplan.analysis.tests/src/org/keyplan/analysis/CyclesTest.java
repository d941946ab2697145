package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.NamedElement;
import org.keyplan.model.OrganizationUnit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class CyclesTest {

    private final PlanBuilder plan = plan();

    @Test
    void aChainOfCommandIsNoCycle() {
        plan.person("A").reportsTo("B").person("B").reportsTo("C");
        plan.person("D").reportsTo("C");

        assertThat(reportsTo()).isEmpty();
        assertThat(reportingLines()).isEmpty();
    }

    @Test
    void aRingIsGivenInItsOrderFromTheFirstInTheModel() {
        plan.people("Outside", "B", "A", "C");
        plan.person("A").reportsTo("C").person("C").reportsTo("B").person("B").reportsTo("A");
        plan.person("Outside").reportsTo("B");

        assertThat(reportsTo()).containsExactly(List.of("B", "A", "C"));
    }

    @Test
    void whoReportsToThemselvesIsACycleAlone() {
        plan.person("A").reportsTo("A").person("B").reportsTo("A");

        assertThat(reportsTo()).containsExactly(List.of("A"));
    }

    @Test
    void severalCyclesComeInModelOrder() {
        plan.people("A", "B", "C", "D");
        plan.person("D").reportsTo("B").person("B").reportsTo("D");
        plan.person("C").reportsTo("A").person("A").reportsTo("C");

        assertThat(reportsTo()).containsExactly(List.of("A", "C"), List.of("B", "D"));
    }

    @Test
    void dottedLinesCloseACycleOnlyTogetherWithFormalOnes() {
        plan.person("A").reportsTo("B").person("B").dottedReportsTo("A");

        assertThat(reportsTo()).isEmpty();
        assertThat(reportingLines()).containsExactly(List.of("A", "B"));
    }

    @Test
    void superiorsInAMatrixAreNoCycle() {
        plan.person("A").reportsTo("B").dottedReportsTo("B", "C");
        plan.person("B").reportsTo("Top").person("C").reportsTo("Top");

        assertThat(reportingLines()).isEmpty();
    }

    @Test
    void entangledCyclesAreOne() {
        plan.people("A", "B", "C", "D");
        plan.person("A").reportsTo("B").person("B").reportsTo("A");
        plan.person("B").dottedReportsTo("C").person("C").reportsTo("D");
        plan.person("D").dottedReportsTo("A");

        assertThat(reportsTo()).containsExactly(List.of("A", "B"));
        assertThat(reportingLines()).containsExactly(List.of("A", "B", "C", "D"));
    }

    @Test
    void unitsBelowEachOtherAreFoundThroughThePeopleInThem() {
        plan.unit("Plant").below("Company").person("Li").in("Plant");
        assertThat(units()).isEmpty();

        OrganizationUnit plant = plan.unit("Plant").get();
        OrganizationUnit company = plan.unit("Company").get();
        plant.getUnits().add(company);
        assertThat(units()).containsExactly(List.of("Plant", "Company"));
    }

    @Test
    void withoutAnAccountThereAreNoCycles() {
        assertThat(Cycles.inReportsTo(null)).isEmpty();
        assertThat(Cycles.inReportingLines(null)).isEmpty();
        assertThat(Cycles.inUnits(null)).isEmpty();
    }

    @Test
    void anyRelationCanBeSearchedAndEmptyEntriesArePassedOver() {
        Map<Integer, List<Integer>> next =
                Map.of(1, Arrays.asList(null, 2), 2, List.of(3), 3, List.of(2, 4));

        assertThat(Cycles.of(List.of(1), n -> next.getOrDefault(n, List.of())))
                .containsExactly(List.of(2, 3));
    }

    @Test
    void aVeryLongChainDoesNotExhaustTheStack() {
        int length = 200_000;
        List<Integer> all = IntStream.range(0, length).boxed().toList();

        assertThat(Cycles.of(all, n -> n + 1 < length ? List.of(n + 1) : List.of())).isEmpty();
        assertThat(Cycles.of(all, n -> List.of((n + 1) % length))).containsExactly(all);
    }

    private List<List<String>> reportsTo() {
        return names(Cycles.inReportsTo(plan.build().getAccount()));
    }

    private List<List<String>> reportingLines() {
        return names(Cycles.inReportingLines(plan.build().getAccount()));
    }

    private List<List<String>> units() {
        return names(Cycles.inUnits(plan.build().getAccount()));
    }

    private static List<List<String>> names(List<? extends List<? extends NamedElement>> cycles) {
        return cycles.stream()
                .map(cycle -> cycle.stream().<String>map(NamedElement::getName).toList())
                .toList();
    }
}
