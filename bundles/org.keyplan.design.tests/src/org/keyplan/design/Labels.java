package org.keyplan.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Texts of the bundle, as written. */
final class Labels {

    static final Map<String, String> ENGLISH = read("/OSGI-INF/l10n/org.keyplan.design.properties");
    static final Map<String, String> CHINESE =
            read("/OSGI-INF/l10n/org.keyplan.design_zh.properties");

    private Labels() {}

    /** Keys with their texts, sorted. */
    static Map<String, String> read(String file) {
        try (InputStream stream = Labels.class.getResourceAsStream(file)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> sorted = new TreeMap<>();
            texts.forEach((key, text) -> sorted.put((String) key, (String) text));
            return sorted;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
