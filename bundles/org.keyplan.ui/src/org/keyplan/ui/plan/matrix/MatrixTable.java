package org.keyplan.ui.plan.matrix;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Control;
import org.keyplan.design.CellChanges;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.PlanDiagram;
import org.keyplan.design.PlanDiagrams;
import org.keyplan.model.AccountPlan;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.viewpoint.table.CrossTable;

import java.time.LocalDate;

/**
 * The table that a matrix shows. It hears what changes in the plan and makes no more of itself anew
 * than that asks for. Belongs to the UI thread.
 */
final class MatrixTable {
    private final PlanSession session;
    private final DiagramKind kind;
    private final CellChanges changes;
    private final EContentAdapter watch =
            new EContentAdapter() {
                @Override
                public void notifyChanged(Notification change) {
                    super.notifyChanged(change);
                    changes.add(change);
                }
            };
    private final AccountPlan plan;
    private CrossTable shown;
    private LocalDate asOf;

    /**
     * @param kind one of those that are tables
     */
    MatrixTable(PlanSession session, DiagramKind kind) {
        this.session = session;
        this.kind = kind;
        this.changes = new CellChanges(kind);
        this.plan = session.plan();
        plan.eAdapters().add(watch);
        makeAnew();
    }

    /** Hears nothing more once a control is gone. */
    void endWith(Control control) {
        control.addDisposeListener(e -> plan.eAdapters().remove(watch));
    }

    CrossTable shown() {
        return shown;
    }

    private PlanDiagrams diagrams() {
        return new PlanDiagrams(plan, session.asOf(), session.locale());
    }

    /** Looks at all of the plan. */
    void makeAnew() {
        PlanDiagrams diagrams = diagrams();
        PlanDiagram diagram =
                diagrams.all().stream().filter(d -> d.kind() == kind).findFirst().orElseThrow();
        shown = diagrams.table(diagram);
        asOf = session.asOf();
        changes.clear();
    }

    /**
     * Looks at what has changed in the plan.
     *
     * @return whether the table is another one now
     */
    boolean update() {
        if (changes.concernsAll() || !session.asOf().equals(asOf)) {
            makeAnew();
            return true;
        }
        if (changes.cells().isEmpty()) {
            return false;
        }
        shown = diagrams().table(shown, changes.cells());
        changes.clear();
        return true;
    }
}
