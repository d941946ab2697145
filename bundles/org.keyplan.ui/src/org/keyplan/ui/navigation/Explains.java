package org.keyplan.ui.navigation;

/**
 * What a part of the workbench is adapted to if it can explain concepts of account planning in
 * words. Belongs to the UI thread.
 */
public interface Explains {
    /** The id of the view that explains. */
    String HINTS = "org.keyplan.ui.hints";

    /**
     * Explains a concept until the person goes on.
     *
     * @param concept what {@link Hinted#mark} takes, or a rule
     */
    void explain(Object concept);
}
