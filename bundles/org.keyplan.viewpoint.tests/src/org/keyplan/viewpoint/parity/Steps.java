package org.keyplan.viewpoint.parity;

import java.util.Map;
import java.util.TreeMap;

/** The kinds of steps by their first word. */
final class Steps {
    private final Map<String, Step> byWord = new TreeMap<>();

    /** All that can be played. */
    static Steps all() {
        Steps steps = new Steps();
        DiagramSteps.register(steps);
        ToolSteps.register(steps);
        return steps;
    }

    void add(String word, Step step) {
        if (byWord.putIfAbsent(word, step) != null) {
            throw new IllegalStateException("Two steps are called " + word);
        }
    }

    void play(Replay replay, String line) {
        int end = line.indexOf(' ');
        String word = end < 0 ? line : line.substring(0, end);
        Step step = byWord.get(word);
        if (step == null) {
            throw new IllegalArgumentException("Nobody plays the step: " + line);
        }
        step.play(replay, end < 0 ? "" : line.substring(end + 1).trim());
    }
}
