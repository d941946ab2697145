package org.keyplan.viewpoint.tool;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

import java.util.List;

/** The model around an element: all that a tool may change. */
final class ModelScope {
    private final EObject top;
    private final Notifier whole;

    private ModelScope(EObject top, Notifier whole) {
        this.top = top;
        this.whole = whole;
    }

    /** All resources loaded together with the element's, or else the tree it is in. */
    static ModelScope of(EObject element) {
        EObject top = EcoreUtil.getRootContainer(element);
        Resource resource = top.eResource();
        if (resource == null) {
            return new ModelScope(top, top);
        }
        return new ModelScope(
                top, resource.getResourceSet() == null ? resource : resource.getResourceSet());
    }

    List<Notifier> notifiers() {
        return List.of(whole);
    }

    /** The files the model is in; none if it is in none. */
    List<Resource> resources() {
        if (whole instanceof ResourceSet set) {
            return List.copyOf(set.getResources());
        }
        return whole instanceof Resource resource ? List.of(resource) : List.of();
    }

    /** Whether an element is part of the model, and not taken out of it or never put in. */
    boolean contains(EObject element) {
        EObject root = EcoreUtil.getRootContainer(element);
        return root == top || root.eResource() != null;
    }
}
