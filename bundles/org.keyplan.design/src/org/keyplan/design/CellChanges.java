package org.keyplan.design;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.keyplan.model.KeyplanPackage.Literals;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Collects what changes in a plan and says what that means for one of its tables: nothing, some
 * cells, or all of it. Filled while a command runs, read after it. One thread.
 */
public final class CellChanges {
    private static final Set<EClass> COVERAGE =
            Set.of(Literals.ACCOUNT, Literals.STAKEHOLDER, Literals.TEAM_MEMBER);
    private static final Set<EClass> WHITESPACE =
            Set.of(
                    Literals.ACCOUNT,
                    Literals.ORGANIZATION_UNIT,
                    Literals.OFFERING,
                    Literals.COMPETITOR);

    private final EReference list;
    private final Set<EClass> told;
    private final Set<EObject> cells = new LinkedHashSet<>();
    private boolean all;

    /**
     * @param kind one of those that are tables
     */
    public CellChanges(DiagramKind kind) {
        boolean coverage = kind == DiagramKind.COVERAGE;
        list = coverage ? Literals.ACCOUNT_PLAN__ENGAGEMENTS : Literals.ACCOUNT_PLAN__WHITESPACE;
        told = coverage ? COVERAGE : WHITESPACE;
    }

    /** Takes note of a change anywhere in the plan. */
    public void add(Notification change) {
        if (change.isTouch() || !(change.getNotifier() instanceof EObject element)) {
            return;
        }
        if (change.getFeature() == list) {
            all |= change.getEventType() == Notification.MOVE; // the first of several is shown
            take(change.getOldValue());
            take(change.getNewValue());
        } else if (element.eClass() == list.getEReferenceType()) {
            cells.add(element);
        } else if (element.eClass() == Literals.ACCOUNT_PLAN) {
            all |= isTold(change.getFeature());
        } else {
            all |= told.contains(element.eClass());
        }
    }

    /** Of the plan's own properties those count that are no list of something not told here. */
    private boolean isTold(Object feature) {
        return !(feature instanceof EReference reference)
                || told.contains(reference.getEReferenceType());
    }

    private void take(Object value) {
        if (value instanceof Collection<?> several) {
            several.forEach(this::take);
        } else if (value instanceof EObject cell) {
            cells.add(cell);
        }
    }

    /** Whether the table must be made anew as a whole. */
    public boolean concernsAll() {
        return all;
    }

    /** The elements whose cells have changed, those that came or went among them. */
    public Set<EObject> cells() {
        return Set.copyOf(cells);
    }

    /** Forgets everything, since the table shows it now. */
    public void clear() {
        cells.clear();
        all = false;
    }
}
