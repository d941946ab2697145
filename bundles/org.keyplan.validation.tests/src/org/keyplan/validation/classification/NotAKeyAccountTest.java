package org.keyplan.validation.classification;

import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.Answer;
import org.keyplan.validation.Severity;
import org.keyplan.validation.testing.RuleCheck;

class NotAKeyAccountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NO | YES | YES | ADVICE | at best a candidate for a key account: our offering does"
                        + " not suit them",
                "UNKNOWN | NO | UNKNOWN | ADVICE | at best a candidate for a key account: they do"
                        + " not purchase centrally",
                "YES | YES | NO | ADVICE | at best a candidate for a key account: they do not"
                        + " purchase recurrently",
                "NO | NO | YES | WARNING | no key account: our offering does not suit them, and"
                        + " they do not purchase centrally",
                "NO | UNKNOWN | NO | WARNING | no key account: our offering does not suit them, and"
                        + " they do not purchase recurrently",
                "YES | NO | NO | WARNING | no key account: they purchase neither centrally nor"
                        + " recurrently",
                "NO | NO | NO | WARNING | no key account: our offering does not suit them, they do"
                        + " not purchase centrally, and they do not purchase recurrently"
            })
    void namesTheCriteriaThatDoNotHold(
            Answer fits, Answer centrally, Answer recurrently, Severity severity, String what) {
        PlanBuilder plan = answers(fits, centrally, recurrently);
        rule(plan).fires(plan.build().getAccount(), severity, "Customer is " + what + ".");
    }

    @Test
    void isSilentWhileNothingIsAnsweredNo() {
        rule(answers(Answer.YES, Answer.YES, Answer.YES)).isSilent();
        rule(answers(Answer.UNKNOWN, Answer.YES, Answer.UNKNOWN)).isSilent();
    }

    private static PlanBuilder answers(Answer fits, Answer centrally, Answer recurrently) {
        return plan().onAccount(
                        account -> {
                            account.setOfferingFits(fits);
                            account.setPurchasesCentrally(centrally);
                            account.setPurchasesRecurrently(recurrently);
                        });
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new NotAKeyAccount(), plan.build());
    }
}
