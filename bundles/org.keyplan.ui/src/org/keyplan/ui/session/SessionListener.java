package org.keyplan.ui.session;

/** Hears, in the UI thread, what becomes of an open plan. */
public interface SessionListener {

    /** The plan is about to be saved: what is just being typed is to be taken. */
    default void planSaving(PlanSession session) {}

    /**
     * There is something typed that is {@linkplain Unfinished not in the plan}, or not any more.
     */
    default void typingChanged(PlanSession session) {}

    /** A command was executed, undone or redone, or the plan was saved. */
    default void planChanged(PlanSession session) {}

    /**
     * The plan was read from its file anew: {@link PlanSession#plan()} and the editing domain are
     * other objects now, and whatever showed elements of the old ones shows the new ones instead.
     */
    default void planReplaced(PlanSession session) {}

    /** The plan has another file now. */
    default void planMoved(PlanSession session) {}

    /** Another day has begun: {@link PlanSession#asOf()} is another one. */
    default void dayChanged(PlanSession session) {}

    /** Nobody shows the plan any more. */
    default void planClosed(PlanSession session) {}
}
