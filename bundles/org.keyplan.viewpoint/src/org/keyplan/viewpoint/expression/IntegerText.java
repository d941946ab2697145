package org.keyplan.viewpoint.expression;

/** Reads integers without the cost of an exception for each text that is none. */
final class IntegerText {
    private static final int LONGEST = 11;

    private IntegerText() {}

    /** The integer, as {@link Integer#parseInt} reads it; null if it is none. */
    static Integer parse(String text) {
        int length = text.length();
        int start = length > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        if (length == start || length > LONGEST) {
            return null;
        }
        long number = 0;
        for (int i = start; i < length; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                return null;
            }
            number = number * 10 + digit;
        }
        long signed = text.charAt(0) == '-' ? -number : number;
        return signed == (int) signed ? (Integer) (int) signed : null;
    }
}
