package org.keyplan.viewpoint.tool;

/**
 * A tool that is ready to be used somewhere, or why it cannot be.
 *
 * @param command does it all, in one step that can be undone; null if it is refused
 * @param refusal one sentence for the person who wants to use the tool, in that person's language;
 *     null if it is not refused
 */
public record Prepared(ToolCommand command, String refusal) {
    static Prepared ready(ToolCommand command) {
        return new Prepared(command, null);
    }

    static Prepared refused(String reason) {
        return new Prepared(null, reason);
    }

    /** Whether there is a command. It may still fail when it is executed, without a trace. */
    public boolean isPossible() {
        return command != null;
    }
}
