package org.keyplan.viewpoint.tool;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The identifiers that files keep beside elements and not in them ({@code xmi:id}). An element that
 * is taken out of its file loses its own, and would come back without it.
 */
final class ExtrinsicIds {
    private final Map<EObject, String> ids = new HashMap<>();

    private ExtrinsicIds() {}

    /** Those of all elements of a model. */
    static ExtrinsicIds of(ModelScope scope) {
        ExtrinsicIds known = new ExtrinsicIds();
        for (Resource resource : scope.resources()) {
            if (resource instanceof XMLResource file) {
                TreeIterator<EObject> all = EcoreUtil.getAllProperContents(resource, false);
                while (all.hasNext()) {
                    EObject element = all.next();
                    String id = file.getID(element);
                    if (id != null) {
                        known.ids.put(element, id);
                    }
                }
            }
        }
        return known;
    }

    /** Forgets all but those of some elements and what they contain, so that little is kept. */
    void keepOnly(Collection<EObject> elements) {
        Set<EObject> kept = new HashSet<>();
        for (EObject element : elements) {
            if (kept.add(element)) {
                element.eAllContents().forEachRemaining(kept::add);
            }
        }
        ids.keySet().retainAll(kept);
    }

    /** Gives elements that are back in a file the identifiers they had. */
    void restore() {
        ids.forEach(
                (element, id) -> {
                    if (element.eResource() instanceof XMLResource file
                            && !id.equals(file.getID(element))) {
                        file.setID(element, id);
                    }
                });
    }
}
