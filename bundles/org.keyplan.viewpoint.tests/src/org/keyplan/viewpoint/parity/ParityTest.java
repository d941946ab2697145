package org.keyplan.viewpoint.parity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;

class ParityTest {
    private static TimeZone before;

    /** Dates in labels were recorded in that zone. */
    @BeforeAll
    static void beInGreenwich() {
        before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    @AfterAll
    static void goHome() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest(name = "case {0}")
    @ValueSource(strings = {"01", "02", "04", "05", "07", "08", "09", "10", "11", "13", "14", "25"})
    void showsWhatSiriusShows(String number) {
        CaseFiles files = new CaseFiles(number);
        Map<String, List<String>> recorded = Blocks.of(files.expected());
        Map<String, List<String>> ours = new Replay(files).play();
        assertThat(ours.keySet()).containsExactlyElementsOf(recorded.keySet());
        recorded.forEach(
                (step, lines) ->
                        sameLines(
                                "case " + number + ", " + step,
                                ours.get(step),
                                expected(number, Blocks.step(step), lines)));
    }

    @Test
    void everyDeviationChangesSomething() {
        for (Deviation deviation : Deviations.all()) {
            Map<String, List<String>> recorded =
                    Blocks.of(new CaseFiles(deviation.number()).expected());
            assertThat(recorded.entrySet())
                    .as("case %s: %s", deviation.number(), deviation.reason())
                    .anyMatch(
                            e ->
                                    deviation.appliesTo(deviation.number(), Blocks.step(e.getKey()))
                                            && !deviation
                                                    .rewrite()
                                                    .apply(e.getValue())
                                                    .equals(e.getValue()));
        }
    }

    private static List<String> expected(String number, String step, List<String> lines) {
        List<String> expected = lines;
        for (Deviation deviation : Deviations.all()) {
            if (deviation.appliesTo(number, step)) {
                expected = deviation.rewrite().apply(expected);
            }
        }
        return expected;
    }

    /** Says which lines differ, not all there are. */
    private static void sameLines(String where, List<String> ours, List<String> expected) {
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(ours);
        List<String> unexpected = new ArrayList<>(ours);
        unexpected.removeAll(expected);
        assertThat(unexpected).as("%s: lines instead of %s", where, missing).isEmpty();
        assertThat(missing).as("%s: missing lines", where).isEmpty();
        assertThat(ours).as("%s: order of lines", where).isEqualTo(expected);
    }
}
