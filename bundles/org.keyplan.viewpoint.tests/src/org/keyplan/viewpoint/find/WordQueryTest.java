package org.keyplan.viewpoint.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordQueryTest {

    @ParameterizedTest
    @CsvSource({
        "strasse muller, Jörg Müller · STRASSE 5",
        "MÜLLER, Jorg muller",
        "采购, 王伟 · 采购总监",
        "'  head   it ', IT · Head of data",
        "ａｂｃ, abc"
    })
    void allWordsAreFoundInAnyOrderWhateverTheLettersLookLike(String typed, String text) {
        assertThat(WordQuery.of(typed).matches(text)).isTrue();
    }

    @Test
    void oneMissingWordIsAMiss() {
        assertThat(WordQuery.of("head sales").matches("Head of IT")).isFalse();
    }

    @Test
    void nothingIsFoundNowhere() {
        assertThat(WordQuery.of(" \u3000").isEmpty()).isTrue();
        assertThat(WordQuery.of("").matches("anything")).isFalse();
    }
}
