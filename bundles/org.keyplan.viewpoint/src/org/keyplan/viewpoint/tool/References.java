package org.keyplan.viewpoint.tool;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** References that would otherwise lead to nothing. */
final class References {
    private References() {}

    /**
     * Takes all references to these elements and to what they contain out of the model. Elements
     * that are part of the model are passed over. Time is linear in the size of the model, however
     * many elements there are.
     */
    static void clearTo(Collection<EObject> elements, ModelScope scope) {
        Set<EObject> gone = new LinkedHashSet<>();
        for (EObject element : elements) {
            if (!scope.contains(element) && gone.add(element)) {
                element.eAllContents().forEachRemaining(gone::add);
            }
        }
        if (gone.isEmpty()) {
            return;
        }
        for (Use use : Uses.of(gone, scope)) {
            if (use.reference().isMany()) {
                removeAll(gone, (InternalEList<?>) use.owner().eGet(use.reference(), false));
            } else {
                use.owner().eUnset(use.reference());
            }
        }
    }

    /** From the end, so that little has to be shifted. */
    private static void removeAll(Set<EObject> gone, InternalEList<?> values) {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (gone.contains(values.basicGet(i))) {
                values.remove(i);
            }
        }
    }

    /** A reference of an element that leads to at least one of those looked for. */
    private record Use(EObject owner, EReference reference) {}

    private static final class Uses extends EcoreUtil.UsageCrossReferencer {
        private static final long serialVersionUID = 1L;

        private Uses(ModelScope scope) {
            super(scope.notifiers());
        }

        /** All uses by elements of the model, each once, in the order of the model. */
        static Collection<Use> of(Set<EObject> elements, ModelScope scope) {
            Map<Use, Use> uses = new LinkedHashMap<>();
            for (Collection<EStructuralFeature.Setting> settings :
                    new Uses(scope).findAllUsage(elements).values()) {
                for (EStructuralFeature.Setting setting : settings) {
                    EStructuralFeature feature = setting.getEStructuralFeature();
                    if (feature instanceof EReference reference && feature.isChangeable()) {
                        Use use = new Use(setting.getEObject(), reference);
                        uses.put(use, use);
                    }
                }
            }
            return uses.values();
        }

        /** What is not loaded cannot lead to an element that is. */
        @Override
        protected boolean resolve() {
            return false;
        }
    }
}
