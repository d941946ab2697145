package org.keyplan.design.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.design.DiagramKind;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the example plans look like, word by word and stroke by stroke, in the files below {@code
 * golden}: of each picture what it shows as text and the SVG file. Somebody who changes them on
 * purpose looks at the pictures, runs the test with {@code -Dkeyplan.golden=renew}, and shows the
 * difference in the change.
 */
class GoldenTest {
    private static final Path GOLDEN =
            Path.of("src", GoldenTest.class.getPackageName().split("\\.")).resolve("golden");

    /** Where to find what it looks like now if that is not as expected. */
    private static final Path ACTUAL = Path.of("target", "golden");

    private static final boolean RENEW = "renew".equals(System.getProperty("keyplan.golden"));

    /** The plan that is drawn in both languages. */
    private static final String IN_BOTH = Examples.POWER_AUTHORITY;

    /**
     * A file to be compared.
     *
     * @param path below the golden folder
     */
    record Golden(Path path, String content) {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void looksAsItDid(Golden golden) throws IOException {
        Path expected = GOLDEN.resolve(golden.path());
        if (RENEW) {
            write(expected, golden.content());
        }
        if (!Files.exists(expected) || !Files.readString(expected).equals(golden.content())) {
            write(ACTUAL.resolve(golden.path()), golden.content());
        }
        String howTo =
                "%s; what it is now lies in %s, renew it with -Dkeyplan.golden=renew"
                        .formatted(expected, ACTUAL.toAbsolutePath());
        assertThat(expected).as(howTo).exists();
        assertThat(golden.content()).as(howTo).isEqualTo(Files.readString(expected));
    }

    @Test
    void thereIsNoFileOfAPictureThatIsNoMore() throws IOException {
        Set<Path> expected =
                goldens().stream().map(Golden::path).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            List<Path> old =
                    files.filter(Files::isRegularFile)
                            .map(GOLDEN::relativize)
                            .filter(file -> !expected.contains(file))
                            .toList();
            if (RENEW) {
                for (Path file : old) {
                    Files.delete(GOLDEN.resolve(file));
                }
            } else {
                assertThat(old).isEmpty();
            }
        }
    }

    static List<Golden> goldens() {
        List<Golden> goldens = new ArrayList<>();
        for (String example : Examples.names()) {
            Locale language = PlanPictures.language(example);
            addGoldens(example, example, language, goldens);
            if (example.equals(IN_BOTH)) {
                addGoldens(example + "-zh", example, Locale.SIMPLIFIED_CHINESE, goldens);
            }
        }
        return goldens;
    }

    private static void addGoldens(
            String folder, String example, Locale language, List<Golden> goldens) {
        AccountPlan plan = PlanPictures.example(example);
        Map<DiagramKind, Integer> numbers = new LinkedHashMap<>();
        for (Pictured picture : PlanPictures.asTheyOpen(folder, plan, language)) {
            DiagramKind kind = picture.kind();
            int number = numbers.merge(kind, 1, Integer::sum);
            String name = kind.id() + (kind == DiagramKind.INFLUENCE_MAP ? "-" + number : "");
            Path path = Path.of(folder, name);
            String text =
                    kind.isTable()
                            ? SceneText.of(picture.table(), language)
                            : SceneText.of(picture.scene(), language);
            goldens.add(new Golden(Path.of(path + ".txt"), text));
            goldens.add(new Golden(Path.of(path + ".svg"), picture.svg()));
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
