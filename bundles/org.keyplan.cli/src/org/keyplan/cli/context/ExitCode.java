package org.keyplan.cli.context;

/** How a command can end; part of the public interface that scripts rely on. */
public final class ExitCode {

    /** Nothing to complain of. */
    public static final int CLEAN = 0;

    /** Findings at or above the severity that the person asked to fail on. */
    public static final int FINDINGS = 1;

    /** The command line itself was wrong. */
    public static final int USAGE = 2;

    /** A file could not be read or written. */
    public static final int UNREADABLE = 3;

    /** A fault in Keyplan. */
    public static final int INTERNAL = 4;

    /** Nobody read the output to its end; what shells report for other programs then. */
    public static final int READER_GONE = 141;

    private ExitCode() {}
}
