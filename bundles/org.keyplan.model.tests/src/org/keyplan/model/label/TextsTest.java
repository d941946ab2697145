package org.keyplan.model.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.model.Attitude;
import org.keyplan.model.Money;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

class TextsTest {

    private static final Texts TEXTS = Texts.of(TextsTest.class, "sample");

    @ParameterizedTest
    @CsvSource({
        "zh,你好",
        "zh-CN,你好",
        "zh-Hant-TW,你好",
        "en,Hello",
        "en-GB,Hello",
        "de,Hello",
        "und,Hello"
    })
    void chineseLocalesGetChineseAndAllOthersEnglish(String tag, String expected) {
        assertThat(TEXTS.get(Locale.forLanguageTag(tag), "greeting")).isEqualTo(expected);
    }

    @Test
    void machineLocaleMakesNoDifference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);
            assertThat(Texts.of(TextsTest.class, "sample").get(Locale.FRENCH, "greeting"))
                    .isEqualTo("Hello");
            assertThat(TEXTS.get(Locale.GERMAN, "count", 12500)).isEqualTo("12,500 plans");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Most texts are filled in without a MessageFormat; nobody may notice. */
    @Test
    void textsMayLookLikePatternsThemselves() {
        String[] args = {"{1}", "it's", "$2\\"};

        assertThat(TEXTS.get(Locale.ENGLISH, "arguments", (Object[]) args))
                .isEqualTo("{1} / it's / $2\\");
        assertThat(TEXTS.get(Locale.ENGLISH, "twice", (Object[]) args))
                .isEqualTo("it's, {1} and it's again}")
                .isEqualTo(new MessageFormat("{1}, {0} and {1} again}").format(args));
    }

    /** What is missing stays visible, as MessageFormat leaves it. */
    @Test
    void aPlaceholderWithoutTextStays() {
        assertThat(TEXTS.get(Locale.ENGLISH, "arguments", "a")).isEqualTo("a / {1} / {2}");
    }

    @Test
    void aPatternThatIsNotClosedIsRefused() {
        assertThatThrownBy(() -> TEXTS.get(Locale.ENGLISH, "unclosed", "a"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "plain|the customer's plan",
                "doubled|the customer's plan",
                "placeholder|Li Wei's plan isn't {0}",
            })
    void apostrophesNeedNoDoubling(String key, String expected) {
        assertThat(TEXTS.get(Locale.ENGLISH, key, "Li Wei")).isEqualTo(expected);
    }

    @Test
    void argumentsAreShownAsPeopleReadThem() {
        assertThat(
                        TEXTS.get(
                                Locale.ENGLISH,
                                "arguments",
                                LocalDate.of(2026, 6, 30),
                                Money.of("12500.00", "EUR"),
                                Attitude.SCEPTIC))
                .isEqualTo("2026-06-30 / 12,500 EUR / Sceptic");
        assertThat(
                        TEXTS.get(
                                Locale.CHINESE,
                                "arguments",
                                List.of("甲", "乙"),
                                null,
                                Attitude.SCEPTIC))
                .isEqualTo("甲、乙 / — / 怀疑者");
    }

    @Test
    void missingKeyIsAnError() {
        assertThat(TEXTS.has("nowhere")).isFalse();
        assertThat(TEXTS.has("englishOnly")).isFalse();
        assertThat(TEXTS.has("greeting")).isTrue();
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> TEXTS.get(Locale.CHINESE, "englishOnly"))
                .withMessageContaining("englishOnly");
    }

    @Test
    void missingFileIsAnError() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Texts.of(TextsTest.class, "nothing"))
                .withMessageContaining("nothing.properties");
    }

    @Test
    void keysAreThoseOfTheLanguage() {
        assertThat(TEXTS.keys(Locale.ENGLISH)).contains("englishOnly", "greeting");
        assertThat(TEXTS.keys(Locale.CHINESE)).doesNotContain("englishOnly").contains("greeting");
    }

    @Test
    void nullInsideACollectionIsADash() {
        assertThat(PlanLabels.value(Arrays.asList("a", null), Locale.ENGLISH)).isEqualTo("a, —");
    }
}
