package org.keyplan.core.file;

import java.util.List;
import java.util.Locale;

/**
 * What a person should know about a file that was opened. Immutable.
 *
 * @param version the format version found, such as {@code 1.0}
 * @param migrated whether the file was of an older format; the next save writes the current one
 * @param readOnly whether the file was made by a newer version and therefore must not be written
 * @param notices what was not taken over or had to be completed, in the order of the file
 */
public record LoadReport(String version, boolean migrated, boolean readOnly, List<Notice> notices) {

    public LoadReport {
        notices = List.copyOf(notices);
    }

    /**
     * One thing to know about an opened file.
     *
     * @param key names the text
     * @param line where in the file, 1-based; 0 for the file as a whole
     * @param arguments what the text's placeholders stand for
     */
    public record Notice(String key, int line, List<String> arguments) {

        public Notice {
            arguments = List.copyOf(arguments);
        }

        /** One sentence in the language of the locale. */
        public String text(Locale locale) {
            return Messages.notice(locale, this);
        }
    }
}
