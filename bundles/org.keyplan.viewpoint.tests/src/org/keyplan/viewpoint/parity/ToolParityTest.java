package org.keyplan.viewpoint.parity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Tools and tables: what each step does to the model and shows afterwards. Exceptions that Sirius
 * throws and errors that it logs are not compared, since we tell people in our own words; nor is
 * how new elements are counted.
 */
class ToolParityTest {

    @ParameterizedTest(name = "case {0}")
    @ValueSource(strings = {"15", "16", "18", "19", "22", "24", "27"})
    void doesWhatSiriusDoes(String number) {
        CaseFiles files = new CaseFiles(number);
        Map<String, List<String>> recorded = Blocks.of(files.expected());
        Map<String, List<String>> ours = new Replay(files).play();
        assertThat(ours.keySet()).containsExactlyElementsOf(recorded.keySet());
        new Comparison(number).compare(recorded, ours);
    }

    /** Goes through a case's steps. */
    private static final class Comparison {
        private final String number;
        private final List<String> differences = new ArrayList<>();
        private final List<String> deviating = new ArrayList<>();
        private List<String> state = List.of();
        private boolean nothingToUndo;

        Comparison(String number) {
            this.number = number;
        }

        void compare(Map<String, List<String>> recorded, Map<String, List<String>> ours) {
            Iterator<List<String>> played = ours.values().iterator();
            recorded.forEach((key, lines) -> compare(key, expected(key, lines), played.next()));
            assertThat(differences).as("case %s", number).isEmpty();
            assertThat(deviating)
                    .as("deviations of case %s", number)
                    .containsExactlyInAnyOrderElementsOf(
                            ToolDeviations.all().stream()
                                    .filter(step -> step.startsWith(number + ":"))
                                    .toList());
        }

        private void compare(String key, List<String> expected, List<String> ours) {
            List<String> missing = new ArrayList<>(NewNames.canonical(expected));
            for (String line : NewNames.canonical(ours)) {
                if (!missing.remove(line)) {
                    differences.add(key + ": ours is " + line);
                }
            }
            missing.forEach(line -> differences.add(key + ": not ours is " + line));
        }

        private List<String> expected(String key, List<String> lines) {
            List<String> expected = ToolDeviations.shown(number, key, plain(lines));
            ToolDeviations.Refused refused = ToolDeviations.refused(number, key);
            if (refused != null) {
                assertThat(state).as("state before %s", key).isNotEmpty();
                nothingToUndo = true;
                expected = untouched(expected, refused.result());
            }
            if (ToolDeviations.all().contains(number + ": " + key)) {
                assertThat(expected).as("needless deviation").isNotEqualTo(plain(lines));
                deviating.add(number + ": " + key);
            }
            if (refused != null) {
                return expected;
            }
            if (nothingToUndo && Blocks.step(key).equals("undo")) {
                nothingToUndo = false;
                return List.of("NOTHING TO UNDO");
            }
            if (expected.stream().anyMatch(line -> line.startsWith("ELEMENT"))) {
                state = expected.stream().filter(Comparison::isState).toList();
            }
            return expected;
        }

        /** Whatever was asked before, no success, and all as it was. */
        private List<String> untouched(List<String> lines, String result) {
            List<String> expected = new ArrayList<>();
            for (String line : lines) {
                if (line.startsWith("RESULT")) {
                    expected.add(result);
                } else if (!isState(line)) {
                    expected.add(line);
                }
            }
            expected.addAll(state);
            return expected;
        }

        private static boolean isState(String line) {
            return line.matches(
                    "(ELEMENT|DIAGRAM|CONTAINER|NODE|LIST|LISTITEM|EDGE|TABLE|COLUMN|ROW|CELL)"
                            + " .*=.*");
        }

        /** Without what only a developer of Sirius wants to know. */
        private static List<String> plain(List<String> lines) {
            return lines.stream()
                    .filter(line -> !line.startsWith("  LOG "))
                    .map(line -> line.startsWith("RESULT failed") ? "RESULT failed" : line)
                    .toList();
        }
    }
}
