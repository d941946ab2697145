package org.keyplan.documents.content;

/**
 * A piece of text.
 *
 * @param value the text; line breaks are kept
 * @param tone what it means
 * @param detail what is said less loudly below it, such as where a fact comes from; may be empty
 * @param target where it leads: the id of a section or the anchor of a heading in the same
 *     document; empty for nowhere. Formats without links, and documents without that place, show
 *     the text alone.
 */
public record Text(String value, Tone tone, String detail, String target) {

    /** Text that means nothing beyond its words. */
    public static Text plain(String value) {
        return of(value, Tone.PLAIN);
    }

    /** Text with a meaning. */
    public static Text of(String value, Tone tone) {
        return new Text(value, tone, "", "");
    }

    /** The same text with one more line of detail; an empty line adds nothing. */
    public Text with(String line) {
        String joined = detail.isEmpty() || line.isEmpty() ? detail + line : detail + "\n" + line;
        return new Text(value, tone, joined, target);
    }

    /** The same text, leading to a section or heading. */
    public Text to(String place) {
        return new Text(value, tone, detail, place);
    }

    /** Whether there is nothing to read. */
    public boolean isBlank() {
        return value.isBlank() && detail.isBlank();
    }
}
