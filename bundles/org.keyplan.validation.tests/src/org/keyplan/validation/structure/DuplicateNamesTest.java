package org.keyplan.validation.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.Finding;
import org.keyplan.validation.testing.RuleCheck;

class DuplicateNamesTest {

    @ParameterizedTest
    @CsvSource({"LI WEI", "' li  wei '", "LiWei", "Ｌｉ　Ｗｅｉ"})
    void ignoresCaseSpaceAndCompatibleForms(String other) {
        PlanBuilder plan = plan().people("Li Wei", "Wang Fang", other);
        Finding finding =
                rule(plan)
                        .fires(
                                plan.person("Li Wei").get(),
                                WARNING,
                                "2 people are called \"Li Wei\".");
        assertThat(finding.evidence()).containsExactly(plan.person(other).get());
    }

    @Test
    void reportsAGroupOnce() {
        PlanBuilder plan = plan().people("Straße", "STRASSE", "strasse", "李伟", "李 伟");
        assertThat(rule(plan).messages())
                .containsExactly("3 people are called \"Straße\".", "2 people are called \"李伟\".");
    }

    @Test
    void isSilentAboutDifferentAndMissingNames() {
        PlanBuilder plan = plan().people("Li Wei", "Li Wen");
        plan.build().getAccount().getStakeholders().add(unnamed(null));
        plan.build().getAccount().getStakeholders().add(unnamed(null));
        plan.build().getAccount().getStakeholders().add(unnamed(" "));
        rule(plan).isSilent();
    }

    @Test
    void placeholdersAreCalledByTheirRole() {
        PlanBuilder plan = plan();
        plan.person("Purchaser").placeholder();
        plan.person("purchaser").placeholder();
        rule(plan).isSilent();
    }

    @Test
    void unitsMayHaveOneNameUnderDifferentParents() {
        PlanBuilder plan = plan();
        plan.unit("North").unit("South").unit("Purchasing").below("North");
        plan.unit("PURCHASING").below("South");
        rule(plan).isSilent();
        plan.unit("purchasing").below("South");
        rule(plan)
                .fires(
                        plan.unit("PURCHASING").get(),
                        WARNING,
                        "2 units beside one another are called \"PURCHASING\".");
    }

    @Test
    void looksAtUnitsAtTheTopAndAtOpportunities() {
        PlanBuilder plan = plan();
        plan.unit("North").unit("north");
        plan.opportunity("Grid").opportunity("GRID").opportunity("North");
        assertThat(rule(plan).messages())
                .containsExactlyInAnyOrder(
                        "2 units beside one another are called \"North\".",
                        "2 opportunities are called \"Grid\".");
    }

    @Test
    void opportunitiesAreLookedAtWithoutAccount() {
        PlanBuilder plan = plan().onPlan(p -> p.setAccount(null));
        plan.opportunity("Grid").opportunity("GRID");
        assertThat(rule(plan).findings()).hasSize(1);
    }

    @Test
    void mergesThem() {
        PlanBuilder plan = plan().people("Li Wei", "LI WEI", "li wei");
        rule(plan).fix("Merge all called \"Li Wei\" into the first", true);
    }

    private static Stakeholder unnamed(String name) {
        Stakeholder person = KeyplanFactory.eINSTANCE.createStakeholder();
        person.setName(name);
        return person;
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new DuplicateNames(), plan.build());
    }
}
