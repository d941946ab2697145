package org.keyplan.viewpoint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;

class WrappingTest {

    /** Every visible character is one wide, so that tests can count. */
    private static final Wrapping COUNTED =
            new Wrapping(
                    (text, size, bold) ->
                            text.codePoints().filter(c -> c < 0x300 || c > 0x36F).count(),
                    1,
                    false);

    private static List<String> lines(String text, int width) {
        return COUNTED.fit(text, width, 99).lines();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Head of purchasing; 10; Head of|purchasing",
                "Head  of \t purchasing ; 99; Head of purchasing",
                "Head of purchasing; 7; Head of|purchas|ing",
                "Vice-president; 9; Vice-|president",
                "Sales/Marketing; 12; Sales/|Marketing",
                "Plan 2024-2025; 9; Plan|2024-2025",
                "minus -5 points; 7; minus|-5|points",
                "负责采购的副总经理; 4; 负责采购|的副总经|理",
                "总经理，采购部; 3; 总经|理，采|购部",
                "他说（是的）吗; 3; 他说|（是|的）吗",
                "IT部门经理; 3; IT部|门经理",
                "SAP系统 管理; 5; SAP系统|管理",
                "负责人　王伟; 4; 负责人|王伟",
                "New York; 8; New York",
                "New\u00A0York City; 9; New\u00A0York|City",
            })
    void linesAreBrokenWhereReadersExpectIt(String text, int width, String lines) {
        assertThat(lines(text, width)).containsExactly(lines.split("\\|"));
    }

    @Test
    void lineThatFitsIsWorthMoreThanAGoodBreak() {
        assertThat(lines("ショッピング", 3)).containsExactly("ショッ", "ピング");
        assertThat(lines("ショッピング", 2)).containsExactly("ショ", "ッピ", "ング");
    }

    @Test
    void lastLineTellsThatTextIsLeftOut() {
        TextFit fit = COUNTED.fit("Director of global strategic accounts", 12, 2);
        assertThat(fit.lines()).containsExactly("Director of", "global stra…");
        assertThat(fit.cut()).isTrue();
        assertThat(fit.width()).isEqualTo(12);
    }

    @Test
    void noBlankStandsBeforeTheEllipsis() {
        assertThat(COUNTED.fit("Director general", 10, 1).lines()).containsExactly("Director…");
    }

    @Test
    void textThatJustFitsIsNotCut() {
        assertThat(COUNTED.fit("Director of  ", 11, 1))
                .isEqualTo(new TextFit(List.of("Director of"), 11, false));
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        assertThat(COUNTED.fit(" \n ", 10, 3)).isEqualTo(new TextFit(List.of(""), 0, false));
    }

    @Test
    void lineHoldsOneCharacterEvenIfThatIsTooWide() {
        assertThat(lines("abc", 0)).containsExactly("a", "b", "c");
        assertThat(COUNTED.fit("abc", 0, 1).lines()).containsExactly("…");
    }

    @Test
    void whatAReaderTakesForOneCharacterIsNotCut() {
        assertThat(lines("e\u0301e\u0301e\u0301", 1))
                .containsExactly("e\u0301", "e\u0301", "e\u0301");
        String family = "👨‍👩‍👧";
        assertThat(lines(family + family, 5)).containsExactly(family, family);
        assertThat(lines("🇨🇳🇩🇪", 2)).containsExactly("🇨🇳", "🇩🇪");
    }

    @Test
    void rightToLeftTextKeepsItsLogicalOrder() {
        assertThat(lines("محمد بن سلمان", 7)).containsExactly("محمد بن", "سلمان");
        assertThat(COUNTED.fit("محمد بن سلمان", 8, 1).lines()).containsExactly("محمد بن…");
    }

    @Test
    void widthIsThatOfTheWidestLineWithRealLetters() {
        Wrapping wrapping = new Wrapping(FontMetricsTable.get(), 14, true);
        TextFit fit = wrapping.fit("Vice president of operations", 120, 2);
        assertThat(fit.lines()).hasSize(2);
        assertThat(fit.width())
                .isEqualTo(
                        fit.lines().stream().mapToDouble(wrapping::width).max().orElseThrow(),
                        within(1e-9))
                .isLessThanOrEqualTo(120);
    }

    @Test
    void absurdlyLongNamesAreCutAtOnce() {
        Wrapping wrapping = new Wrapping(FontMetricsTable.get(), 14, true);
        String[] texts = {
            "W".repeat(1_000_000),
            "a\u0301".repeat(500_000),
            "e" + "\u0301".repeat(1_000_000),
            "中".repeat(1_000_000)
        };
        for (String text : texts) {
            TextFit fit =
                    assertTimeoutPreemptively(
                            Duration.ofSeconds(10), () -> wrapping.fit(text, 200, 2));
            assertThat(fit.lines()).hasSizeLessThanOrEqualTo(2);
        }
    }
}
