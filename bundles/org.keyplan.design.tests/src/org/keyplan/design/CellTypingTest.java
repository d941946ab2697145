package org.keyplan.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Money;
import org.keyplan.model.WhitespaceCell;

import java.time.LocalDate;
import java.util.Locale;

class CellTypingTest {
    private final AccountPlan plan = KeyplanFactory.eINSTANCE.createAccountPlan();

    private CellTyping typing(DiagramKind kind, Locale locale) {
        plan.setCurrency("EUR");
        return new CellTyping(kind, plan, LocalDate.of(2026, 6, 30), locale);
    }

    @ParameterizedTest
    @CsvSource({
        "known,Known",
        "kno > tru,Known → Trusted",
        "✓ Trusted,Trusted",
        "1 4,Known → Trusted",
        "1->2,Known → Credible",
        "3,Consulted"
    })
    void takesLevelsAsPeopleWriteThem(String typed, String expected) {
        assertThat(typing(DiagramKind.COVERAGE, Locale.ENGLISH).read(typed).value())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"friends", "c", "known > best", "known > credible > trusted", "7"})
    void saysWhyItDoesNotTakeALevel(String typed) {
        assertThat(typing(DiagramKind.COVERAGE, Locale.ENGLISH).read(typed).problem()).isNotBlank();
    }

    @Test
    void writesWhatItTakes() {
        Engagement engagement = KeyplanFactory.eINSTANCE.createEngagement();
        engagement.setLevel(EngagementLevel.KNOWN);
        engagement.setDesiredLevel(EngagementLevel.TRUSTED);
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            CellTyping typing = typing(DiagramKind.COVERAGE, locale);
            String text = typing.text(engagement);
            assertThat(typing.read(text).value()).isEqualTo(text);
            assertThat(typing.choices())
                    .contains(text)
                    .allMatch(choice -> typing.read(choice).value().equals(choice));
        }
    }

    @Test
    void takesTheAmountThatCouldBeSold() {
        CellTyping typing = typing(DiagramKind.WHITESPACE, Locale.ENGLISH);
        WhitespaceCell cell = KeyplanFactory.eINSTANCE.createWhitespaceCell();
        cell.setPotential(Money.valueOf("500000 EUR"));

        assertThat(typing.text(cell)).isEqualTo("500,000 EUR");
        assertThat(typing.read("1.5m").value()).isEqualTo("1,500,000 EUR");
        assertThat(typing.read("much").problem()).contains("much");
        assertThat(typing.read("-5").problem()).contains("-5");
    }
}
