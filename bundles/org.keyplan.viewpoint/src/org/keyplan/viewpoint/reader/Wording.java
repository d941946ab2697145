package org.keyplan.viewpoint.reader;

import java.util.Properties;

/** Texts for labels that are written as {@code %key}. */
@FunctionalInterface
public interface Wording {
    /** Leaves every label as it is written. */
    Wording NONE = key -> null;

    /** The text of a key, without the percent sign; null if there is none. */
    String text(String key);

    /** Texts of a properties file. */
    static Wording of(Properties texts) {
        return texts::getProperty;
    }

    /** These texts, and where they have none, others. */
    default Wording or(Wording others) {
        return key -> {
            String text = text(key);
            return text == null ? others.text(key) : text;
        };
    }
}
