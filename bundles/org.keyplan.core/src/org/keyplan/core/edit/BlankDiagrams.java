package org.keyplan.core.edit;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Diagram;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Diagrams of which a plan would keep nothing that a person did: no place, no bend, no note, and no
 * layer or filter. A plan stores no such entry.
 */
final class BlankDiagrams {

    private BlankDiagrams() {}

    /**
     * The diagrams that would be blank.
     *
     * @param gone elements that are no longer where they are, with all that is inside them
     */
    static Set<Diagram> without(Collection<? extends EObject> gone) {
        Set<EObject> all = new LinkedHashSet<>(gone);
        Set<Diagram> blank = new LinkedHashSet<>();
        for (EObject element : all) {
            if (element.eContainer() instanceof Diagram diagram
                    && !all.contains(diagram)
                    && isBlank(diagram, all)) {
                blank.add(diagram);
            }
        }
        return blank;
    }

    private static boolean isBlank(Diagram diagram, Set<EObject> without) {
        return diagram.getLayers().isEmpty()
                && diagram.getFilters().isEmpty()
                && without.containsAll(diagram.eContents());
    }
}
