package org.keyplan.design.service;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Money;
import org.keyplan.model.Offering;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.WhitespaceCell;
import org.keyplan.viewpoint.expression.Reads;

import java.math.BigDecimal;
import java.util.List;

/** What the whitespace table asks of units, offerings and what is sold where. */
public final class WhitespaceServices {

    @Reads(
            value = "AccountPlan.name",
            elsewhere = {"AccountPlan.account", "Account.name"})
    public String whitespaceTitle(AccountPlan plan) {
        return Words.of(plan).say("title.Whitespace", AccountMapServices.accountName(plan));
    }

    /** The units directly below the account or a unit. */
    @Reads(
            value = {"OrganizationUnit.units", "AccountPlan.account"},
            elsewhere = "Account.units")
    public List<OrganizationUnit> unitsBelow(EObject element) {
        if (element instanceof OrganizationUnit unit) {
            return List.copyOf(unit.getUnits());
        }
        Account account = element instanceof AccountPlan plan ? plan.getAccount() : null;
        return account == null ? List.of() : List.copyOf(account.getUnits());
    }

    @Reads("OrganizationUnit.name")
    public String unitRowLabel(OrganizationUnit unit) {
        return Words.of(unit).name(unit);
    }

    @Reads("Offering.name")
    public String offeringLabel(Offering offering) {
        return Words.of(offering).name(offering);
    }

    /** What is sold, pursued and possible, and who is there today; each with its mark. */
    @Reads(
            value = {
                "WhitespaceCell.potential",
                "WhitespaceCell.current",
                "WhitespaceCell.won",
                "WhitespaceCell.competitor"
            },
            elsewhere = "Competitor.name")
    public String whitespaceCell(WhitespaceCell cell) {
        Words words = Words.of(cell);
        return Words.parts(
                amount(words, "cell.won", cell.getWon()),
                amount(words, "cell.current", cell.getCurrent()),
                amount(words, "cell.potential", cell.getPotential()),
                cell.getCompetitor() == null
                        ? null
                        : words.say("cell.competitor", words.name(cell.getCompetitor())));
    }

    @Reads("WhitespaceCell.won")
    public boolean isWon(WhitespaceCell cell) {
        return isPositive(cell.getWon());
    }

    @Reads("WhitespaceCell.current")
    public boolean isPursued(WhitespaceCell cell) {
        return isPositive(cell.getCurrent());
    }

    @Reads("WhitespaceCell.competitor")
    public boolean isHeldByCompetitor(WhitespaceCell cell) {
        return cell.getCompetitor() != null;
    }

    /** Whether something could be sold. */
    @Reads("WhitespaceCell.potential")
    public boolean isWhitespace(WhitespaceCell cell) {
        return isPositive(cell.getPotential());
    }

    /**
     * The potential typed into a cell: an amount with or without currency code, which else is the
     * plan's. What cannot be understood leaves the potential as it was.
     */
    public Money typedPotential(WhitespaceCell cell, String text) {
        return Amount.typed(cell, text, cell.getPotential());
    }

    private static String amount(Words words, String key, Money money) {
        return isPositive(money) ? words.say(key, words.value(money)) : null;
    }

    private static boolean isPositive(Money money) {
        return money != null && money.amount().compareTo(BigDecimal.ZERO) > 0;
    }
}
