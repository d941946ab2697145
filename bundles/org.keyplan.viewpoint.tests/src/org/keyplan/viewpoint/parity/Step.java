package org.keyplan.viewpoint.parity;

/** Plays one kind of step of a recorded case. */
@FunctionalInterface
interface Step {
    /**
     * Plays the step and writes what can be seen afterwards.
     *
     * @param rest what follows the step's first word, trimmed
     */
    void play(Replay replay, String rest);
}
