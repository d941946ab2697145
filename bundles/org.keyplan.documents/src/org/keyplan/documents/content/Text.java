package org.keyplan.documents.content;

/**
 * A piece of text.
 *
 * @param value the text; line breaks are kept
 * @param tone what it means
 * @param detail what is said less loudly below it, such as where a fact comes from; may be empty
 */
public record Text(String value, Tone tone, String detail) {

    /** Text that means nothing beyond its words. */
    public static Text plain(String value) {
        return of(value, Tone.PLAIN);
    }

    /** Text with a meaning. */
    public static Text of(String value, Tone tone) {
        return new Text(value, tone, "");
    }

    /** The same text with one more line of detail; an empty line adds nothing. */
    public Text with(String line) {
        String joined = detail.isEmpty() || line.isEmpty() ? detail + line : detail + "\n" + line;
        return new Text(value, tone, joined);
    }

    /** Whether there is nothing to read. */
    public boolean isBlank() {
        return value.isBlank() && detail.isBlank();
    }
}
