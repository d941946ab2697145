package org.keyplan.ui.table;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.ui.table.grid.GridCell;

import java.util.List;
import java.util.function.Function;

/**
 * A column of an {@link ElementTable}. Immutable; what is optional is added by the {@code with}
 * methods.
 *
 * @param id names the column in what is remembered, so it must not change
 * @param title what people read
 * @param tip what the column means; null for nothing
 * @param width in pixels at 100 %, until a person changes it
 * @param right whether it is set to the right, as numbers are
 * @param shown whether it is shown until a person chooses
 * @param cell what it shows for a row
 * @param order what rows are sorted by, where {@code null} comes last; null if it cannot be sorted
 * @param editing how it is edited; null if it only shows what is derived
 * @param features the properties it shows, which lead to it from a finding
 */
public record Column(
        String id,
        String title,
        String tip,
        int width,
        boolean right,
        boolean shown,
        Function<EObject, GridCell> cell,
        Function<EObject, Comparable<?>> order,
        CellEditing editing,
        List<EStructuralFeature> features) {

    public Column {
        features = List.copyOf(features);
    }

    /** A column that is sorted by what it says. */
    public static Column of(String id, String title, int width, Function<EObject, GridCell> cell) {
        return new Column(
                id,
                title,
                null,
                width,
                false,
                true,
                cell,
                row -> cell.apply(row).text(),
                null,
                List.of());
    }

    public Column withTip(String meaning) {
        return new Column(id, title, meaning, width, right, shown, cell, order, editing, features);
    }

    /** The same values, shown in another way. */
    public Column shownAs(Function<EObject, GridCell> way) {
        return new Column(id, title, tip, width, right, shown, way, order, editing, features);
    }

    public Column setRight() {
        return new Column(id, title, tip, width, true, shown, cell, order, editing, features);
    }

    public Column hidden() {
        return new Column(id, title, tip, width, right, false, cell, order, editing, features);
    }

    public Column sortedBy(Function<EObject, Comparable<?>> key) {
        return new Column(id, title, tip, width, right, shown, cell, key, editing, features);
    }

    public Column editedBy(CellEditing how) {
        return new Column(id, title, tip, width, right, shown, cell, order, how, features);
    }

    public Column showing(EStructuralFeature... properties) {
        return new Column(
                id, title, tip, width, right, shown, cell, order, editing, List.of(properties));
    }
}
