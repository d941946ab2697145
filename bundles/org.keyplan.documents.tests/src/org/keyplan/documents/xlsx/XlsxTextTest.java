package org.keyplan.documents.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

class XlsxTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "@SUM(1,2)",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "+HYPERLINK(\"http://example.com\")",
                " =1+1",
                "\u00a0=1+1",
                "\u200b=1+1",
                "\n=1+1",
                "\uff1d1+1",
            })
    void whatCouldRunIsFound(String text) {
        assertThat(XlsxText.couldRun(text)).isTrue();
        assertThat(XlsxText.looksLikeFormula(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+49 30 123456", "-12.5", "- first meeting\n- second", "+ more trust"})
    void aSignBeforeANumberOrWordRunsNothingButStaysText(String text) {
        assertThat(XlsxText.couldRun(text)).isFalse();
        assertThat(XlsxText.looksLikeFormula(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Li Wei", "a = b", "12-34", "me@example.com", "客户"})
    void ordinaryTextIsLeftAlone(String text) {
        assertThat(XlsxText.couldRun(text)).isFalse();
        assertThat(XlsxText.looksLikeFormula(text)).isFalse();
    }

    @Test
    void whatNoFileMayHoldIsLeftOut() {
        assertThat(XlsxText.clean("a\u0000b\u0007c\ud800d\ufffee\u0085f")).isEqualTo("abcdef");
        assertThat(XlsxText.clean("a\r\nb\rc\td 😀 é\u0301")).isEqualTo("a\nb\nc d 😀 é\u0301");
    }

    @Test
    void aTextThatIsTooLongSaysSoAtItsEnd() {
        String notice = "… [{0}]";
        String longest = "x".repeat(XlsxText.LONGEST);

        assertThat(XlsxText.fit(longest, notice)).isEqualTo(longest);
        assertThat(XlsxText.fit(longest + "y", notice))
                .hasSize(XlsxText.LONGEST)
                .endsWith("x… [32768]");
    }

    @Test
    void noHalfCharacterIsLeftWhereATextIsCut() {
        for (String before : List.of("", "x")) {
            String fit = XlsxText.fit(before + "😀".repeat(20_000), "…");

            assertThat(fit).endsWith("😀…");
            assertThat(fit.length()).isBetween(XlsxText.LONGEST - 1, XlsxText.LONGEST);
        }
    }

    @Test
    void whatExcelWouldReadAsACodeIsEscaped() {
        assertThat(XlsxText.fit("_x0041_ _x_ x0041_", "…")).isEqualTo("_x005F_x0041_ _x_ x0041_");
        assertThat(XlsxText.fit("_x0041_".repeat(5_000), "…"))
                .hasSizeLessThanOrEqualTo(XlsxText.LONGEST)
                .endsWith("…");
    }

    @Property
    void anyTextFitsAndIsCleanAfterwards(@ForAll String text) {
        String fit = XlsxText.fit(XlsxText.clean(text), "…");

        assertThat(fit.length()).isLessThanOrEqualTo(XlsxText.LONGEST);
        assertThat(XlsxText.clean(fit)).isEqualTo(fit);
    }

    @Test
    void namesOfSheetsAreThoseThatExcelAccepts() {
        Set<String> taken = new HashSet<>();

        assertThat(SheetNames.of("a[b]:c*d?e/f\\g", taken)).isEqualTo("a-b--c-d-e-f-g");
        assertThat(SheetNames.of("'quoted'", taken)).isEqualTo("quoted");
        assertThat(SheetNames.of("QUOTED", taken)).isEqualTo("QUOTED (2)");
        assertThat(SheetNames.of("x".repeat(40), taken)).isEqualTo("x".repeat(31));
        assertThat(SheetNames.of("x".repeat(40), taken)).isEqualTo("x".repeat(27) + " (2)");
        assertThat(SheetNames.of("History", taken)).isEqualTo("Sheet");
        assertThat(SheetNames.of(" \u0000 ", taken)).isEqualTo("Sheet (2)");
    }

    @Test
    void headingsAreToldApart() {
        assertThat(SheetNames.headings(List.of("Li Wei", "li\nwei", "", "")))
                .containsExactly("Li Wei", "li wei (2)", "–", "– (2)");
    }
}
