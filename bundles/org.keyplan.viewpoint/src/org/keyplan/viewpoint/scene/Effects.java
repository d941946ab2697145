package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which purposes a change of the model touches, worked out once for each class and feature. */
final class Effects {
    private final List<Purpose> purposes;
    private final Map<EClass, Map<EStructuralFeature, Touched>> known = new HashMap<>();

    Effects(List<Purpose> purposes) {
        this.purposes = purposes;
    }

    /** Makes stale what depends on an element's feature. */
    void of(EObject changed, EStructuralFeature feature) {
        EClass type = changed.eClass();
        Touched touched =
                known.computeIfAbsent(type, t -> new HashMap<>())
                        .computeIfAbsent(feature, f -> touched(type, f));
        touched.forAll().forEach(p -> p.onAll().run());
        touched.forSelf().forEach(p -> p.onSelf().accept(changed));
    }

    /** Makes stale what looks at the diagram itself. */
    void ofDiagram() {
        for (Purpose purpose : purposes) {
            if (purpose.readsDiagram()) {
                purpose.onAll().run();
            }
        }
    }

    private Touched touched(EClass type, EStructuralFeature feature) {
        Touched touched = new Touched(new ArrayList<>(), new ArrayList<>());
        for (Purpose purpose : purposes) {
            if (purpose.isOfOthers(type, feature)) {
                touched.forAll().add(purpose);
            } else if (purpose.isOfSelf(type, feature)) {
                touched.forSelf().add(purpose);
            }
        }
        return touched;
    }

    /** Purposes by how far a change reaches. */
    private record Touched(List<Purpose> forAll, List<Purpose> forSelf) {}
}
