package org.keyplan.design;

import org.keyplan.model.Diagram;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.Filter;
import org.keyplan.viewpoint.description.Layer;
import org.keyplan.viewpoint.scene.SceneRefresher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads and writes which layers and filters of a diagram are on as plans store it: layers that are
 * on beyond those of a new diagram; those of a new diagram that are off with {@link
 * DiagramChoice#OFF} before the name; filters that are on. Names that this version does not know
 * come from another one; they are passed over, and kept.
 */
final class StoredChoice {

    private StoredChoice() {}

    /** Names of the layers that are on, mandatory ones among them. */
    static Set<String> layers(DiagramDescription description, Diagram stored) {
        Set<String> on = new LinkedHashSet<>(SceneRefresher.initialLayers(description));
        if (stored != null) {
            apply(description, stored.getLayers(), on);
        }
        return on;
    }

    /** Names of the filters that are on. */
    static Set<String> filters(DiagramDescription description, Diagram stored) {
        Set<String> on = new LinkedHashSet<>();
        if (stored != null) {
            stored.getFilters().stream().filter(description::hasFilter).forEach(on::add);
        }
        return on;
    }

    private static void apply(
            DiagramDescription description, List<String> entries, Set<String> on) {
        for (String entry : entries) {
            if (description.hasLayer(entry)) {
                on.add(entry);
            } else if (entry.startsWith(DiagramChoice.OFF)) {
                String name = entry.substring(DiagramChoice.OFF.length());
                if (description.hasLayer(name) && description.layer(name).optional()) {
                    on.remove(name);
                }
            }
        }
    }

    /** What to store for layers to be on, in declared order. */
    static List<String> layerEntries(
            DiagramDescription description, Collection<String> on, Diagram stored) {
        List<String> entries = new ArrayList<>();
        for (Layer layer : description.layers()) {
            if (layer.optional() && on.contains(layer.name()) != layer.activeByDefault()) {
                entries.add(
                        layer.activeByDefault() ? DiagramChoice.OFF + layer.name() : layer.name());
            }
        }
        if (stored != null) {
            stored.getLayers().stream()
                    .filter(entry -> !isKnown(description, entry))
                    .forEach(entries::add);
        }
        return entries;
    }

    /** What to store for filters to be on, in declared order. */
    static List<String> filterEntries(
            DiagramDescription description, Collection<String> on, Diagram stored) {
        List<String> entries = new ArrayList<>();
        description.filters().stream().map(Filter::name).filter(on::contains).forEach(entries::add);
        if (stored != null) {
            stored.getFilters().stream()
                    .filter(entry -> !description.hasFilter(entry))
                    .forEach(entries::add);
        }
        return entries;
    }

    private static boolean isKnown(DiagramDescription description, String entry) {
        return description.hasLayer(entry)
                || entry.startsWith(DiagramChoice.OFF)
                        && description.hasLayer(entry.substring(DiagramChoice.OFF.length()));
    }
}
