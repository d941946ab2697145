package org.keyplan.viewpoint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.nio.charset.StandardCharsets;

class FontMetricsTableTest {

    private static final TextMetrics TABLE = FontMetricsTable.get();
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static final String[] TEXTS = {
        "Zhao Lei",
        "General manager",
        "Åsa Öberg-Łukasiewicz, Head of IT & Operations (EMEA)",
        "AVATAR To Wa Ty, \"quoted\" – 100 % @ €5.00",
        "Γιώργος Παπαδόπουλος",
        "Александр Щербаков",
        "שרה כהן",
        "محمد بن سلمان",
        "office affinity fjord"
    };

    @ParameterizedTest
    @CsvSource({
        "Inter, false", "Noto Sans, false", "DejaVu Sans, false",
        "Inter, true", "Noto Sans, true", "DejaVu Sans, true",
        "Inter Semi Bold, true", "Inter SemiBold, true"
    })
    void textIsNeverWiderThanTheTableSays(String family, boolean bold) {
        int style = bold && !family.contains("Bold") ? Font.BOLD : Font.PLAIN;
        Font font = new Font(family, style, 14);
        assumeTrue(font.getFamily().equals(family), family + " is not installed");
        for (String text : TEXTS) {
            if (font.canDisplayUpTo(text) < 0) {
                float width = new TextLayout(text, font, EXACT).getAdvance();
                assertThat(TABLE.width(text, 14, bold))
                        .as(text)
                        .isGreaterThanOrEqualTo(width - .01);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void widthOfLettersIsThatOfTheWidestTypefaceAndNotMore(boolean bold) {
        Font font = new Font("DejaVu Sans", bold ? Font.BOLD : Font.PLAIN, 1000);
        assumeTrue(font.getFamily().equals("DejaVu Sans"), "DejaVu Sans is not installed");
        for (char letter = 'a'; letter <= 'v'; letter++) {
            double width = font.getStringBounds(String.valueOf(letter), EXACT).getWidth();
            assertThat(TABLE.width(String.valueOf(letter), 1000, bold))
                    .as(String.valueOf(letter))
                    .isBetween(width - .5, width * 1.06 + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "中, 10",
        "赵磊, 20",
        "，, 10",
        "Ａ, 10",
        "ひらがな, 40",
        "カタカナ, 40",
        "한국어, 30",
        "ｱ, 5",
        "𠀀, 10",
        "😀, 12.5",
        "⭐, 12.5",
        "㊙, 10",
        "\uFFFF, 12.5",
        "\uE000, 12.5"
    })
    void squareCharactersAreSquareAndWhatIsUnknownIsTakenToBeWide(String text, double width) {
        assertThat(TABLE.width(text, 10, false)).isEqualTo(width, within(1e-9));
        assertThat(TABLE.width(text, 10, true)).isEqualTo(width, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"e\u0301", "e\u200D", "e\uFE0F", "e\u2066", "e\u20DD", "e\u0000"})
    void marksAndInvisibleCharactersTakeNoRoom(String text) {
        assertThat(TABLE.width(text, 12, false)).isEqualTo(TABLE.width("e", 12, false));
    }

    @Test
    void lettersOfFurtherScriptsHaveTheirOwnWidths() {
        assertThat(TABLE.width("क", 1000, false)).isBetween(600., 1000.);
        assertThat(TABLE.width("ก", 1000, false)).isBetween(500., 900.);
        assertThat(TABLE.width("ש", 1000, false)).isBetween(500., 900.);
        assertThat(TABLE.width("س", 1000, false)).isBetween(700., 1400.);
    }

    @Test
    void loneHalfOfASurrogatePairIsUnknownAndNoFailure() {
        assertThat(TABLE.width("\uD83D", 10, false)).isEqualTo(12.5);
    }

    @Test
    void widthGrowsWithSizeAndWithEveryLetter() {
        assertThat(TABLE.width("Sales", 28, false)).isEqualTo(2 * TABLE.width("Sales", 14, false));
        assertThat(TABLE.width("Sales team", 14, true))
                .isEqualTo(
                        TABLE.width("Sales", 14, true) + TABLE.width(" team", 14, true),
                        within(1e-9));
        assertThat(TABLE.width("", 14, true)).isZero();
    }

    @Test
    void semiBoldIsWiderThanRegular() {
        assertThat(TABLE.width("Sun Hong", 14, true))
                .isGreaterThan(TABLE.width("Sun Hong", 14, false));
    }

    @Test
    void rowsOfTheTableMayCrossPages() {
        short[][] pages =
                FontMetricsTable.parse(
                        "fe 1 2 3*600 7\n20000 9\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(new int[] {pages[0][0xFD], pages[0][0xFE], pages[0][0xFF]})
                .containsExactly(1250, 1, 2);
        assertThat(pages[1]).containsOnly(3);
        assertThat(pages[2]).containsOnly(3).isSameAs(pages[1]);
        assertThat(pages[3][87]).isEqualTo((short) 3);
        assertThat(pages[3][88]).isEqualTo((short) 7);
        assertThat(pages[3][89]).isEqualTo((short) 1250);
        assertThat(pages[0x200][0]).isEqualTo((short) 9);
    }
}
