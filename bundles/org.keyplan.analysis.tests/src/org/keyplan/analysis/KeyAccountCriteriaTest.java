package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__OFFERING_FITS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__PURCHASES_CENTRALLY;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__PURCHASES_RECURRENTLY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.analysis.KeyAccountCriteria.Verdict;
import org.keyplan.model.Account;
import org.keyplan.model.Answer;

class KeyAccountCriteriaTest {

    @ParameterizedTest
    @CsvSource({
        "YES,     YES,     YES,     KEY_ACCOUNT",
        "YES,     YES,     NO,      CANDIDATE",
        "NO,      YES,     YES,     CANDIDATE",
        "YES,     YES,     UNKNOWN, OPEN",
        "YES,     NO,      UNKNOWN, OPEN",
        "YES,     NO,      NO,      ORDINARY",
        "NO,      NO,      UNKNOWN, ORDINARY",
        "NO,      NO,      NO,      ORDINARY",
        "NO,      UNKNOWN, UNKNOWN, OPEN",
        "UNKNOWN, UNKNOWN, UNKNOWN, OPEN"
    })
    void verdictFollowsFromTheThreeAnswers(
            Answer fit, Answer central, Answer recurrent, Verdict verdict) {
        assertThat(KeyAccountCriteria.of(account(fit, central, recurrent)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void namesTheCriteriaByAnswer() {
        KeyAccountCriteria criteria =
                KeyAccountCriteria.of(account(Answer.NO, Answer.YES, Answer.UNKNOWN));

        assertThat(criteria.no()).containsExactly(ACCOUNT__OFFERING_FITS);
        assertThat(criteria.yes()).containsExactly(ACCOUNT__PURCHASES_CENTRALLY);
        assertThat(criteria.unknown()).containsExactly(ACCOUNT__PURCHASES_RECURRENTLY);
    }

    @Test
    void ofNoAccountEverythingIsUnknown() {
        KeyAccountCriteria criteria = KeyAccountCriteria.of(null);

        assertThat(criteria.unknown()).hasSize(3);
        assertThat(criteria.verdict()).isEqualTo(Verdict.OPEN);
    }

    private static Account account(Answer fit, Answer central, Answer recurrent) {
        Account account = plan().build().getAccount();
        account.setOfferingFits(fit);
        account.setPurchasesCentrally(central);
        account.setPurchasesRecurrently(recurrent);
        return account;
    }
}
