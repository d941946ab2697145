package org.keyplan.viewpoint.layout;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.Arrangement.Placement;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives everything visible the place it has, so that nothing jumps when a person begins to arrange
 * a sheet that was laid out for her.
 */
final class FrozenPlaces {
    private final Scene scene;
    private final Map<NodeId, Measured> sizes;
    private final Layout layout;
    private final Arrangement arrangement;
    private final FreeNodes free;

    FrozenPlaces(
            Scene scene,
            Map<NodeId, Measured> sizes,
            Layout layout,
            Arrangement arrangement,
            FreeNodes free) {
        this.scene = scene;
        this.sizes = sizes;
        this.layout = layout;
        this.arrangement = arrangement;
        this.free = free;
    }

    /** All places as they are stored, and of what has none the place where it stands. */
    Map<EObject, Placement> places() {
        Map<EObject, Placement> places = new LinkedHashMap<>(arrangement.placements());
        List<NodeId> unplaced = new ArrayList<>();
        for (NodeId node : free.all()) {
            Rect rect = layout.bounds().get(node);
            if (!places.containsKey(node.element())) {
                places.put(node.element(), new Placement(rect.x(), rect.y(), null, null, false));
                unplaced.add(node);
            }
        }
        if (!unplaced.isEmpty()) {
            keepSizes(unplaced, places);
        }
        return places;
    }

    /** Containers that are larger than they need be, as in bands of one width, stay so. */
    private void keepSizes(List<NodeId> unplaced, Map<EObject, Placement> places) {
        List<NodeId> containers =
                unplaced.stream().filter(node -> !free.children(node).isEmpty()).toList();
        if (containers.isEmpty()) {
            return;
        }
        Layout after =
                Layouter.layout(
                        scene,
                        sizes,
                        arrangement.with(places, arrangement.bends()),
                        LayoutOptions.automatic());
        for (NodeId node : containers) {
            Rect before = layout.bounds().get(node);
            Rect smaller = after.bounds().get(node);
            if (!Rearrangement.isSameSize(before, smaller)) {
                places.put(
                        node.element(),
                        new Placement(
                                before.x(), before.y(), before.width(), before.height(), false));
            }
        }
    }
}
