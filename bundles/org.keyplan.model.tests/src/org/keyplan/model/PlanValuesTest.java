package org.keyplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.eclipse.emf.ecore.EDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class PlanValuesTest {

    private static final KeyplanFactory FACTORY = KeyplanFactory.eINSTANCE;

    @Test
    void datesAreReadFromIsoText() {
        assertThat(PlanValues.date("2026-06-30")).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(PlanValues.date("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30.06.2026", "2026-6-30", "2026-02-30", "2025-02-29", "tomorrow"})
    void whatIsNoDateIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanValues.date(text))
                .withMessage("\"%s\" is not a date such as 2026-06-30", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "99", "100"})
    void percentagesReachFrom0To100(String text) {
        assertThat(PlanValues.percent(text)).isEqualTo(Integer.valueOf(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "101", "50%", "12.5", "", " 5", "2147483648"})
    void otherPercentagesAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanValues.percent(text))
                .withMessage("\"%s\" is not a whole percentage from 0 to 100", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5"})
    void scoresReachFrom0To5(String text) {
        assertThat(PlanValues.score(text)).isEqualTo(Integer.valueOf(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "6", "3.5", "high", ""})
    void otherScoresAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanValues.score(text))
                .withMessage("\"%s\" is not a score from 0 to 5", text);
    }

    @ParameterizedTest
    @CsvSource({"Date,2026-06-30", "Money,12500.00 EUR", "Percent,70", "Score,4"})
    void factoryConvertsThereAndBack(String typeName, String text) {
        EDataType type = dataType(typeName);
        Object value = FACTORY.createFromString(type, text);
        assertThat(value).isInstanceOf(type.getInstanceClass());
        assertThat(FACTORY.convertToString(type, value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Date", "Money", "Percent", "Score"})
    void factoryKeepsNothingAsNothing(String typeName) {
        EDataType type = dataType(typeName);
        assertThat(FACTORY.createFromString(type, null)).isNull();
        assertThat(FACTORY.convertToString(type, null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Date,soon", "Money,a lot", "Percent,101", "Score,6"})
    void factoryRefusesWhatTheTypeDoesNotHold(String typeName, String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FACTORY.createFromString(dataType(typeName), text))
                .withMessageContaining("\"" + text + "\"");
    }

    private static EDataType dataType(String name) {
        return (EDataType) KeyplanPackage.eINSTANCE.getEClassifier(name);
    }
}
