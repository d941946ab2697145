package org.keyplan.ui.table;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.session.Unfinished;

import java.util.HashMap;
import java.util.Map;

/**
 * Texts that were typed into the cells of a table and not taken. They stay with their cells until
 * they are put right or given up, and the plan's session knows of them. Belongs to the UI thread.
 */
public final class Refusals implements Unfinished.Keeper {
    private final PlanSession session;
    private final Map<Place, Refusal> refusals = new HashMap<>();
    private Control control;

    public Refusals(PlanSession session) {
        this.session = session;
    }

    /** What was typed and why it was not taken. */
    public record Refusal(String typed, String problem) {}

    private record Place(EObject row, Object column) {}

    /** Forgets all with the table. */
    public void endWith(Control table) {
        control = table;
        table.addDisposeListener(event -> session.unfinished().forget(this));
    }

    @Override
    public Control control() {
        return control;
    }

    /** Notes whether a cell is being typed into. */
    public void typing(boolean now) {
        session.unfinished().typing(this, now);
    }

    /**
     * Keeps a text.
     *
     * @param row null for an empty row
     * @param column what tells columns apart
     */
    public void keep(EObject row, Object column, String typed, String problem) {
        Place place = new Place(row, column);
        refusals.put(place, new Refusal(typed, problem));
        session.unfinished().refused(this, place, problem);
    }

    /** The text kept for a cell; null if there is none. */
    public Refusal of(EObject row, Object column) {
        return refusals.get(new Place(row, column));
    }

    /** Gives up the text kept for a cell. */
    public void drop(EObject row, Object column) {
        Place place = new Place(row, column);
        refusals.remove(place);
        session.unfinished().refused(this, place, null);
    }
}
