package org.keyplan.viewpoint.tool;

import org.eclipse.emf.common.command.AbortExecutionException;

/**
 * A tool that could not do what it should. It has changed nothing. The message is one sentence for
 * the person who used the tool, in that person's language.
 *
 * <p>Command stacks take such an exception as an aborted command: they neither keep the command nor
 * forget what could be redone.
 */
public final class ToolException extends AbortExecutionException {
    private static final long serialVersionUID = 1L;

    ToolException(String message) {
        super(message);
    }

    ToolException(String message, Throwable cause) {
        super(message, cause);
    }
}
