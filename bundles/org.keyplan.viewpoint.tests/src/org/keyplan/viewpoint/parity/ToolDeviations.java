package org.keyplan.viewpoint.parity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Every step of a tool or table where we differ from the recorded lines, and why. Nothing else may
 * differ. The same list, with the reasoning, is in {@code
 * docs/adr/0005-better-than-sirius-on-purpose.md}. Steps are named by case and, since they may
 * occur twice, number.
 */
final class ToolDeviations {
    private static final Map<String, Refused> REFUSED = new LinkedHashMap<>();
    private static final Map<String, Shown> SHOWN = new LinkedHashMap<>();

    private static final String REFRESH = "AFTER EXPLICIT REFRESH";
    private static final String EMPTY = " label=\"\" ";
    private static final String NULL_LABEL = "a label that comes to nothing is empty";
    private static final String AT_ONCE = "a table follows the model at once";

    static {
        fails(
                "15: 51 container CreateNoReference DIAGRAM",
                "the new element has no place; Sirius renames the container instead");
        fails(
                "15: 55 container CreateInSingleAgain DIAGRAM",
                "the place is taken; Sirius renames the container instead");
        refuses(
                "15: 87 container EmptyTool DIAGRAM",
                "it has no operations; Sirius fails while it builds the command");
        fails(
                "16: 17 edge ContainerVar a/Item b/Item",
                "there is no such variable; Sirius renames the source instead");
        refuses(
                "16: 31 edge PreSourceName a/Item b/Item",
                "the precondition's variables are those of an earlier tool");
        fails(
                "18: 37 directEdit a/Vars \"v\"",
                "a variable of the value is not defined; Sirius sets null");
        fails(
                "19: 17 reconnect OneFail a/One/a/Item>c/Item c/Item b/Item",
                "the service for the new end fails; Sirius sets null, and the edge is lost");
        fails(
                "22: 3 doubleClick a/DefCtx",
                "it would change the view, which has no such feature; Sirius does nothing");
        refuses(
                "27: 17 drop PreWrongName x1/File@f1/Folder f2/Folder",
                "the precondition's variables are those of an earlier tool");
        fails(
                "27: 23 drop Vars x1 f2/Folder",
                "a variable of the value is not defined; Sirius sets null");
        shows("15: 25 container SetNull DIAGRAM", NULL_LABEL, replacing(" label=null ", EMPTY));
        shows(
                "15: 27 container SetNoExpression DIAGRAM",
                NULL_LABEL,
                replacing(" label=null ", EMPTY));
        shows(
                "18: 19 directEdit a/Svc \"loud\"",
                "of two services of one name Sirius takes whichever Java lists first, we the one"
                        + " for narrower arguments",
                replacing("OBJ LOUD", "LOUD"));
        shows(
                "19: 25 reconnect LinkTarget l1/Link/a/Item>b/Item b/Item b/Other",
                "Sirius shows an edge to a mapping that is no target, though the model is"
                        + " unchanged",
                lines -> lines.stream().filter(l -> !l.contains("target=b/Other")).toList());
        shows(
                "24: 9 setCell p1/P s1/S \"typed\"",
                AT_ONCE + ", and how it looks does not depend on how it looked before",
                lines ->
                        replacing(
                                        " fg=#000000 bg=#FFFFFF(default) labelSize=8"
                                                + " labelFormat=[]",
                                        " style=-")
                                .apply(refreshed(lines)));
        shows("24: 16 setCell p1/P s1/S \"8\"", AT_ONCE, ToolDeviations::refreshed);
    }

    private ToolDeviations() {}

    /**
     * Sirius plays the step, wholly or in part; we do not.
     *
     * @param result what becomes of it
     */
    record Refused(String result, String reason) {}

    private record Shown(String reason, UnaryOperator<List<String>> rewrite) {}

    private static void fails(String step, String reason) {
        REFUSED.put(step, new Refused("RESULT failed", reason));
    }

    private static void refuses(String step, String reason) {
        REFUSED.put(step, new Refused("RESULT refused", reason));
    }

    private static void shows(String step, String reason, UnaryOperator<List<String>> rewrite) {
        SHOWN.put(step, new Shown(reason, rewrite));
    }

    private static UnaryOperator<List<String>> replacing(String theirs, String ours) {
        return lines -> lines.stream().map(line -> line.replace(theirs, ours)).toList();
    }

    /** What Sirius shows after a refresh, shown before it. */
    private static List<String> refreshed(List<String> lines) {
        int table = 0;
        while (!lines.get(table).startsWith("TABLE")) {
            table++;
        }
        int refresh = lines.indexOf(REFRESH);
        List<String> after = lines.subList(refresh + 1, lines.size());
        List<String> all = new ArrayList<>(lines.subList(0, table));
        all.addAll(after);
        all.add(REFRESH);
        all.addAll(after);
        return all;
    }

    /** Why a step leaves no trace; null if it is played. */
    static Refused refused(String number, String key) {
        return REFUSED.get(number + ": " + key);
    }

    /** Recorded lines as we show them. */
    static List<String> shown(String number, String key, List<String> recorded) {
        Shown shown = SHOWN.get(number + ": " + key);
        return shown == null ? recorded : shown.rewrite().apply(recorded);
    }

    /** All steps that differ. */
    static List<String> all() {
        List<String> all = new ArrayList<>(REFUSED.keySet());
        all.addAll(SHOWN.keySet());
        return all;
    }
}
