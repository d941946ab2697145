package org.keyplan.core.file;

import org.keyplan.core.file.PlanFileException.Kind;
import org.keyplan.core.file.PlanFileException.Message;

import java.util.List;

/**
 * A problem with a file, before it is known which file it is in.
 *
 * @param line 1-based, 0 if not at one place
 * @param column 1-based, 0 if unknown
 */
record Problem(Kind kind, int line, int column, Message message, Throwable cause) {

    /** A problem of the file as a whole; the text's key is the kind's name. */
    static Problem of(Kind kind, Object... arguments) {
        return at(0, 0, kind, arguments);
    }

    /** A problem at a place; the text's key is the kind's name. */
    static Problem at(int line, int column, Kind kind, Object... arguments) {
        return keyed(line, column, kind, kind.name(), arguments);
    }

    /** A problem at a place whose text is one of several of its kind. */
    static Problem keyed(int line, int column, Kind kind, String key, Object... arguments) {
        return new Problem(kind, line, column, new Message(key, List.of(arguments)), null);
    }

    Problem causedBy(Throwable because) {
        return new Problem(kind, line, column, message, because);
    }

    /** Carries a problem out of the depth of a parser. */
    static final class Found extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Found(Problem problem) {
            super(problem.message().key(), problem.cause(), true, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
