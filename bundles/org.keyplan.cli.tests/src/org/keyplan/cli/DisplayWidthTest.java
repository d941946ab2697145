package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.cli.io.DisplayWidth;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "Söhne, 5",
        "李伟, 4",
        "严重，高, 8",
        "（a）, 5",
        "e\u0301, 1",
        "😀, 2",
        "𠮷, 2",
        "'', 0",
        "–“”…, 4",
        "Ж, 1",
        "カ, 2",
        "한, 2",
    })
    void chineseTakesTwoColumnsAndCombiningMarksNone(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void paddingCountsColumnsAndNeverCuts() {
        assertThat(DisplayWidth.pad("错误", 8)).isEqualTo("错误    ");
        assertThat(DisplayWidth.pad("ERROR", 8)).isEqualTo("ERROR   ");
        assertThat(DisplayWidth.pad("ERROR", 3)).isEqualTo("ERROR");
    }
}
