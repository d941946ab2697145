package org.keyplan.viewpoint.tool;

import java.text.MessageFormat;
import java.text.ParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The pattern that a text typed into a label or cell is split by, as {@link MessageFormat} reads
 * it: <code>{0} : {1}</code> takes "Sales : EMEA" apart at the first " : ".
 */
final class Mask {
    private final MessageFormat format;

    private Mask(MessageFormat format) {
        this.format = format;
    }

    /** Nothing if the pattern is none. */
    static Optional<Mask> of(String pattern) {
        try {
            return Optional.of(new Mask(new MessageFormat(pattern, Locale.ENGLISH)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /**
     * The parts in the order of their numbers, null where the text has none. An empty text fits
     * every pattern: its first part is empty, and it has no others.
     *
     * @return nothing if the text does not fit
     */
    Optional<List<Object>> parts(String text) {
        if (text.isEmpty()) {
            Object[] parts = new Object[Math.max(1, format.getFormatsByArgumentIndex().length)];
            parts[0] = "";
            return Optional.of(Arrays.asList(parts));
        }
        try {
            return Optional.of(Arrays.asList(format.parse(text)));
        } catch (ParseException doesNotFit) {
            return Optional.empty();
        }
    }

    /** The pattern as written. */
    @Override
    public String toString() {
        return format.toPattern();
    }
}
