package org.keyplan.documents.sheet;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Edition;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.validation.ValidationResult;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What the authors of sheets work with. */
record SheetContext(
        ValidationResult result, PlanIndex index, DocumentOptions options, SheetWords words) {

    static SheetContext of(ValidationResult result, DocumentOptions options) {
        return new SheetContext(
                result,
                PlanIndex.of(result.plan(), result.asOf()),
                options,
                new SheetWords(options.locale()));
    }

    AccountPlan plan() {
        return result.plan();
    }

    LocalDate asOf() {
        return result.asOf();
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    String label(EObject element) {
        return PlanLabels.label(element, words.locale());
    }

    /** Whether readers are the customer's people. */
    boolean forCustomer() {
        return options.edition() == Edition.CUSTOMER;
    }

    /** Days by which a date is past; none where it is not. */
    Long overdue(LocalDate due) {
        return due != null && due.isBefore(asOf()) ? ChronoUnit.DAYS.between(due, asOf()) : null;
    }
}
