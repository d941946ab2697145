package org.keyplan.core.start;

import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.TeamMember;
import org.keyplan.model.TeamRole;

import java.time.LocalDate;

/**
 * What is known of a plan before it exists.
 *
 * @param account name of the customer
 * @param owner who answers for the plan on our side, its account manager; null or blank if not
 *     known
 * @param currency code of the currency of its amounts by ISO 4217; null or blank if not known
 * @param periodStart first day that the plan is for; null if not known
 * @param periodEnd last day that the plan is for; null if not known
 */
public record NewPlan(
        String account, String owner, String currency, LocalDate periodStart, LocalDate periodEnd) {

    /** The calendar month in which people begin to plan the next year. */
    private static final int PLANNING_SEASON = 10;

    /**
     * A plan for a calendar year: that of a day, or the year after it from October on, when the
     * next year is planned.
     */
    public static NewPlan yearOf(LocalDate today, String account, String owner, String currency) {
        int year = today.getYear() + (today.getMonthValue() >= PLANNING_SEASON ? 1 : 0);
        return new NewPlan(
                account, owner, currency, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Makes the plan, with its account and its owner as the first member of the team. */
    public AccountPlan create() {
        AccountPlan plan = PlanFiles.create(account.strip());
        plan.setPeriodStart(periodStart);
        plan.setPeriodEnd(periodEnd);
        if (currency != null && !currency.isBlank()) {
            plan.setCurrency(currency.strip());
        }
        if (owner != null && !owner.isBlank()) {
            TeamMember member = KeyplanFactory.eINSTANCE.createTeamMember();
            member.setName(owner.strip());
            member.setRole(TeamRole.ACCOUNT_MANAGER);
            plan.getTeam().add(member);
            plan.setOwner(member);
        }
        return plan;
    }
}
