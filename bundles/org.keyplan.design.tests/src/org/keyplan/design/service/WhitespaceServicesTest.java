package org.keyplan.design.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.design.PlanFacts;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Competitor;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Money;
import org.keyplan.model.Offering;
import org.keyplan.model.WhitespaceCell;

import java.util.List;
import java.util.Locale;

class WhitespaceServicesTest {

    private final WhitespaceServices services = new WhitespaceServices();
    private final PlanBuilder builder = plan();
    private final AccountPlan plan = builder.build();
    private final WhitespaceCell cell = KeyplanFactory.eINSTANCE.createWhitespaceCell();

    @BeforeEach
    void addCell() {
        plan.getWhitespace().add(cell);
        PlanFacts.of(plan).speak(Locale.ENGLISH);
    }

    @Test
    void titleNamesTheAccount() {
        assertThat(services.whitespaceTitle(plan)).isEqualTo("Whitespace – Customer");
    }

    @Test
    void rowsAreUnitsAndBelowThemTheirUnits() {
        builder.unit("Company").unit("Plant").below("Company");

        assertThat(services.unitsBelow(plan)).containsExactly(builder.unit("Company").get());
        assertThat(services.unitsBelow(builder.unit("Company").get()))
                .containsExactly(builder.unit("Plant").get());
        assertThat(services.unitsBelow(builder.unit("Plant").get())).isEmpty();
        assertThat(services.unitsBelow(cell)).isEmpty();
        assertThat(services.unitRowLabel(builder.unit("Plant").get())).isEqualTo("Plant");
    }

    @Test
    void columnsAreOfferings() {
        Offering offering = KeyplanFactory.eINSTANCE.createOffering();
        offering.setName("Suite");

        assertThat(services.offeringLabel(offering)).isEqualTo("Suite");
    }

    @Test
    void aCellTellsWhatIsSoldPursuedAndPossibleAndWhoIsThere() {
        Competitor rival = KeyplanFactory.eINSTANCE.createCompetitor();
        rival.setName("Rival");
        cell.setWon(Money.of("8000", "EUR"));
        cell.setCurrent(Money.of("2000", "EUR"));
        cell.setPotential(Money.of("20000", "EUR"));
        cell.setCompetitor(rival);

        assertThat(services.whitespaceCell(cell))
                .isEqualTo(
                        "✓ 8,000 EUR sold · ▲ 2,000 EUR pursued · ◆ 20,000 EUR possible · ⚑ Rival");
    }

    @Test
    void nothingIsNotWritten() {
        cell.setWon(Money.zero("EUR"));

        assertThat(services.whitespaceCell(cell)).isEmpty();
        assertThat(styled()).containsExactly(false, false, false, false);
    }

    @Test
    void aCellIsColouredByItsState() {
        cell.setWon(Money.of("1", "EUR"));
        assertThat(styled()).containsExactly(true, false, false, false);

        cell.setWon(null);
        cell.setCurrent(Money.of("1", "EUR"));
        assertThat(styled()).containsExactly(false, true, false, false);

        cell.setCurrent(null);
        cell.setCompetitor(KeyplanFactory.eINSTANCE.createCompetitor());
        assertThat(styled()).containsExactly(false, false, true, false);

        cell.setCompetitor(null);
        cell.setPotential(Money.of("1", "EUR"));
        assertThat(styled()).containsExactly(false, false, false, true);
    }

    @ParameterizedTest
    @CsvSource({
        "120000, 120000 EUR",
        "'120,000', 120000 EUR",
        "120000.50, 120000.50 EUR",
        "120 000 usd, 120000 USD",
        "CNY 9万, 90000 CNY",
        "1.5m, 1500000 EUR",
        "20k CHF, 20000 CHF",
        "' 7 ', 7 EUR",
        "3 MXN, 3 MXN"
    })
    void anAmountIsUnderstoodAsPeopleTypeIt(String typed, String amount) {
        assertThat(services.typedPotential(cell, typed)).isEqualTo(Money.valueOf(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "much", "12 pieces", "1.2.3", "5 XQZ", "-5"})
    void whatIsNoAmountLeavesThePotentialAsItWas(String typed) {
        cell.setPotential(Money.of("7", "CHF"));

        assertThat(services.typedPotential(cell, typed)).isEqualTo(Money.of("7", "CHF"));
    }

    @Test
    void theCurrencyIsThatOfTheAmountBeforeElseThePlans() {
        cell.setPotential(Money.of("7", "CHF"));
        assertThat(services.typedPotential(cell, "8")).isEqualTo(Money.of("8", "CHF"));

        cell.setPotential(null);
        plan.setCurrency(null);
        assertThat(services.typedPotential(cell, "8")).isNull();
    }

    private List<Boolean> styled() {
        return List.of(
                services.isWon(cell),
                services.isPursued(cell),
                services.isHeldByCompetitor(cell),
                services.isWhitespace(cell));
    }
}
