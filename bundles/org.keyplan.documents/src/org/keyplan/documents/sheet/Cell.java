package org.keyplan.documents.sheet;

import org.keyplan.documents.content.Tone;
import org.keyplan.model.Money;

import java.time.LocalDate;

/** A value of a table that keeps its type, so that programs can sort, filter and add it up. */
public sealed interface Cell {

    /** Nothing, or nothing known. */
    Cell BLANK = new Blank();

    /** No value. */
    record Blank() implements Cell {}

    /** Text, whatever it looks like; line breaks are kept. */
    record Words(String text, Tone tone) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** A whole number: a count, a score, days. */
    record Count(long number) implements Cell {}

    /** A share in percent; 50 is a half. */
    record Percent(double percent) implements Cell {}

    /** An amount in its currency. */
    record Amount(Money money) implements Cell {}

    /** Text that means nothing beyond its words; blank where there is none. */
    static Cell words(String text) {
        return words(text, Tone.PLAIN);
    }

    /** Text with a meaning; blank where there is none. */
    static Cell words(String text, Tone tone) {
        return text == null || text.isBlank() ? BLANK : new Words(text, tone);
    }

    /** A day; blank where there is none. */
    static Cell day(LocalDate day) {
        return day == null ? BLANK : new Day(day);
    }

    /** A number; blank where there is none. */
    static Cell count(Number number) {
        return number == null ? BLANK : new Count(number.longValue());
    }

    /** A share; blank where there is none. */
    static Cell percent(Number percent) {
        return percent == null ? BLANK : new Percent(percent.doubleValue());
    }

    /** An amount; blank where there is none. */
    static Cell amount(Money money) {
        return money == null ? BLANK : new Amount(money);
    }
}
