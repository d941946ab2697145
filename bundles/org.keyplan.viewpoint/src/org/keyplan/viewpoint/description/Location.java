package org.keyplan.viewpoint.description;

/**
 * Where something is declared.
 *
 * @param file as it was named when it was read
 * @param line counted from 1; 0 for something that is not written but a default of the language
 */
public record Location(String file, int line) {
    /** As compilers write it, so that tools make it a link. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
