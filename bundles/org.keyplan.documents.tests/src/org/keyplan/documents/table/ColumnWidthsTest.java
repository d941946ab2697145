package org.keyplan.documents.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ColumnWidthsTest {

    private static final int PAGE = 9_752;
    private static final int GAP = 160;
    private static final String LONG_TEXT = "Words that go on and on. ".repeat(20);

    /** A column for each text, without headings of their own, all of one weight. */
    private static int[] widths(String... texts) {
        return widths(1, Stream.of(texts).map(Text::plain).toArray(Text[]::new));
    }

    private static int[] widths(int firstWeight, Text... texts) {
        List<Column> columns =
                IntStream.range(0, texts.length)
                        .mapToObj(i -> Column.text("", i == 0 ? firstWeight : 1))
                        .toList();
        return ColumnWidths.of(new Table("Table", columns, List.of(List.of(texts))), PAGE, GAP);
    }

    @Property(tries = 300)
    void aTableIsNeverWiderThanThePageAndNoColumnVanishes(
            @ForAll("tables") List<List<String>> rows) {
        List<Column> columns =
                rows.get(0).stream().map(title -> Column.text(title, 1 + title.length())).toList();
        List<List<Text>> cells =
                rows.stream().map(row -> row.stream().map(Text::plain).toList()).toList();

        int[] widths = ColumnWidths.of(new Table("Table", columns, cells), PAGE, GAP);

        assertThat(IntStream.of(widths).sum()).isLessThanOrEqualTo(PAGE);
        assertThat(widths).hasSize(columns.size());
        assertThat(IntStream.of(widths).min().orElseThrow()).isGreaterThanOrEqualTo(GAP);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> text = Arbitraries.strings().withChars("abcMW -客户●1,\n").ofMaxLength(120);
        return Arbitraries.integers()
                .between(1, 9)
                .flatMap(columns -> text.list().ofSize(columns).list().ofMinSize(1).ofMaxSize(5));
    }

    @Test
    void aNarrowTableStaysNarrow() {
        assertThat(IntStream.of(widths("Yes", "No")).sum()).isLessThan(PAGE / 8);
    }

    @Test
    void longTextsFillThePage() {
        assertThat(IntStream.of(widths(LONG_TEXT, LONG_TEXT)).sum()).isBetween(PAGE - 2, PAGE);
    }

    @Test
    void theLongestWordIsNeverCutWhileThereIsRoom() {
        String word = "Unternehmensverantwortung";
        int alone = widths(word)[0];

        int[] crowded = widths(LONG_TEXT, word, LONG_TEXT, LONG_TEXT, LONG_TEXT);

        assertThat(crowded[1]).isEqualTo(alone);
    }

    @Test
    void theHeadingCountsToo() {
        Table table =
                new Table(
                        "Table",
                        List.of(Column.text("Confidence", 1), Column.text("", 9)),
                        List.of(List.of(Text.plain("1"), Text.plain(LONG_TEXT))));

        assertThat(ColumnWidths.of(table, PAGE, GAP)[0]).isEqualTo(widths("Confidence")[0]);
    }

    @Test
    void datesAreNotBrokenAndWordsMayBeBehindTheirHyphens() {
        int date = widths("2026-06-30")[0];

        int[] crowded = widths("2026-06-30", LONG_TEXT);
        assertThat(crowded[0]).isEqualTo(date);

        String compound = "earth-moving-machine-maintenance-contract-".repeat(9);
        assertThat(widths(compound, LONG_TEXT)[0]).isLessThan(PAGE * 2 / 3);
        assertThat(widths("x".repeat(compound.length()), LONG_TEXT)[0]).isGreaterThan(PAGE * 3 / 4);
    }

    @Test
    void aWordTooLongForThePageTakesNothingFromDatesAndNumbers() {
        int date = widths("2026-06-30")[0];

        int[] crowded = widths("x".repeat(500), "2026-06-30", "y".repeat(400));

        assertThat(crowded[1]).isEqualTo(date);
        assertThat(crowded[0]).isEqualTo(crowded[2]);
        assertThat(IntStream.of(crowded).sum()).isBetween(PAGE - 2, PAGE);
    }

    @Test
    void whereOnlyALittleIsMissingTheWidestColumnDoesNotPayForAll() {
        // Eight words and a longer one that are too wide for the page by less than one letter.
        int letters = 1;
        while (9 * widths("x".repeat(letters))[0] <= PAGE) {
            letters++;
        }
        String word = "x".repeat(letters - 1);
        String longer = word;
        while (8 * widths(word)[0] + widths(longer)[0] <= PAGE) {
            longer += "x";
        }
        Text[] texts =
                Stream.concat(Stream.generate(() -> word).limit(8), Stream.of(longer))
                        .map(Text::plain)
                        .toArray(Text[]::new);
        int wanted = widths(longer)[0];

        int[] crowded = widths(1, texts);

        assertThat(IntStream.of(crowded).sum()).isLessThanOrEqualTo(PAGE);
        assertThat(crowded[8]).isLessThan(wanted).isGreaterThan(wanted * 9 / 10);
        assertThat(crowded[0]).isLessThan(widths(word)[0]);
    }

    @Test
    void chineseMayBeBrokenButNotBelowFourCharacters() {
        String sentence = "集团成立采购小组统一选型".repeat(20);

        int[] crowded = widths("客户关系", sentence, sentence, sentence, sentence, sentence);

        assertThat(crowded[0]).isEqualTo(widths("客户关系")[0]);
        assertThat(crowded[1]).isGreaterThanOrEqualTo(widths("集团成立")[0]);
        assertThat(IntStream.of(crowded).sum()).isLessThanOrEqualTo(PAGE);
    }

    @Test
    void anIndentIsAsWideAsAChineseCharacter() {
        assertThat(widths("\u2003项目部")[0]).isEqualTo(widths("二项目部")[0]);
    }

    @Test
    void aHeavierColumnGetsMoreOfWhatIsLeft() {
        int[] widths = widths(4, Text.plain(LONG_TEXT), Text.plain(LONG_TEXT));

        assertThat(widths[0]).isGreaterThan(2 * widths[1]);
    }

    @Test
    void boldTextAndDetailsAreMeasuredAsTheyAreSet() {
        int plain = widths("Decision maker")[0];

        assertThat(widths(1, Text.of("Decision maker", Tone.STRONG))[0]).isGreaterThan(plain);
        assertThat(widths(1, Text.plain("").with("Decision maker"))[0])
                .isLessThan(plain)
                .isGreaterThan(plain / 2);
    }

    @Test
    void theLongestLineCountsWhereThereAreSeveral() {
        assertThat(widths("Decision maker\nUser\r\nCoach")[0])
                .isEqualTo(widths("Decision maker")[0]);
    }
}
