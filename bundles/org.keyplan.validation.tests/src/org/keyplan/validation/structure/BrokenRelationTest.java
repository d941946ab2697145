package org.keyplan.validation.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.ERROR;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.EngagementStep;
import org.keyplan.analysis.testing.ParticipantStep;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.analysis.testing.TieStep;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TieKind;
import org.keyplan.validation.Finding;
import org.keyplan.validation.testing.RuleCheck;

class BrokenRelationTest {

    @Test
    void aTieNeedsTwoEnds() {
        TieStep from = plan().tie(null, TieKind.TRUSTS, "Li Wei");
        rule(from)
                .fires(
                        from.get(),
                        ERROR,
                        "A tie does not say between whom it is: ? → Li Wei (trusts).");
        TieStep to = plan().tie("Li Wei", TieKind.TRUSTS, null);
        rule(to).fires(
                        to.get(),
                        ERROR,
                        "A tie does not say between whom it is: Li Wei → ? (trusts).");
        rule(to).fix("Delete \"Li Wei → ? (trusts)\"", true);
        rule(plan().tie("Li Wei", TieKind.TRUSTS, "Wang Fang")).isSilent();
    }

    @Test
    void nobodyHasATieToThemself() {
        TieStep tie = plan().tie("Li Wei", TieKind.TRUSTS, "Li Wei");
        rule(tie).fires(tie.get(), ERROR, "Li Wei has a tie to themself (Trusts).");
        rule(tie).fix("Delete \"Li Wei → Li Wei (trusts)\"", true);
    }

    @Test
    void anEngagementNeedsBothSides() {
        EngagementStep theirs = plan().engagement("Anna", null, EngagementLevel.KNOWN);
        rule(theirs)
                .fires(
                        theirs.get(),
                        ERROR,
                        "An engagement does not say who knows whom: Anna – ? (known).");
        rule(theirs).fix("Delete \"Anna – ? (known)\"", true);
        EngagementStep ours = plan().engagement(null, "Li Wei", EngagementLevel.KNOWN);
        assertThat(rule(ours).findings()).hasSize(1);
        rule(plan().engagement("Anna", "Li Wei", EngagementLevel.NONE)).isSilent();
    }

    @Test
    void aParticipantIsSomebody() {
        ParticipantStep nobody = plan().map("Grid").participant(null, BuyingRole.USER);
        rule(nobody)
                .fires(
                        nobody.get(),
                        ERROR,
                        "A participant in the map \"Grid\" does not say who it is.");
        rule(nobody).fix("Delete \"?: user\"", true);
        rule(plan().map("Grid").participant("Li Wei")).isSilent();
    }

    @Test
    void oneOfTwoUnnamedParticipantsIsNotTheOther() {
        PlanBuilder plan = plan().map("Grid").participant(null).participant(null);
        assertThat(rule(plan).messages())
                .containsOnly("A participant in the map \"Grid\" does not say who it is.")
                .hasSize(2);
    }

    @Test
    void aPersonTakesPartInAMapOnce() {
        ParticipantStep first = plan().map("Grid").participant("Li Wei", BuyingRole.USER);
        ParticipantStep again = first.participant("Li Wei", BuyingRole.COACH);
        Finding finding =
                rule(again)
                        .fires(again.get(), ERROR, "Li Wei takes part in the map \"Grid\" twice.");
        assertThat(finding.evidence()).containsExactly(first.get());
        rule(again).fix("Merge the two entries of Li Wei into the first", true);
        rule(again).fix("Delete \"Li Wei: coach (insider)\"", true);
    }

    @Test
    void aPersonMayTakePartInSeveralMaps() {
        PlanBuilder plan = plan();
        plan.map("Grid").participant("Li Wei");
        plan.map("Cable").participant("Li Wei");
        rule(plan).isSilent();
    }

    @Test
    void whatCannotBeFoundIsNobody() {
        TieStep tie = plan().tie("Li Wei", TieKind.TRUSTS, "Wang Fang");
        Stakeholder lost = KeyplanFactory.eINSTANCE.createStakeholder();
        ((InternalEObject) lost).eSetProxyURI(URI.createURI("other.keyplan#1"));
        tie.get().setTo(lost);
        assertThat(rule(tie).findings()).hasSize(1);
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new BrokenRelation(), plan.build());
    }
}
