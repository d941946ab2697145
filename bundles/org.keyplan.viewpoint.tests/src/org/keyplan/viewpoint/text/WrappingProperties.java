package org.keyplan.viewpoint.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every text, whatever its script. */
class WrappingProperties {

    private static final Wrapping WRAPPING = new Wrapping(FontMetricsTable.get(), 14, true);
    private static final String PIECES =
            "abcWi .-/,()“”中文，。（）ーッひ한글 שלום محمد 🙂\u0301\u200D🇨🇳é\u00A0\u3000\t0123";

    @Provide
    Arbitrary<String> names() {
        int[] pieces = PIECES.codePoints().toArray();
        return Arbitraries.integers()
                .between(0, pieces.length - 1)
                .list()
                .ofMaxSize(80)
                .map(
                        picks -> {
                            StringBuilder name = new StringBuilder();
                            picks.forEach(i -> name.appendCodePoint(pieces[i]));
                            return name.toString();
                        });
    }

    /** Wide enough for any one character of the names. */
    private static boolean hasRoom(TextFit fit, double width) {
        return fit.lines().stream()
                .allMatch(
                        line ->
                                WRAPPING.width(line) <= width + 1e-3
                                        || line.codePointCount(0, line.length()) == 1
                                        || line.matches("\\X"));
    }

    @Property
    void everyLineFits(
            @ForAll("names") String name,
            @ForAll @IntRange(min = 1, max = 400) int width,
            @ForAll @IntRange(min = 1, max = 4) int lines) {
        TextFit fit = WRAPPING.fit(name, width, lines);
        assertThat(fit.lines()).hasSizeBetween(1, lines);
        assertThat(hasRoom(fit, width)).as(fit.toString()).isTrue();
    }

    @Property
    void nothingIsLostButBlanksAndWhatTheEllipsisStandsFor(
            @ForAll("names") String name,
            @ForAll @IntRange(min = 1, max = 400) int width,
            @ForAll @IntRange(min = 1, max = 4) int lines) {
        TextFit fit = WRAPPING.fit(name, width, lines);
        String shown = withoutBlanks(String.join("", fit.lines()));
        if (fit.cut()) {
            assertThat(shown).endsWith("…");
            assertThat(withoutBlanks(name)).startsWith(shown.substring(0, shown.length() - 1));
            assertThat(shown.length()).isLessThanOrEqualTo(withoutBlanks(name).length());
        } else {
            assertThat(shown).isEqualTo(withoutBlanks(name));
        }
    }

    @Property
    void moreLinesShowNotLess(
            @ForAll("names") String name, @ForAll @IntRange(min = 20, max = 300) int width) {
        TextFit all = WRAPPING.fit(name, width, Integer.MAX_VALUE);
        assertThat(all.cut()).isFalse();
        TextFit enough = WRAPPING.fit(name, width, all.lines().size());
        assertThat(enough).isEqualTo(all);
    }

    @Property
    void noLineBeginsOrEndsWithABlank(
            @ForAll("names") String name, @ForAll @IntRange(min = 1, max = 300) int width) {
        assertThat(WRAPPING.fit(name, width, 9).lines())
                .noneMatch(line -> line.matches("[ \\u3000](?![\\u0301\\u200D]).*|.*[ \\u3000]"));
    }

    private static String withoutBlanks(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("[\\s\\u3000](?![\\u0301\\u200D])", "");
    }
}
