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
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the platform says is said in Chinese, too, by fragments of its bundles. */
class TranslationsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");
    private static final Pattern LANGUAGE = Pattern.compile("_(zh|en)\\.properties$");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "addons",
                "forms",
                "gef",
                "jface",
                "properties",
                "renderers",
                "ui",
                "views",
                "workbench"
            })
    void everyTextIsOneThatItsHostSaysWithTheSamePlaceholders(String name) throws IOException {
        Bundle fragment = Platform.getBundle("org.keyplan.nl." + name);
        Bundle host =
                Platform.getBundle(
                        fragment.getHeaders().get("Fragment-Host").replaceAll(";.*", ""));
        List<String> wrong = new ArrayList<>();
        for (URL file : files(fragment)) {
            String base = LANGUAGE.matcher(file.getPath()).replaceFirst(".properties");
            Properties said = read(host.getEntry(base));
            Properties texts = read(file);
            assertThat(texts).as(file.getPath()).isNotEmpty();
            for (String key : texts.stringPropertyNames()) {
                if (!said.containsKey(key)) {
                    wrong.add(file.getPath() + ": nobody asks for " + key);
                } else if (!placeholders(said, key).equals(placeholders(texts, key))) {
                    wrong.add(file.getPath() + ": other placeholders in " + key);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aHostFindsItsChineseTexts() throws IOException {
        Bundle host = Platform.getBundle("org.eclipse.jface");

        Properties texts = read(host.getResource("org/eclipse/jface/messages_zh.properties"));

        assertThat(texts.getProperty("cancel")).isEqualTo("取消");
    }

    private static List<URL> files(Bundle fragment) {
        List<URL> files =
                Collections.list(fragment.findEntries("/", "*.properties", true)).stream()
                        .filter(file -> LANGUAGE.matcher(file.getPath()).find())
                        .toList();
        assertThat(files).isNotEmpty();
        return files;
    }

    private static Set<String> placeholders(Properties texts, String key) {
        Set<String> found = new TreeSet<>();
        for (Matcher each = PLACEHOLDER.matcher(texts.getProperty(key)); each.find(); ) {
            found.add(each.group());
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
}
