package org.keyplan.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything a person reads in the window exists in both languages. */
class TextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)[^}]*}");
    private static final Pattern KEY = Pattern.compile("\"%([\\w.]+)\"");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @ParameterizedTest
    @ValueSource(strings = {"org.keyplan.ui", "org.keyplan.ui.diagram", "org.keyplan.studio"})
    void bothLanguagesHaveTheSameKeysAndPlaceholders(String bundle) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (URL english : texts(bundle)) {
            Properties base = read(english);
            Properties chinese = read(chinese(english));
            for (String key : union(base, chinese)) {
                if (!base.containsKey(key) || !chinese.containsKey(key)) {
                    wrong.add(english.getPath() + ": " + key + " in one language only");
                } else if (!placeholders(base, key).equals(placeholders(chinese, key))) {
                    wrong.add(english.getPath() + ": " + key + " with other placeholders");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.keyplan.ui", "org.keyplan.ui.diagram", "org.keyplan.studio"})
    void noTextIsEmptyAndSentencesAreTranslated(String bundle) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (URL english : texts(bundle)) {
            Properties base = read(english);
            Properties chinese = read(chinese(english));
            for (String key : base.stringPropertyNames()) {
                String text = base.getProperty(key);
                if (text.isBlank()) {
                    wrong.add(english.getPath() + ": " + key + " is empty");
                }
                boolean sentence = text.strip().split(" ").length > 3 && text.endsWith(".");
                if (sentence && !CHINESE.matcher(chinese.getProperty(key, "")).find()) {
                    wrong.add(english.getPath() + ": " + key + " is not in Chinese");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.keyplan.ui", "org.keyplan.ui.diagram", "org.keyplan.studio"})
    void everyLabelOfMenusViewsAndCommandsIsThereAndUsed(String bundle) throws IOException {
        Bundle host = Platform.getBundle(bundle);
        String plugin = text(host.getEntry("plugin.xml"));
        Properties labels = read(host.getEntry("OSGI-INF/l10n/" + bundle + ".properties"));
        Set<String> asked = new TreeSet<>(Set.of("pluginName", "providerName"));
        for (Matcher key = KEY.matcher(plugin); key.find(); ) {
            asked.add(key.group(1));
        }

        assertThat(labels.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void labelsOfMenusHaveOneKeyEach() throws IOException {
        Properties labels =
                read(
                        Platform.getBundle("org.keyplan.studio")
                                .getEntry("OSGI-INF/l10n/org.keyplan.studio.properties"));

        assertThat(labels.stringPropertyNames())
                .filteredOn(key -> key.startsWith("menu."))
                .allMatch(key -> labels.getProperty(key).split("&(?!&)").length <= 2);
    }

    private static List<URL> texts(String bundle) {
        List<URL> found = new ArrayList<>();
        Enumeration<URL> files = Platform.getBundle(bundle).findEntries("/", "*.properties", true);
        for (URL file : Collections.list(files)) {
            String path = file.getPath();
            boolean text = path.endsWith("messages.properties") || path.contains("/l10n/");
            if (text && !path.endsWith("_zh.properties") && !path.contains("/target/")) {
                found.add(file);
            }
        }
        assertThat(found).as("files of texts").isNotEmpty();
        return found;
    }

    private static URL chinese(URL english) throws IOException {
        return new URL(english.toString().replaceFirst("\\.properties$", "_zh.properties"));
    }

    private static Set<String> union(Properties one, Properties other) {
        Set<String> keys = new TreeSet<>(one.stringPropertyNames());
        keys.addAll(other.stringPropertyNames());
        return keys;
    }

    private static Set<String> placeholders(Properties texts, String key) {
        Set<String> found = new TreeSet<>();
        for (Matcher each = PLACEHOLDER.matcher(texts.getProperty(key)); each.find(); ) {
            found.add(each.group(1));
        }
        return found;
    }

    private static Properties read(URL file) throws IOException {
        assertThat(file).isNotNull();
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static String text(URL file) throws IOException {
        try (var in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
