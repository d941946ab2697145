package org.keyplan.core.typing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.List;

class TabbedTextTest {

    @Test
    void readsRowsAsASpreadsheetCopiesThem() {
        assertThat(TabbedText.read("Ann\tCFO\r\nBob\t\r\n\r\n"))
                .containsExactly(List.of("Ann", "CFO"), List.of("Bob", ""));
    }

    @Test
    void readsCellsWithLineEndsTabsAndQuotes() {
        assertThat(TabbedText.read("\"a\nb\"\t\"say \"\"yes\"\"\"\tc\"d"))
                .containsExactly(List.of("a\nb", "say \"yes\"", "c\"d"));
    }

    @Test
    void takesAQuoteThatIsNotClosedAsItStands() {
        assertThat(TabbedText.read("\"Ann\tCFO")).containsExactly(List.of("\"Ann", "CFO"));
    }

    @Test
    void findsNothingInABlankText() {
        assertThat(TabbedText.read(" \n\t\n")).isEmpty();
    }

    @Property
    void readsWhatItWrote(
            @ForAll @Size(min = 1, max = 5)
                    List<
                                    @Size(min = 1, max = 4) List<
                                            @NotEmpty @Chars({'\n', '\t', '"', ' '})
                                            @CharRange(from = 'a', to = 'c') String>>
                            rows) {
        List<List<String>> kept =
                rows.stream().map(row -> row.stream().map(cell -> cell + "x").toList()).toList();

        assertThat(TabbedText.read(TabbedText.write(kept))).isEqualTo(kept);
    }
}
