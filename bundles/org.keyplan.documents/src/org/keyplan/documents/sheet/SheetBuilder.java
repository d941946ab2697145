package org.keyplan.documents.sheet;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.sheet.Column.Kind;
import org.keyplan.model.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Makes a sheet with a row for each of some elements, and without the columns in which nothing is
 * known.
 *
 * @param <T> what a row is about
 */
public final class SheetBuilder<T> {

    private static final int DATE_WIDTH = 12;
    private static final int COUNT_WIDTH = 12;
    private static final int AMOUNT_WIDTH = 20;

    private final SheetWords words;
    private final String id;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<T, Cell>> values = new ArrayList<>();
    private int frozen = 1;

    /**
     * @param id of the sheet; its texts are {@code sheet.<id>} and {@code title.<id>}
     */
    public SheetBuilder(SheetWords words, String id) {
        this.words = words;
        this.id = id;
    }

    private SheetBuilder<T> add(Column column, Function<T, Cell> value) {
        columns.add(column);
        values.add(value);
        return this;
    }

    /** A column of the model's values, set as text. */
    public SheetBuilder<T> words(String title, int width, Function<T, ?> value) {
        return add(
                new Column(title, Kind.WORDS, width),
                element -> Cell.words(words.value(value.apply(element))));
    }

    /** The same, headed by a feature's label. */
    public SheetBuilder<T> words(EStructuralFeature feature, int width, Function<T, ?> value) {
        return words(words.label(feature), width, value);
    }

    /** A column of words of which some stand out. */
    public SheetBuilder<T> judged(
            String title, int width, List<Highlight> highlights, Function<T, String> value) {
        return add(
                new Column(title, Kind.WORDS, width, highlights),
                element -> Cell.words(value.apply(element)));
    }

    /** A column of days. */
    public SheetBuilder<T> days(String title, Function<T, LocalDate> value) {
        return add(
                new Column(title, Kind.DAY, DATE_WIDTH), element -> Cell.day(value.apply(element)));
    }

    /** A column of whole numbers. */
    public SheetBuilder<T> counts(String title, Function<T, ? extends Number> value) {
        return add(
                new Column(title, Kind.COUNT, COUNT_WIDTH),
                element -> Cell.count(value.apply(element)));
    }

    /** A column of whole numbers of which those above a limit stand out. */
    public SheetBuilder<T> alarms(
            String title, long limit, Tone tone, Function<T, ? extends Number> value) {
        return add(
                new Column(
                        title, Kind.COUNT, COUNT_WIDTH, List.of(new Highlight.Above(limit, tone))),
                element -> Cell.count(value.apply(element)));
    }

    /** A column of shares in percent. */
    public SheetBuilder<T> percents(String title, Function<T, ? extends Number> value) {
        return add(
                new Column(title, Kind.PERCENT, COUNT_WIDTH),
                element -> Cell.percent(value.apply(element)));
    }

    /** A column of amounts. */
    public SheetBuilder<T> amounts(String title, Function<T, Money> value) {
        return add(
                new Column(title, Kind.AMOUNT, AMOUNT_WIDTH),
                element -> Cell.amount(value.apply(element)));
    }

    /** So many columns stay in sight; one if nothing is said. */
    public SheetBuilder<T> freeze(int count) {
        frozen = count;
        return this;
    }

    /** The sheet; without rows if there are no elements. */
    public Sheet build(List<? extends T> elements) {
        List<List<Cell>> rows =
                elements.stream()
                        .map(each -> values.stream().map(value -> value.apply(each)).toList())
                        .toList();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            if (i == 0 || rows.stream().anyMatch(row -> row.get(column) != Cell.BLANK)) {
                kept.add(i);
            }
        }
        return new Sheet(
                id,
                words.text("sheet." + id),
                words.text("title." + id),
                "",
                false,
                frozen,
                kept.stream().map(columns::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
    }
}
