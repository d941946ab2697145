package org.keyplan.core.migration;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of the plan file format, as a file says it in its namespace. A file of a higher minor
 * version can be read in part; one of a higher major version cannot be read.
 */
public record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {

    private static final String NAMESPACE = "http://keyplan.org/model/";
    private static final Pattern FORM =
            Pattern.compile(Pattern.quote(NAMESPACE) + "(\\d{1,4})\\.(\\d{1,4})");

    /** The format that this version of Keyplan writes. */
    public static final FormatVersion CURRENT = new FormatVersion(1, 0);

    /** The version that a namespace stands for; empty if it is not one of a plan. */
    public static Optional<FormatVersion> ofNamespace(String namespace) {
        Matcher matcher = FORM.matcher(namespace);
        return matcher.matches()
                ? Optional.of(
                        new FormatVersion(
                                Integer.parseInt(matcher.group(1)),
                                Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The namespace that a file of this version declares. */
    public String namespace() {
        return NAMESPACE + this;
    }

    @Override
    public int compareTo(FormatVersion other) {
        return major == other.major
                ? Integer.compare(minor, other.minor)
                : Integer.compare(major, other.major);
    }

    /** Such as {@code 1.0}. */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
