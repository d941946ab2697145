package org.keyplan.viewpoint.parity;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A place where we differ from the recorded lines on purpose.
 *
 * @param number of the case
 * @param step as in the recorded lines; null for every step
 * @param reason why ours is better
 * @param rewrite turns the lines Sirius wrote after the step into ours
 */
record Deviation(String number, String step, String reason, UnaryOperator<List<String>> rewrite) {

    /** In every line of a case, one text instead of another. */
    static Deviation everywhere(String number, String theirs, String ours, String reason) {
        return new Deviation(number, null, reason, replacing(theirs, ours));
    }

    /** In the lines after one step, one text instead of another. */
    static Deviation after(String number, String step, String theirs, String ours, String reason) {
        return new Deviation(number, step, reason, replacing(theirs, ours));
    }

    boolean appliesTo(String caseNumber, String caseStep) {
        return number.equals(caseNumber) && (step == null || step.equals(caseStep));
    }

    private static UnaryOperator<List<String>> replacing(String theirs, String ours) {
        return lines -> lines.stream().map(line -> line.replace(theirs, ours)).toList();
    }
}
