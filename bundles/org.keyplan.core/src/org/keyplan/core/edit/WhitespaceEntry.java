package org.keyplan.core.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Offering;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.WhitespaceCell;

import java.util.List;
import java.util.Optional;

/**
 * What is entered where a unit of the customer and an offering of ours meet: three amounts, and who
 * has the business today. What is not there yet comes with the first thing that is entered.
 */
public record WhitespaceEntry(AccountPlan plan, OrganizationUnit unit, Offering offering) {
    /** The amounts, in the order in which business grows. */
    public static final List<EAttribute> AMOUNTS =
            List.of(
                    Literals.WHITESPACE_CELL__POTENTIAL,
                    Literals.WHITESPACE_CELL__CURRENT,
                    Literals.WHITESPACE_CELL__WON);

    /** What there is; of several the first, as in the table. */
    public Optional<WhitespaceCell> cell() {
        return plan.getWhitespace().stream()
                .filter(cell -> cell.getUnit() == unit && cell.getOffering() == offering)
                .findFirst();
    }

    /** The value of a property; null as long as nothing is known. */
    public Object get(EStructuralFeature part) {
        return cell().map(cell -> cell.eGet(part)).orElse(null);
    }

    /** Whether nothing would be left if a property were emptied. */
    public boolean isOnly(EStructuralFeature part) {
        return cell().map(
                        cell ->
                                cell.eClass().getEStructuralFeatures().stream()
                                        .filter(each -> each != part && !isPlace(each))
                                        .noneMatch(cell::eIsSet))
                .orElse(false);
    }

    private static boolean isPlace(EStructuralFeature feature) {
        return feature == Literals.WHITESPACE_CELL__UNIT
                || feature == Literals.WHITESPACE_CELL__OFFERING;
    }

    /**
     * Gives a property a value.
     *
     * @param value {@code null} for not known
     */
    public Command set(Change change, EStructuralFeature part, Object value) {
        Optional<WhitespaceCell> known = cell();
        if (known.isPresent()) {
            return change.set(known.get(), part, value);
        }
        WhitespaceCell created = KeyplanFactory.eINSTANCE.createWhitespaceCell();
        created.setUnit(unit);
        created.setOffering(offering);
        created.eSet(part, value);
        return change.add(plan, Literals.ACCOUNT_PLAN__WHITESPACE, created);
    }
}
