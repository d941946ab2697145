package org.keyplan.ui.table.grid;

/** What can be typed into the cells of a {@link Grid}. Belongs to the UI thread. */
public interface GridEditing {

    /** A grid that is only looked at. */
    GridEditing NONE =
            new GridEditing() {
                @Override
                public Entry begin(int row, int column) {
                    return null;
                }

                @Override
                public String commit(int row, int column, String text) {
                    return null;
                }
            };

    /**
     * What editing a cell begins with.
     *
     * @return null if the cell cannot be edited
     */
    Entry begin(int row, int column);

    /**
     * Takes what was typed.
     *
     * @return null if it was taken, else one sentence that says why not; nothing has changed then
     */
    String commit(int row, int column, String text);

    /**
     * Keeps a text that was not taken, since the person has gone elsewhere.
     *
     * @param problem what {@link #commit} said
     */
    default void keep(int row, int column, String text, String problem) {}
}
