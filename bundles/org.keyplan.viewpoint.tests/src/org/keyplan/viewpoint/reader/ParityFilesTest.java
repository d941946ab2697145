package org.keyplan.viewpoint.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.viewpoint.description.Group;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** Specifications that a real Sirius has played. */
class ParityFilesTest {
    static List<String> files() {
        return IntStream.rangeClosed(1, 40)
                .mapToObj("/parity/c%02d/case.odesign"::formatted)
                .filter(name -> ParityFilesTest.class.getResource(name) != null)
                .toList();
    }

    private static String text(String file) throws IOException {
        try (InputStream stream = ParityFilesTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void thereAreMany() {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachIsReadButForWhatIsNotSupported(String file) throws IOException {
        OdesignText text = OdesignText.whole(text(file));
        if (text.text().contains("createElements=\"false\"")) {
            assertThat(text.problems())
                    .isNotEmpty()
                    .allSatisfy(
                            p ->
                                    assertThat(p.toString())
                                            .containsPattern(
                                                    "createElements|CreateView|DeleteView"));
            return;
        }
        if (text.text().contains("BracketEdgeStyleDescription")) {
            assertThat(text.problems())
                    .singleElement()
                    .satisfies(
                            p -> {
                                assertThat(p.toString()).contains("BracketEdgeStyleDescription");
                                assertThat(p.location().line())
                                        .isEqualTo(text.lineOf("BracketEdgeStyleDescription"));
                            });
            return;
        }
        Group group = text.read();
        int mappings =
                group.viewpoints().get(0).diagrams().stream()
                        .mapToInt(d -> d.mappings().size())
                        .sum();
        assertThat(mappings).isEqualTo(count(text.text(), "Mappings name="));
        int tools =
                group.viewpoints().get(0).diagrams().stream().mapToInt(d -> d.tools().size()).sum();
        int menus = count(text.text(), ":PopupMenu\"");
        assertThat(tools + menus)
                .isEqualTo(
                        count(text.text(), "<ownedTools ")
                                + count(text.text(), "<menuItemDescription "));
    }

    /** Occurrences that are not parts of tables. */
    private static int count(String text, String what) {
        int found = 0;
        for (int i = text.indexOf(what); i >= 0; i = text.indexOf(what, i + 1)) {
            String before = text.substring(text.lastIndexOf('<', i), i);
            found += before.startsWith("<ownedLine") || before.startsWith("<ownedColumn") ? 0 : 1;
        }
        return found;
    }
}
