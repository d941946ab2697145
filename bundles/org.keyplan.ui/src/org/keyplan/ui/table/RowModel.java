package org.keyplan.ui.table;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which rows a table shows now and in which order: filtered, sorted, and only below branches that
 * are open. A row does not jump or vanish while it is edited: it is sorted and filtered again when
 * the person asks for it. A row that was asked for is shown even if the filter would hide it.
 */
final class RowModel {
    private final Rows source;
    private final Map<EObject, Integer> levels = new HashMap<>();
    private final Map<EObject, Integer> places = new HashMap<>();
    private final Set<EObject> closed = new HashSet<>();
    private final Set<EObject> asked = new HashSet<>();
    private List<EObject> rows = List.of();
    private Set<EObject> known = new LinkedHashSet<>();
    private Set<EObject> stays = Set.of();
    private Predicate<EObject> filter;
    private RowOrder order;
    private int total;
    private boolean tree;

    RowModel(Rows source) {
        this.source = source;
    }

    List<EObject> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** How many rows there would be without filter and with all branches open. */
    int total() {
        return total;
    }

    boolean isFiltered() {
        return filter != null;
    }

    int level(EObject row) {
        return levels.getOrDefault(row, 0);
    }

    boolean hasRowsBelow(EObject row) {
        return !source.below(row).isEmpty();
    }

    /** Whether any row has rows below it. */
    boolean isTree() {
        return tree;
    }

    boolean isOpen(EObject row) {
        return !closed.contains(row);
    }

    /** The place of a row; -1 if it is not shown. */
    int indexOf(EObject row) {
        return places.getOrDefault(row, -1);
    }

    /** Shows only rows that pass; null shows all. */
    void filter(Predicate<EObject> passes) {
        filter = passes;
        asked.clear();
        rows = List.of();
        known = new LinkedHashSet<>();
        update();
    }

    /** Sorts rows; null puts them into the order of the plan. */
    void sort(RowOrder by) {
        order = by;
        known = new LinkedHashSet<>();
        update();
    }

    /** Whether an element is one of the rows, shown or not. */
    boolean contains(EObject element) {
        return contains(source.top(), element);
    }

    private boolean contains(List<? extends EObject> siblings, EObject element) {
        for (EObject row : siblings) {
            if (row == element || contains(source.below(row), element)) {
                return true;
            }
        }
        return false;
    }

    /** Opens or closes all branches. */
    void openAll(boolean open) {
        closed.clear();
        if (!open) {
            close(source.top());
        }
        update();
    }

    private void close(List<? extends EObject> siblings) {
        for (EObject row : siblings) {
            if (hasRowsBelow(row)) {
                closed.add(row);
                close(source.below(row));
            }
        }
    }

    void setOpen(EObject row, boolean open) {
        if (open) {
            closed.remove(row);
        } else {
            closed.add(row);
        }
        update();
    }

    /** Shows a row and opens what it is below of, whatever the filter says. */
    void ask(EObject row) {
        asked.add(row);
        openAbove(source.top(), row);
        update();
    }

    private boolean openAbove(List<? extends EObject> siblings, EObject row) {
        for (EObject each : siblings) {
            if (each == row) {
                return true;
            } else if (openAbove(source.below(each), row)) {
                closed.remove(each);
                return true;
            }
        }
        return false;
    }

    /** Looks again at what there is. */
    void update() {
        stays = filter == null ? Set.of() : Set.copyOf(rows);
        List<EObject> shown = new ArrayList<>();
        levels.clear();
        total = 0;
        tree = false;
        add(source.top(), 0, true, shown);
        rows = shown;
        known = new LinkedHashSet<>(shown);
        places.clear();
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i), i);
        }
    }

    /** Whether anything was shown of it. */
    private boolean add(
            List<? extends EObject> siblings, int level, boolean visible, List<EObject> shown) {
        boolean any = false;
        total += siblings.size();
        for (EObject row : ordered(siblings)) {
            List<EObject> below = new ArrayList<>();
            List<? extends EObject> children = source.below(row);
            tree |= !children.isEmpty();
            boolean some =
                    !children.isEmpty() && add(children, level + 1, visible && isOpen(row), below);
            if (some || passes(row)) {
                any = true;
                levels.put(row, level);
                if (visible) {
                    shown.add(row);
                    shown.addAll(below);
                }
            }
        }
        return any;
    }

    private boolean passes(EObject row) {
        return filter == null || asked.contains(row) || stays.contains(row) || filter.test(row);
    }

    /** Rows that were there keep their order; new ones come after them until sorted again. */
    private List<? extends EObject> ordered(List<? extends EObject> siblings) {
        if (order == null) {
            return siblings;
        }
        Set<EObject> present = new HashSet<>(siblings);
        List<EObject> kept = known.stream().filter(present::contains).toList();
        if (kept.isEmpty()) {
            return order.sorted(siblings);
        }
        Set<EObject> result = new LinkedHashSet<>(kept);
        result.addAll(siblings);
        return new ArrayList<>(result);
    }
}
