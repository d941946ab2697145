package org.keyplan.viewpoint.tool;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;

import java.util.HashMap;
import java.util.Map;

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

    /** Forgets those of elements that are still in the model, so that little is kept. */
    void keepLost() {
        ids.keySet().removeIf(element -> element.eResource() != null);
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
