package org.keyplan.viewpoint.scene;

/**
 * A diagram has more nodes, or nests them deeper, than anybody could read. The message is a
 * sentence for people and says what to do.
 */
public final class SceneTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SceneTooLargeException(String message) {
        super(message);
    }
}
