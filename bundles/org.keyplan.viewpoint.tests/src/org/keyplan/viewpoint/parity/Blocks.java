package org.keyplan.viewpoint.parity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Recorded lines by the step they follow. */
final class Blocks {
    private static final String STEP = "STEP ";

    private Blocks() {}

    /** The name of a step's lines: steps may occur twice. */
    static String key(int index, String step) {
        return index + " " + step;
    }

    /** The step that a name of lines stands for. */
    static String step(String key) {
        return key.substring(key.indexOf(' ') + 1);
    }

    /** Takes recorded lines apart; those before the first step are named "". */
    static Map<String, List<String>> of(List<String> recorded) {
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        List<String> lines = null;
        for (String line : recorded) {
            if (line.startsWith(STEP)) {
                lines = new ArrayList<>();
                blocks.put(key(blocks.size(), line.substring(STEP.length()).trim()), lines);
            } else if (lines == null) {
                lines = new ArrayList<>(List.of(line));
                blocks.put("", lines);
            } else {
                lines.add(line);
            }
        }
        return blocks;
    }
}
