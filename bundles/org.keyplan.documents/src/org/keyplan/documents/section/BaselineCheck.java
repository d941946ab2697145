package org.keyplan.documents.section;

import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.options.Baseline;
import org.keyplan.documents.options.UnfitBaselineException;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.label.PlanLabels;

import java.time.LocalDate;
import java.util.Objects;

/** Refuses to compare plans where the result would mean nothing. */
final class BaselineCheck {

    private BaselineCheck() {}

    /**
     * Makes sure that a plan is an earlier state of another.
     *
     * @throws UnfitBaselineException if it is about another account, or was reviewed later
     */
    static void require(Baseline baseline, DocumentContext context) {
        AccountPlan then = baseline.plan();
        AccountPlan now = context.plan();
        if (!sameAccount(then, now)) {
            throw new UnfitBaselineException(
                    context.text(
                            "since.account",
                            baseline.file(),
                            account(then, context),
                            account(now, context)));
        }
        LocalDate reviewed = then.getReviewedOn();
        if (reviewed != null
                && now.getReviewedOn() != null
                && reviewed.isAfter(now.getReviewedOn())) {
            throw new UnfitBaselineException(
                    context.text("since.later", baseline.file(), reviewed, now.getReviewedOn()));
        }
    }

    /** An account may be renamed, or written into a new file under its old name. */
    private static boolean sameAccount(AccountPlan then, AccountPlan now) {
        return Objects.equals(id(then), id(now)) || name(then).equalsIgnoreCase(name(now));
    }

    private static String id(AccountPlan plan) {
        return PlanFiles.attach(plan).getID(plan);
    }

    private static String name(AccountPlan plan) {
        Account account = plan.getAccount();
        String name = account == null ? plan.getName() : account.getName();
        return name == null ? "" : name.strip();
    }

    private static String account(AccountPlan plan, DocumentContext context) {
        return PlanLabels.label(
                plan.getAccount() == null ? plan : plan.getAccount(), context.locale());
    }
}
