package org.keyplan.documents.template;

import java.util.Locale;

/**
 * A tag of a template that says nothing, with the text around it so that it can be found.
 *
 * @param kind what is wrong
 * @param tag as it stands there, with its braces
 * @param paragraph the text of its paragraph or shape
 * @param nearest what was probably meant, or what is missing; may be empty
 * @param slide number of the template's slide from 1; 0 in Word, and on masters and layouts
 */
public record TagFault(Kind kind, String tag, String paragraph, String nearest, int slide) {

    private static final int LONGEST = 120;

    /** What is wrong with a tag. */
    public enum Kind {
        /** There is no such tag. */
        UNKNOWN,
        /** The list has no such field. */
        FIELD,
        /** A condition does not end, or ends without having begun. */
        UNPAIRED,
        /** A list outside of a table, or without a row to repeat. */
        NOT_IN_TABLE,
        /** A section within a table, or a section or diagram in head or foot. */
        NOT_IN_TEXT,
        /** Something that only documents have. */
        NOT_ON_SLIDES,
        /** Slides or a diagram where there is no room for them. */
        NOT_ALONE
    }

    /** A fault in a document of Word. */
    public TagFault(Kind kind, String tag, String paragraph, String nearest) {
        this(kind, tag, paragraph, nearest, 0);
    }

    /** One sentence that says what is wrong where, and what to do. */
    public String text(Locale locale) {
        String place = paragraph.replaceAll("\\s+", " ").strip();
        String around = place.length() > LONGEST ? place.substring(0, LONGEST) + "…" : place;
        String key = "fault." + kind.name() + (nearest.isEmpty() ? ".none" : "");
        String sentence = TagWords.get(locale, key, tag, around, nearest);
        return slide > 0 ? TagWords.get(locale, "fault.slide", slide, sentence) : sentence;
    }
}
