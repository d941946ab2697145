package org.keyplan.viewpoint.table;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.IntersectionMapping;
import org.keyplan.viewpoint.expression.Evaluation;
import org.keyplan.viewpoint.expression.Interpreter;
import org.keyplan.viewpoint.expression.Variables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Fills the cells of a table. Of several mappings for one place the last wins. */
final class Cells {
    private final Interpreter interpreter;
    private final TableLooks looks;
    private final Draft draft;
    private final Variables known;

    Cells(Interpreter interpreter, TableLooks looks, Draft draft) {
        this.interpreter = interpreter;
        this.looks = looks;
        this.draft = draft;
        this.known =
                Variables.NONE
                        .with("root", draft.root())
                        .with("viewpoint", draft.view())
                        .with("table", draft.view());
    }

    void fill() {
        for (IntersectionMapping mapping : draft.description().intersections()) {
            if (mapping.useDomainClass()) {
                fillFromElements(mapping, place -> true);
            } else {
                fillFromReferences(mapping);
            }
        }
    }

    /**
     * Fills anew only the places where something that has changed stood or comes to stand. For
     * tables whose mappings all find their cells from elements.
     */
    void refill(Set<EObject> changed) {
        Set<Place> open = new HashSet<>();
        for (Draft.Row row : draft.allRows()) {
            for (Draft.Column column : draft.columns()) {
                TableCell cell = row.cell(column);
                if (cell != null && changed.contains(cell.element())) {
                    open.add(new Place(row, column.index()));
                }
            }
        }
        for (IntersectionMapping mapping : draft.description().intersections()) {
            Places places = new Places(mapping);
            candidates(mapping).stream()
                    .filter(changed::contains)
                    .forEach(candidate -> open.addAll(places.of(candidate)));
        }
        open.forEach(place -> place.row().put(draft.columns().get(place.column()), null));
        draft.description()
                .intersections()
                .forEach(mapping -> fillFromElements(mapping, open::contains));
    }

    private void fillFromReferences(IntersectionMapping mapping) {
        List<Draft.Column> columns = draft.columns(mapping.columnMapping());
        if (columns.isEmpty()) {
            return;
        }
        for (String lineMapping : mapping.lineMappings()) {
            for (Draft.Row row : draft.rows(lineMapping)) {
                Variables ofLine =
                        known.with("line", row.view()).with("lineSemantic", row.element());
                Set<EObject> found =
                        new HashSet<>(
                                interpreter
                                        .evaluate(mapping.columnFinder(), row.element(), ofLine)
                                        .elements());
                for (Draft.Column column : columns) {
                    if (found.contains(column.element()) && allows(mapping, row, column)) {
                        put(mapping, row.element(), row, column);
                    }
                }
            }
        }
    }

    /** Where several elements fall on one place the first is shown. */
    private void fillFromElements(IntersectionMapping mapping, Predicate<Place> open) {
        Places places = new Places(mapping);
        Set<Place> taken = new HashSet<>();
        for (EObject candidate : candidates(mapping)) {
            for (Place place : places.of(candidate)) {
                Draft.Column column = draft.columns().get(place.column());
                if (open.test(place)
                        && !taken.contains(place)
                        && allows(mapping, place.row(), column)) {
                    taken.add(place);
                    put(mapping, candidate, place.row(), column);
                }
            }
        }
    }

    private List<EObject> candidates(IntersectionMapping mapping) {
        List<EObject> all = new ArrayList<>();
        if (mapping.semanticCandidates().isNone()) {
            draft.root().eAllContents().forEachRemaining(all::add);
            all.removeIf(e -> !interpreter.domainClasses().isInstance(e, mapping.domainClass()));
        } else {
            all.addAll(
                    interpreter
                            .evaluate(mapping.semanticCandidates(), draft.root(), known)
                            .elements());
        }
        return all;
    }

    private boolean allows(IntersectionMapping mapping, Draft.Row row, Draft.Column column) {
        return mapping.precondition().isNone()
                || interpreter
                        .evaluate(mapping.precondition(), column.element(), between(row, column))
                        .isTrue();
    }

    private void put(
            IntersectionMapping mapping, EObject element, Draft.Row row, Draft.Column column) {
        row.put(
                column,
                new TableCell(
                        mapping,
                        element,
                        text(mapping, element, row, column),
                        looks.cell(mapping, column.shown().mapping(), element)));
    }

    private String text(
            IntersectionMapping mapping, EObject element, Draft.Row row, Draft.Column column) {
        if (mapping.text().isNone()) {
            return null;
        }
        Evaluation text =
                interpreter.evaluate(
                        mapping.text(),
                        element,
                        between(row, column).with("container", row.element()));
        return text.isEvaluated() ? text.asLabel() : null;
    }

    private Variables between(Draft.Row row, Draft.Column column) {
        return known.with("line", row.view())
                .with("lineSemantic", row.element())
                .with("column", column.view())
                .with("columnSemantic", column.element());
    }

    /** Where a row and a column meet; the column by its number, since that is quick to hash. */
    private record Place(Draft.Row row, int column) {}

    /** Finds the places that elements have by a mapping. */
    private final class Places {
        private final IntersectionMapping mapping;
        private final Map<EObject, List<Draft.Row>> rows = new HashMap<>();
        private final Map<EObject, List<Draft.Column>> columns = new HashMap<>();

        Places(IntersectionMapping mapping) {
            this.mapping = mapping;
            for (String lineMapping : mapping.lineMappings()) {
                for (Draft.Row row : draft.rows(lineMapping)) {
                    rows.computeIfAbsent(row.element(), e -> new ArrayList<>()).add(row);
                }
            }
            for (Draft.Column column : draft.columns(mapping.columnMapping())) {
                columns.computeIfAbsent(column.element(), e -> new ArrayList<>()).add(column);
            }
        }

        List<Place> of(EObject candidate) {
            List<Place> places = new ArrayList<>();
            for (Draft.Row row : found(mapping.lineFinder(), candidate, rows)) {
                for (Draft.Column column : found(mapping.columnFinder(), candidate, columns)) {
                    places.add(new Place(row, column.index()));
                }
            }
            return places;
        }

        private <T> List<T> found(
                Expression finder, EObject candidate, Map<EObject, List<T>> shown) {
            List<T> found = new ArrayList<>();
            for (EObject element : interpreter.evaluate(finder, candidate, known).elements()) {
                found.addAll(shown.getOrDefault(element, List.of()));
            }
            return found;
        }
    }
}
