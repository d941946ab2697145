package org.keyplan.ui.table.grid;

/** Hears what a person does in a {@link Grid}. Called in the UI thread. */
public interface GridListener {

    /** The focus went to another cell, or the selected rows are others. */
    default void selectionChanged() {}

    /** The head of a column was clicked. */
    default void headClicked(int column) {}

    /** A person gave a column another width, in pixels at 100 %. */
    default void columnResized(int column, int width) {}

    /** A person wants a column as wide as what it shows. */
    default void columnFitted(int column) {}

    /** The rows below a row are to be shown if they are not, and the other way round. */
    default void branchToggled(int row) {}

    /** What is selected is to be deleted. */
    default void deleteAsked() {}

    /** What was typed and not taken is given up. */
    default void refusalDropped(int row, int column) {}

    /** The problem with what is being typed; null if there is none any more. */
    default void problem(String sentence) {}

    /** A person began to type into a cell that can be taken, or does so no more. */
    default void typing(boolean now) {}
}
