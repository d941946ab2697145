package org.keyplan.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.EngagementLevel.KNOWN;
import static org.keyplan.model.EngagementLevel.TRUSTED;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Engagement;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.viewpoint.table.CrossTable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A table whose changed cells alone were made anew is the same as one made anew as a whole. */
class CellChangesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private final PlanBuilder builder = plan();
    private final AccountPlan plan = builder.build();
    private final CellChanges changes = new CellChanges(DiagramKind.COVERAGE);
    private final PlanDiagrams diagrams = new PlanDiagrams(plan, DAY, Locale.ENGLISH);
    private Engagement engagement;
    private CrossTable before;

    @BeforeEach
    void show() {
        builder.people("Li Wei", "Ma Li").member("Anna").member("Ben");
        builder.engagement("Anna", "Li Wei", KNOWN);
        builder.engagement("Ben", "Ma Li", KNOWN);
        engagement = plan.getEngagements().get(0);
        before = whole();
        plan.eAdapters()
                .add(
                        new EContentAdapter() {
                            @Override
                            public void notifyChanged(Notification change) {
                                super.notifyChanged(change);
                                changes.add(change);
                            }
                        });
    }

    private CrossTable whole() {
        return diagrams.table(
                diagrams.all().stream()
                        .filter(diagram -> diagram.kind() == DiagramKind.COVERAGE)
                        .findFirst()
                        .orElseThrow());
    }

    private void isToldByItsCells(Engagement... changed) {
        assertThat(changes.concernsAll()).isFalse();
        assertThat(changes.cells()).containsExactlyInAnyOrder(changed);
        CrossTable now = diagrams.table(before, changes.cells());
        assertThat(now).isEqualTo(whole()).isNotEqualTo(before);
    }

    @Test
    void anotherLevel() {
        engagement.setLevel(TRUSTED);

        isToldByItsCells(engagement);
    }

    @Test
    void anElementThatComes() {
        Engagement second = KeyplanFactory.eINSTANCE.createEngagement();
        second.setMember(plan.getTeam().get(1));
        second.setStakeholder(engagement.getStakeholder());
        plan.getEngagements().add(second);

        isToldByItsCells(second);
    }

    @Test
    void anElementThatGoesUncoversTheOneBehindIt() {
        Engagement behind = KeyplanFactory.eINSTANCE.createEngagement();
        behind.setMember(engagement.getMember());
        behind.setStakeholder(engagement.getStakeholder());
        behind.setLevel(TRUSTED);
        plan.getEngagements().add(behind);
        before = whole();
        changes.clear();

        plan.getEngagements().remove(engagement);

        isToldByItsCells(engagement);
        assertThat(whole().rows().get(0).cell(0).orElseThrow().element()).isSameAs(behind);
    }

    @Test
    void anElementThatMovesToAnotherPlace() {
        engagement.setStakeholder(plan.getAccount().getStakeholders().get(1));

        isToldByItsCells(engagement);
    }

    @Test
    void whatAHeadingSaysConcernsTheWholeTable() {
        plan.getTeam().get(0).setName("Anne");

        assertThat(changes.concernsAll()).isTrue();
    }

    @Test
    void whatTheTableDoesNotTellConcernsNothing() {
        plan.getObjectives().add(KeyplanFactory.eINSTANCE.createObjective());
        plan.getObjectives().get(0).setName("Grow");
        plan.getWhitespace().addAll(List.of(KeyplanFactory.eINSTANCE.createWhitespaceCell()));

        assertThat(changes.concernsAll()).isFalse();
        assertThat(changes.cells()).isEmpty();
    }
}
