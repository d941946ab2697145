package org.keyplan.validation.budget;

import org.keyplan.model.BudgetStatus;
import org.keyplan.model.CustomerBudget;

/** What a customer's budget counts as. */
final class CustomerBudgets {

    private CustomerBudgets() {}

    /** Whether there is or was money: planned, approved or frozen. */
    static boolean present(CustomerBudget budget) {
        return budget != null
                && budget.getStatus() != BudgetStatus.UNKNOWN
                && budget.getStatus() != BudgetStatus.NONE;
    }
}
