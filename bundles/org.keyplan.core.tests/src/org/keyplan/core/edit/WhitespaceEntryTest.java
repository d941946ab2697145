package org.keyplan.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.core.testing.CommandTest;
import org.keyplan.core.testing.Plans;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Competitor;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Money;
import org.keyplan.model.Offering;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.WhitespaceCell;

import java.io.IOException;
import java.util.Locale;

class WhitespaceEntryTest extends CommandTest {
    private static final Money AMOUNT = Money.valueOf("200 EUR");

    private AccountPlan plan;
    private WhitespaceEntry entry;
    private Competitor rival;
    private AdapterFactoryEditingDomain domain;
    private Change change;

    @BeforeEach
    void build() {
        plan = Plans.small();
        plan.getWhitespace().clear();
        OrganizationUnit unit = KeyplanFactory.eINSTANCE.createOrganizationUnit();
        unit.setName("North");
        plan.getAccount().getUnits().add(unit);
        Offering offering = KeyplanFactory.eINSTANCE.createOffering();
        offering.setName("Pumps");
        plan.getOfferings().add(offering);
        rival = KeyplanFactory.eINSTANCE.createCompetitor();
        rival.setName("Rival");
        plan.getCompetitors().add(rival);
        entry = new WhitespaceEntry(plan, unit, offering);
        domain = domain(plan);
        change = new Change(domain, Locale.ENGLISH);
    }

    @Test
    void theFirstThingEnteredBringsTheCell() throws IOException {
        doUndoRedo(domain, entry.set(change, Literals.WHITESPACE_CELL__WON, AMOUNT));

        WhitespaceCell cell = entry.cell().orElseThrow();
        assertThat(cell.getWon()).isEqualTo(AMOUNT);
        assertThat(cell.getUnit().getName()).isEqualTo("North");
        assertThat(cell.getOffering().getName()).isEqualTo("Pumps");
        assertThat(entry.isOnly(Literals.WHITESPACE_CELL__WON)).isTrue();
        assertThat(entry.isOnly(Literals.WHITESPACE_CELL__CURRENT)).isFalse();
    }

    @Test
    void whatFollowsChangesTheCellThatIsThere() throws IOException {
        domain.getCommandStack()
                .execute(entry.set(change, Literals.WHITESPACE_CELL__POTENTIAL, AMOUNT));

        doUndoRedo(domain, entry.set(change, Literals.WHITESPACE_CELL__COMPETITOR, rival));

        assertThat(plan.getWhitespace()).hasSize(1);
        assertThat(entry.get(Literals.WHITESPACE_CELL__POTENTIAL)).isEqualTo(AMOUNT);
        assertThat(entry.get(Literals.WHITESPACE_CELL__COMPETITOR)).isEqualTo(rival);
        assertThat(entry.isOnly(Literals.WHITESPACE_CELL__POTENTIAL)).isFalse();
        domain.getCommandStack()
                .execute(entry.set(change, Literals.WHITESPACE_CELL__COMPETITOR, null));
        assertThat(entry.get(Literals.WHITESPACE_CELL__COMPETITOR)).isNull();
    }
}
