package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.RelationshipLevel;
import org.keyplan.cli.context.CliTexts;
import org.keyplan.model.label.Texts;
import org.keyplan.validation.Category;
import org.keyplan.validation.Severity;
import org.keyplan.validation.Threshold;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class CliTextsTest {

    private static final Texts TEXTS = Texts.of(CliTexts.class, "cli");

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders() {
        assertThat(TEXTS.keys(Locale.SIMPLIFIED_CHINESE)).isEqualTo(TEXTS.keys(Locale.ENGLISH));
        for (String key : TEXTS.keys(Locale.ENGLISH)) {
            assertThat(placeholders(Locale.SIMPLIFIED_CHINESE, key))
                    .as(key)
                    .isEqualTo(placeholders(Locale.ENGLISH, key));
        }
    }

    private static Set<String> placeholders(Locale locale, String key) {
        String marked =
                key.startsWith("count.")
                        ? TEXTS.get(locale, key, 7).replace("7", "<0>")
                        : TEXTS.get(locale, key, "<0>", "<1>", "<2>", "<3>", "<4>");
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < 5; i++) {
            if (marked.contains("<" + i + ">")) {
                found.add("" + i);
            }
        }
        return found;
    }

    @Test
    void everyTextIsUsed() throws IOException {
        String sources = sources();
        List<String> composed =
                List.of(
                        "severity.",
                        "count.",
                        "category.",
                        "unit.",
                        "relationship.",
                        "render.none.",
                        "render.diagram.",
                        "render.map.",
                        "render.layer.",
                        "render.filter.");

        Set<String> unused =
                TEXTS.keys(Locale.ENGLISH).stream()
                        .filter(key -> !sources.contains('"' + key + '"'))
                        .filter(key -> composed.stream().noneMatch(key::startsWith))
                        .filter(key -> !isHelp(key))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    @Test
    void aPercentSignInTheHelpOfRenderWasTakenForAPlaceholder() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(TEXTS.keys(locale))
                    .filteredOn(CliTextsTest::isHelp)
                    .allMatch(key -> TEXTS.get(locale, key).matches("(?s)([^%]|%n|%%)*"));
        }
    }

    /** Keys that the parser asks for: those of commands that exist, and of all commands. */
    private static boolean isHelp(String key) {
        return key.matches(
                        "keyplan\\.((new|validate|rules|show|export|template|report|diagrams|render|studio|generate-completion)\\..+)")
                || key.matches("(keyplan\\.)?usage\\.(\\w+Heading|header|description|footer)")
                || Set.of("help", "version", "lang", "debug").contains(key);
    }

    @Test
    void composedKeysAreThereForEveryValue() {
        Stream<String> keys =
                Stream.of(
                                names("severity.", Severity.values()),
                                names("count.", Severity.values()),
                                names("category.", Category.values()),
                                names("unit.", Threshold.Unit.values()),
                                names("relationship.", RelationshipLevel.values()))
                        .flatMap(s -> s);

        assertThat(keys).allMatch(TEXTS::has);
        long composed =
                TEXTS.keys(Locale.ENGLISH).stream()
                        .filter(key -> key.matches("(category|unit|relationship)\\..*"))
                        .count();
        assertThat(composed)
                .isEqualTo(
                        Category.values().length
                                + Threshold.Unit.values().length
                                + RelationshipLevel.values().length);
    }

    @Test
    void composedSentencesAboutPicturesAreThereForEveryName() {
        Stream<String> keys =
                Stream.of("diagram", "map", "layer", "filter")
                        .flatMap(what -> Stream.of(what + ".nearest", what + ".unknown"));

        assertThat(keys).allMatch(key -> TEXTS.has("render." + key));
        assertThat(
                        Stream.of(
                                "layer.without",
                                "filter.without",
                                "none.org-chart",
                                "none.influence-map"))
                .allMatch(key -> TEXTS.has("render." + key));
    }

    private static Stream<String> names(String prefix, Enum<?>[] values) {
        return Stream.of(values).map(value -> prefix + value.name());
    }

    @Test
    void theVersionOfTheCommandLineIsThatOfItsBundle() throws IOException {
        Properties version = new Properties();
        try (InputStream in =
                CommandLineInterface.class.getResourceAsStream("command/version.properties")) {
            version.load(in);
        }

        assertThat(version).containsEntry("version", bundleVersion());
    }

    /** The version in the manifest of the command line's bundle, without its qualifier. */
    static String bundleVersion() throws IOException {
        for (var url :
                Collections.list(
                        CliTextsTest.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
            try (InputStream in = url.openStream()) {
                var attributes = new Manifest(in).getMainAttributes();
                String name = attributes.getValue("Bundle-SymbolicName");
                if ("org.keyplan.cli".equals(name)) {
                    return attributes
                            .getValue("Bundle-Version")
                            .replaceFirst("\\.(qualifier|\\d+)$", "");
                }
            }
        }
        throw new AssertionError("The manifest of org.keyplan.cli is not on the class path");
    }

    private static String sources() throws IOException {
        Path folder = Path.of("..", "org.keyplan.cli", "src");
        assertThat(folder).as("tests run in the folder of their bundle").isDirectory();
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
