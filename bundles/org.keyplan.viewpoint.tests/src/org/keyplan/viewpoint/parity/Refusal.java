package org.keyplan.viewpoint.parity;

/**
 * An element of the language we do not support: a file that has it is refused, naming it.
 *
 * @param number of the case
 * @param tag of the element that holds it and is taken out
 * @param name of the element that holds it
 * @param what is not supported, as the message names it
 * @param reason why it is not
 */
record Refusal(String number, String tag, String name, String what, String reason) {
    /** Lines about it do not occur. */
    Deviation deviation() {
        String mark = " mapping=" + name + " ";
        return new Deviation(
                number,
                null,
                reason,
                lines -> lines.stream().filter(line -> !line.contains(mark)).toList());
    }
}
