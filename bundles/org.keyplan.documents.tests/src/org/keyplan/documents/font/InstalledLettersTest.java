package org.keyplan.documents.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.font.Letter;

import java.util.Locale;

class InstalledLettersTest {

    private final Letters english = InstalledLetters.of(Locale.ENGLISH);
    private final Letters chinese = InstalledLetters.of(Locale.SIMPLIFIED_CHINESE);

    @Test
    void lettersStandOnTheBaseline() {
        Letter letter = english.find('H', false).orElseThrow();

        assertThat(letter.outline().getBounds2D().getMinY()).isBetween(-2.0, 2.0);
        assertThat(letter.outline().getBounds2D().getMaxY()).isBetween(650.0, 800.0);
        assertThat(letter.advance()).isBetween(600.0, 900.0);
    }

    @Test
    void semiBoldIsAWeightOfItsOwn() {
        double regular = english.find('l', false).orElseThrow().outline().getBounds2D().getWidth();
        double bold = english.find('l', true).orElseThrow().outline().getBounds2D().getWidth();

        assertThat(bold).isGreaterThan(regular * 1.15);
    }

    @Test
    void chineseCharactersAreAsWideAsHigh() {
        assertThat(english.find('\u7535', false).orElseThrow().advance()).isEqualTo(1000);
        assertThat(english.find('\u7535', true).orElseThrow().advance()).isEqualTo(1000);
    }

    @Test
    void quotesAreWideInChineseOnly() {
        assertThat(chinese.find('\u201C', false).orElseThrow().advance()).isEqualTo(1000);
        assertThat(english.find('\u201C', false).orElseThrow().advance()).isLessThan(600);
    }

    @Test
    void aBlankHasWidthAndNoOutline() {
        Letter blank = english.find(' ', false).orElseThrow();

        assertThat(blank.advance()).isPositive();
        assertThat(blank.outline().getBounds2D().isEmpty()).isTrue();
    }

    @Test
    void aCharacterThatIsNoneIsNotFound() {
        assertThat(english.find(0x10FFF0, false)).isEmpty();
    }
}
