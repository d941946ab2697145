package org.keyplan.ui.hints;

import org.eclipse.emf.ecore.EObject;

import java.util.Optional;

/**
 * What the hints view explains.
 *
 * @param concept what {@link org.keyplan.ui.navigation.Hinted#mark} takes, or a rule; the contents
 *     of all hints if it is {@link #CONTENTS}
 * @param element the element of a plan that brought the person here, whose findings are shown too
 */
record Topic(Object concept, Optional<EObject> element) {
    private static final Object CONTENTS = new Object();

    static Topic contents() {
        return new Topic(CONTENTS, Optional.empty());
    }

    static Topic of(Object concept) {
        return new Topic(concept, Optional.empty());
    }

    static Topic of(Object concept, EObject element) {
        return new Topic(concept, Optional.of(element));
    }

    boolean isContents() {
        return concept == CONTENTS;
    }
}
