package org.keyplan.viewpoint.parity;

import java.util.regex.Pattern;

/** Texts as the recorded lines write them. */
final class Quoted {
    private static final Pattern HASH = Pattern.compile("@[0-9a-f]{4,8}\\b");

    private Quoted() {}

    /** In quotation marks, control characters escaped, Java's hash codes blotted out. */
    static String of(String text) {
        if (text == null) {
            return "null";
        }
        String escaped =
                text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t");
        return '"' + HASH.matcher(escaped).replaceAll("@HASH") + '"';
    }
}
