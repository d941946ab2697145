package org.keyplan.core.edit;

import org.keyplan.model.StickyNote;

import java.util.Collection;

/** Finds a place for copied notes where they hide none. */
final class NoteShift {
    /** From a note to its copy, to the right and down, in pixels. */
    static final double STEP = 24;

    private static final double SAME = 1;

    private NoteShift() {}

    /**
     * Moves notes together, step by step, until none of them lies just on another one.
     *
     * @param coming on no sheet yet
     * @param there already on the sheet
     */
    static void free(Collection<StickyNote> coming, Collection<StickyNote> there) {
        int most = coming.size() * there.size();
        for (int i = 0; i < most && coming.stream().anyMatch(n -> liesOnOne(n, there)); i++) {
            coming.forEach(
                    note -> {
                        note.setX(note.getX() + STEP);
                        note.setY(note.getY() + STEP);
                    });
        }
    }

    private static boolean liesOnOne(StickyNote note, Collection<StickyNote> there) {
        return there.stream()
                .anyMatch(
                        other ->
                                Math.abs(other.getX() - note.getX()) < SAME
                                        && Math.abs(other.getY() - note.getY()) < SAME);
    }
}
