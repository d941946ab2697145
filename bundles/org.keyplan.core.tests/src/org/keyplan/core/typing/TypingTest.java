package org.keyplan.core.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.model.Attitude;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Money;
import org.keyplan.model.Stakeholder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class TypingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Typing ENGLISH = new Typing(Locale.ENGLISH, TODAY, "EUR");
    private static final Typing CHINESE = new Typing(Locale.SIMPLIFIED_CHINESE, TODAY, "CNY");

    private static Object value(EStructuralFeature feature, String text) {
        Typed typed = ENGLISH.read(feature, text);
        assertThat(typed.problem()).as(text).isNull();
        return typed.value();
    }

    private static String problem(EStructuralFeature feature, String text) {
        Typed typed = ENGLISH.read(feature, text);
        assertThat(typed.isUnderstood()).as(text).isFalse();
        assertThat(typed.value()).isNull();
        return typed.problem();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01,2026-07-01",
        "2026/7/1,2026-07-01",
        "2026年7月1日,2026-07-01",
        "20260701,2026-07-01",
        "1.7.2026,2026-07-01",
        "31/12/2026,2026-12-31",
        "12/31/2026,2026-12-31",
        "7-1,2026-07-01",
        "today,2026-06-30",
        "明天,2026-07-01",
        "+2w,2026-07-14",
        "-1m,2026-05-30",
        "+10,2026-07-10",
        "２０２６－０７－０１,2026-07-01"
    })
    void takesDatesAsPeopleWriteThem(String typed, LocalDate expected) {
        assertThat(value(Literals.ACTION__DUE, typed)).isEqualTo(expected);
    }

    @Test
    void refusesADateThatMayBeTwoDays() {
        assertThat(problem(Literals.ACTION__DUE, "3/4/2026")).contains("two different days");
    }

    @Test
    void refusesADayThatDoesNotExist() {
        assertThat(problem(Literals.ACTION__DUE, "2026-02-30")).contains("not a day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2026", "12", "+5x", "1-2-3"})
    void refusesWhatIsNoDate(String typed) {
        assertThat(problem(Literals.ACTION__DUE, typed)).contains(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120,000|120000 EUR",
                "120000.50 usd|120000.50 USD",
                "€ 1.2m|1200000 EUR",
                "CNY 9万|90000 CNY",
                "3k|3000 EUR",
                "12 500|12500 EUR",
                "-5|-5 EUR",
                "$7|7 USD"
            })
    void takesAmountsAsPeopleWriteThem(String typed, String expected) {
        assertThat(value(Literals.OPPORTUNITY__AMOUNT, typed)).isEqualTo(Money.valueOf(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,50", "1.200.000", "much", "5 XQZ", "EUR 5 USD", "1,2,3"})
    void refusesAnAmountRatherThanReadItWrong(String typed) {
        problem(Literals.OPPORTUNITY__AMOUNT, typed);
    }

    @Test
    void asksForACurrencyWhereThePlanHasNone() {
        Typed typed =
                new Typing(Locale.ENGLISH, TODAY, null).read(Literals.OPPORTUNITY__AMOUNT, "5");

        assertThat(typed.problem()).contains("currency");
    }

    @Test
    void takesChoicesByTheirBeginningInBothLanguages() {
        assertThat(value(Literals.PARTICIPANT__ATTITUDE, "champ")).isEqualTo(Attitude.CHAMPION);
        assertThat(CHINESE.read(Literals.PARTICIPANT__ATTITUDE, "支持").value())
                .isEqualTo(Attitude.SUPPORTER);
        assertThat(CHINESE.read(Literals.PARTICIPANT__ATTITUDE, "opponent").value())
                .isEqualTo(Attitude.OPPONENT);
    }

    @Test
    void namesTheChoicesThereAre() {
        assertThat(problem(Literals.PARTICIPANT__ATTITUDE, "friendly"))
                .contains("friendly")
                .contains("Champion");
    }

    @Test
    void leavesAnEmptyChoiceUnknown() {
        assertThat(value(Literals.PARTICIPANT__ATTITUDE, "  ")).isEqualTo(Attitude.UNKNOWN);
        assertThat(value(Literals.PARTICIPANT__ATTITUDE, "?")).isEqualTo(Attitude.UNKNOWN);
        assertThat(value(Literals.PARTICIPANT__INFLUENCE, "")).isNull();
    }

    @Test
    void takesSeveralChoicesOneAfterTheOther() {
        assertThat(value(Literals.PARTICIPANT__ROLES, "coach; User, coach"))
                .isEqualTo(List.of(BuyingRole.COACH, BuyingRole.USER));
        assertThat(value(Literals.PARTICIPANT__ROLES, "")).isEqualTo(List.of());
        assertThat(problem(Literals.PARTICIPANT__ROLES, "coach, boss")).contains("boss");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "-1", "3.5", "high", "99999999999"})
    void refusesAScoreOutsideItsRange(String typed) {
        assertThat(problem(Literals.PARTICIPANT__INFLUENCE, typed)).contains("0 to 5");
    }

    @Test
    void takesWholeNumbersAndShares() {
        assertThat(value(Literals.PARTICIPANT__INFLUENCE, "5")).isEqualTo(5);
        assertThat(value(Literals.OPPORTUNITY__PROBABILITY, "60 %")).isEqualTo(60);
        assertThat(value(Literals.ACCOUNT__EMPLOYEES, "12,000")).isEqualTo(12000);
        assertThat(value(Literals.STAKEHOLDER__PLACEHOLDER, "是")).isEqualTo(true);
    }

    @Test
    void keepsFreeTextExceptWhatCannotBeSaved() {
        assertThat(value(Literals.NAMED_ELEMENT__NAME, " Ann\u0007 Lee ")).isEqualTo("Ann Lee");
        assertThat(value(Literals.NAMED_ELEMENT__NAME, "-")).isEqualTo("-");
        assertThat(value(Literals.NAMED_ELEMENT__NAME, "")).isNull();
    }

    @Test
    void findsElementsByAPartOfTheirNameThatOnlyOneHas() {
        Stakeholder ann = person("Ann Lee");
        Stakeholder anna = person("Anna Kern");
        List<Stakeholder> people = List.of(ann, anna);

        assertThat(ENGLISH.element(people, "kern").value()).isSameAs(anna);
        assertThat(ENGLISH.element(people, "ann lee").value()).isSameAs(ann);
        assertThat(ENGLISH.element(people, "").value()).isNull();
        assertThat(ENGLISH.element(people, "ann").problem()).contains("Ann Lee", "Anna Kern");
        assertThat(ENGLISH.element(people, "Bob").problem()).contains("Bob");
        assertThat(ENGLISH.elements(people, "kern, lee").value()).isEqualTo(List.of(anna, ann));
    }

    private static Stakeholder person(String name) {
        Stakeholder person = KeyplanFactory.eINSTANCE.createStakeholder();
        person.setName(name);
        return person;
    }

    @Test
    void writesWhatItReads() {
        List<EValue> values =
                List.of(
                        new EValue(Literals.OPPORTUNITY__AMOUNT, Money.valueOf("1234567.50 EUR")),
                        new EValue(Literals.OPPORTUNITY__AMOUNT, Money.valueOf("12500.00 USD")),
                        new EValue(Literals.ACTION__DUE, TODAY),
                        new EValue(Literals.PARTICIPANT__ATTITUDE, Attitude.SCEPTIC),
                        new EValue(
                                Literals.PARTICIPANT__ROLES,
                                List.of(BuyingRole.USER, BuyingRole.DECISION_MAKER)),
                        new EValue(Literals.PARTICIPANT__INFLUENCE, 4),
                        new EValue(Literals.STAKEHOLDER__EXTERNAL, true),
                        new EValue(Literals.NAMED_ELEMENT__NAME, null));
        for (Typing typing : List.of(ENGLISH, CHINESE)) {
            for (EValue each : values) {
                String written = typing.write(each.value());
                assertThat(typing.read(each.feature(), written).value())
                        .as(written)
                        .isEqualTo(each.value());
            }
        }
    }

    private record EValue(EStructuralFeature feature, Object value) {}

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertThat(Typing.TEXTS.keys(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo(Typing.TEXTS.keys(Locale.ENGLISH));
    }
}
