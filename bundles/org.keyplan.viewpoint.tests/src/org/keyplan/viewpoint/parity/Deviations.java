package org.keyplan.viewpoint.parity;

import java.util.List;

/**
 * Every place where we differ from the recorded lines, and why. Nothing else may differ. The same
 * list, with the reasoning, is in {@code docs/adr/0005-better-than-sirius-on-purpose.md}.
 */
final class Deviations {
    private static final String TITLE = "a title follows the model";
    private static final String NULL_LABEL =
            "a label is a text; one that comes to nothing is empty, wherever it stands";

    /** What is refused when a file is read. */
    private static final Refusal BRACKET =
            new Refusal(
                    "13",
                    "edgeMappings",
                    "bracket",
                    "BracketEdgeStyleDescription",
                    "no viewpoint of ours has brackets for lines");

    private Deviations() {}

    /** What of a case has to be taken out before it can be read. */
    static List<Refusal> refusals(String number) {
        return List.of(BRACKET).stream().filter(r -> r.number().equals(number)).toList();
    }

    /** All of them, by case. */
    static List<Deviation> all() {
        return List.of(
                Deviation.everywhere("09", " endLabel=null ", " endLabel=\"\" ", NULL_LABEL),
                Deviation.everywhere(
                        "11",
                        " centerStyle=#000000,8,[],icon",
                        " centerStyle=#000000,8,[]",
                        "pictures have no icons"),
                BRACKET.deviation(),
                Deviation.after(
                        "25",
                        "refresh",
                        "DIAGRAM name=\"First\"",
                        "DIAGRAM name=\"Renamed\"",
                        TITLE));
    }
}
