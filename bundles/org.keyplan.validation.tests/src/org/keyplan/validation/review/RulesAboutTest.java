package org.keyplan.validation.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleCatalogue;

import java.util.List;

class RulesAboutTest {
    private final RulesAbout rules = new RulesAbout(RuleCatalogue.standard());

    @Test
    void aClassIsWatchedByRulesAboutItAndByThoseThatArePutRightInIt() {
        assertThat(ids(rules.type(Literals.RISK))).containsExactly("RSK-01");
        assertThat(ids(rules.type(Literals.CUSTOMER_BUDGET))).contains("BUD-02", "BUD-04");
        assertThat(ids(rules.type(Literals.BEND_POINT))).isEmpty();
    }

    @Test
    void aFieldIsWatchedByRulesPutRightThereElseByThoseThatReadIt() {
        assertThat(ids(rules.field(Literals.ACCOUNT__TOP_DECISION_MAKER)))
                .containsExactly("DEC-01");
        assertThat(ids(rules.field(Literals.ACCOUNT__OWNERSHIP))).containsExactly("DEC-07");
    }

    @Test
    void aChoiceIsWatchedByRulesThatReadIt() {
        assertThat(ids(rules.choice(Literals.ATTITUDE))).contains("PPL-02", "PPL-08", "PPL-10");
        assertThat(ids(rules.choice(Literals.CHANNEL))).doesNotContain("PPL-08");
    }

    private static List<String> ids(List<Rule> rules) {
        return rules.stream().map(rule -> rule.info().id()).toList();
    }
}
