package org.keyplan.viewpoint.parity;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.LiveScene;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneRefresher;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A diagram in a replay, kept in step with the model by incremental refreshes. */
final class OpenDiagram implements Representation {
    private final CaseModel model;
    private final LiveScene live;
    private final Set<String> layers;
    private final Set<String> filters = new LinkedHashSet<>();
    private final ViewOrder order = new ViewOrder();

    OpenDiagram(
            CaseModel model,
            SceneRefresher refresher,
            DiagramDescription description,
            EObject root) {
        this.model = model;
        this.layers = new LinkedHashSet<>(SceneRefresher.initialLayers(description));
        this.live = refresher.live(description, root, layers, filters, Arrangement.NONE);
        live.listen();
        order.update(live.scene());
    }

    LiveScene live() {
        return live;
    }

    Scene scene() {
        return live.scene();
    }

    /** Switches a layer on or off; those that are on, in the order they were switched on. */
    Set<String> toggleLayer(String name) {
        toggle(layers, name);
        live.choose(layers, filters, Arrangement.NONE);
        return layers;
    }

    /** Switches a filter on or off; those that are on, in the order they were switched on. */
    Set<String> toggleFilter(String name) {
        toggle(filters, name);
        live.choose(layers, filters, Arrangement.NONE);
        return filters;
    }

    private static void toggle(Set<String> names, String name) {
        if (!names.remove(name)) {
            names.add(name);
        }
    }

    @Override
    public List<String> refreshed() {
        Scene scene = live.refresh();
        order.update(scene);
        return new SceneDump(model, scene, order).lines();
    }
}
