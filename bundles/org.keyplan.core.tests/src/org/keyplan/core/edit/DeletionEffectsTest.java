package org.keyplan.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.keyplan.core.testing.CommandTest;
import org.keyplan.core.testing.Plans;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Diagram;
import org.keyplan.model.DiagramNode;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Tie;

import java.util.List;
import java.util.Locale;

class DeletionEffectsTest extends CommandTest {
    private static final KeyplanFactory MAKE = KeyplanFactory.eINSTANCE;

    private final AccountPlan plan = Plans.small();
    private final Stakeholder boss = plan.getAccount().getStakeholders().get(0);
    private final Stakeholder report = plan.getAccount().getStakeholders().get(1);

    private DeletionEffects effects(Stakeholder... people) {
        return DeletionEffects.of(Deletion.of(domain(plan), List.of(people)), Locale.ENGLISH);
    }

    @Test
    void whatGoesAndWhatIsLeftWithAGapIsSaid() {
        Tie tie = MAKE.createTie();
        tie.setFrom(boss);
        tie.setTo(report);
        plan.getAccount().getTies().add(tie);

        DeletionEffects effects = effects(boss);

        assertThat(effects.chosen()).containsExactly(boss);
        assertThat(effects.effects())
                .extracting(
                        DeletionEffects.Effect::element,
                        DeletionEffects.Effect::goes,
                        DeletionEffects.Effect::reason)
                .containsExactly(
                        tuple(tie, true, "makes no sense without Li Wei"),
                        tuple(report, false, "Reports to was Li Wei and is empty then"));
    }

    @Test
    void nobodyIsAskedAboutWhereSomethingStoodInADiagram() {
        Diagram diagram = MAKE.createDiagram();
        diagram.setRoot(plan.getAccount());
        DiagramNode node = MAKE.createDiagramNode();
        node.setElement(report);
        diagram.getNodes().add(node);
        plan.getDiagrams().add(diagram);

        assertThat(effects(report).effects()).isEmpty();
    }
}
