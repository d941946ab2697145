package org.keyplan.ui.properties;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Participant;

import java.util.List;

/** Whose properties are shown when something is selected. */
enum Subject {
    /** What is selected itself. */
    SELECTED {
        @Override
        List<EObject> elements(List<EObject> selected) {
            return selected;
        }
    },
    /** The person who takes part, when a part in an influence map is selected. */
    PERSON {
        @Override
        List<EObject> elements(List<EObject> selected) {
            return selected.stream()
                    .<EObject>map(each -> ((Participant) each).getStakeholder())
                    .distinct()
                    .toList();
        }
    };

    /** Those that there are for a selection, in the order of their tabs. */
    static List<Subject> of(List<EObject> selected) {
        boolean people =
                selected.stream()
                        .allMatch(e -> e instanceof Participant p && p.getStakeholder() != null);
        return people ? List.of(SELECTED, PERSON) : List.of(SELECTED);
    }

    /** The elements whose properties are shown. */
    abstract List<EObject> elements(List<EObject> selected);

    /** The kind of element whose form is shown. */
    EClass type(List<EObject> selected) {
        return elements(selected).get(0).eClass();
    }
}
