package org.keyplan.core.edit;

import org.eclipse.emf.ecore.EObject;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Leaves out of chosen elements those that go with others which contain them. */
final class Topmost {

    private Topmost() {}

    /** In the order chosen, each once. */
    static List<EObject> of(Collection<? extends EObject> elements) {
        Set<EObject> chosen = new LinkedHashSet<>(elements);
        return chosen.stream().filter(element -> !isInside(element, chosen)).toList();
    }

    private static boolean isInside(EObject element, Set<EObject> chosen) {
        for (EObject up = element.eContainer(); up != null; up = up.eContainer()) {
            if (chosen.contains(up)) {
                return true;
            }
        }
        return false;
    }
}
