package org.keyplan.cli.context;

/** Ends a command with one line for the person and an exit code. */
public final class CliException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /**
     * @param exitCode one of {@link ExitCode}
     * @param sentence what is wrong, where, and what to do, in the person's language
     */
    public CliException(int exitCode, String sentence) {
        this(exitCode, sentence, null);
    }

    /**
     * @param cause what {@code --debug} shows; {@code null} if there is nothing behind it
     */
    public CliException(int exitCode, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    /** The exit code to end with. */
    public int exitCode() {
        return exitCode;
    }
}
