package org.keyplan.validation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.core.mirror.PlanMirror;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Attitude;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.SalesStage;
import org.keyplan.validation.Finding;
import org.keyplan.validation.PlanValidator;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.review.PlanChange.Kind;
import org.keyplan.validation.review.PlanChange.Value;
import org.keyplan.validation.testing.ExamplePlans;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

class FixPreviewTest {
    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    static List<String> examples() {
        return Examples.names();
    }

    @Test
    void saysWhichFieldHoldsWhatAfterwards() {
        PlanBuilder plan = plan("Delta Power");
        plan.opportunity("Grid").stage(SalesStage.ENTER);
        plan.map("Grid").participant("Li Wei", BuyingRole.DECISION_MAKER);

        assertThat(preview(plan.build(), "DEC-01").get(0))
                .containsExactly(
                        new PlanChange(
                                Kind.CHANGED,
                                "Account",
                                "Delta Power",
                                List.of(new Value("Top decision maker", "—", "Li Wei"))));
    }

    @Test
    void listsNewElementsWithWhatIsFilledIn() {
        PlanBuilder plan = plan("Delta Power");
        plan.opportunity("Grid").stage(SalesStage.ENTER);
        plan.map("Grid").participant("Li Wei").influence(5).attitude(Attitude.OPPONENT);

        assertThat(preview(plan.build(), "PPL-07").get(0))
                .containsExactly(
                        new PlanChange(
                                Kind.ADDED,
                                "Action",
                                "Win over Li Wei",
                                List.of(
                                        new Value("Due", "", "2026-07-14"),
                                        new Value("Opportunity", "", "Grid"),
                                        new Value("People concerned", "", "Li Wei"))));
    }

    @Test
    void listsWhatIsInsideNewElementsToo() {
        PlanBuilder plan = plan("Delta Power");
        plan.opportunity("Grid").stage(SalesStage.ENTER);

        List<PlanChange> placeholder =
                preview(plan.build(), "DEC-04").stream()
                        .filter(changes -> changes.get(0).kind() == Kind.ADDED)
                        .findFirst()
                        .orElseThrow();
        assertThat(placeholder)
                .extracting(PlanChange::kind, PlanChange::type)
                .containsExactlyInAnyOrder(
                        tuple(Kind.ADDED, "Stakeholder"),
                        tuple(Kind.ADDED, "Influence map"),
                        tuple(Kind.ADDED, "Part in a decision"));
    }

    @Test
    void listsWhatGoesByTheNameItHad() {
        PlanBuilder plan = plan("Delta Power");
        plan.tie("Li Wei", org.keyplan.model.TieKind.TRUSTS, "Li Wei");

        assertThat(preview(plan.build(), "STR-04").get(0))
                .containsExactly(
                        new PlanChange(Kind.REMOVED, "Tie", "Li Wei → Li Wei (trusts)", List.of()));
    }

    @Test
    void saysNothingOfAnElementThatHasLeftThePlan() {
        PlanBuilder plan = plan("Delta Power");
        var objective = plan.objective("Grow").get();
        Finding finding =
                VALIDATOR.validate(plan.build(), PlanBuilder.AS_OF).findings().stream()
                        .filter(f -> f.element() == objective)
                        .findFirst()
                        .orElseThrow();
        EcoreUtil.remove(objective);

        assertThat(
                        FixPreview.of(plan.build(), finding, PlanBuilder.AS_OF, Locale.ENGLISH)
                                .changes(VALIDATOR))
                .isEmpty();
    }

    /** Over all rules that fire in the examples. */
    @ParameterizedTest
    @MethodSource("examples")
    void leavesThePlanAloneAndTellsWhatEveryFixDoes(String name) throws IOException {
        AccountPlan plan = ExamplePlans.load(name);
        EObject before = EcoreUtil.copy(plan);
        PlanMirror mirror = new PlanMirror(plan);
        for (Finding finding : VALIDATOR.validate(plan, Examples.asOf()).findings()) {
            List<QuickFix> fixes = VALIDATOR.fixes(finding, Examples.asOf());
            List<List<PlanChange>> changes =
                    FixPreview.of(plan, finding, Examples.asOf(), Locale.SIMPLIFIED_CHINESE)
                            .changes(VALIDATOR);
            assertThat(
                            FixPreview.of(
                                            mirror,
                                            finding,
                                            Examples.asOf(),
                                            Locale.SIMPLIFIED_CHINESE)
                                    .changes(VALIDATOR))
                    .isEqualTo(changes);

            assertThat(changes).as(finding.ruleId()).hasSameSizeAs(fixes);
            for (int i = 0; i < fixes.size(); i++) {
                assertThat(changes.get(i)).as("%s %s", finding.ruleId(), fixes.get(i)).isNotEmpty();
                boolean addsActionAlone =
                        changes.get(i).size() == 1
                                && changes.get(i).get(0).kind() == Kind.ADDED
                                && changes.get(i).get(0).type().equals("行动");
                assertThat(fixes.get(i).plansActionOnly())
                        .as("%s %s", finding.ruleId(), fixes.get(i))
                        .isEqualTo(addsActionAlone);
            }
        }
        assertThat(EcoreUtil.equals(before, plan)).isTrue();
    }

    private static List<List<PlanChange>> preview(AccountPlan plan, String rule) {
        Finding finding =
                VALIDATOR.validate(plan, PlanBuilder.AS_OF).findings().stream()
                        .filter(f -> f.ruleId().equals(rule))
                        .findFirst()
                        .orElseThrow();
        return FixPreview.of(plan, finding, PlanBuilder.AS_OF, Locale.ENGLISH).changes(VALIDATOR);
    }
}
