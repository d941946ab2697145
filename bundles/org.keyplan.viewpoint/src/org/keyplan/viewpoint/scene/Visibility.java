package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.Filter;
import org.keyplan.viewpoint.description.Layer;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What a person chose to see: layers, filters, and elements hidden by hand. */
final class Visibility {
    private final DiagramDescription description;
    private final Set<String> dormant = new HashSet<>();
    private Set<String> layers = Set.of();
    private Set<String> filters = Set.of();
    private Arrangement arrangement = Arrangement.NONE;

    Visibility(DiagramDescription description) {
        this.description = description;
    }

    /** Names of the layers that are on, mandatory ones among them, in declared order. */
    Set<String> layers() {
        return layers;
    }

    /** Names of the filters that are on, in declared order. */
    Set<String> filters() {
        return filters;
    }

    /**
     * Chooses layers; those that always are on need not be named. Those that were on before stay
     * present: their views are kept, invisible.
     *
     * @return whether anything changed
     * @throws java.util.NoSuchElementException if there is no layer of a name
     */
    boolean chooseLayers(Collection<String> names) {
        names.forEach(description::layer);
        Set<String> now =
                inOrder(
                        description.layers(),
                        layer -> !layer.optional() || names.contains(layer.name()),
                        Layer::name);
        boolean changed = !now.equals(layers);
        dormant.addAll(layers);
        dormant.removeAll(now);
        layers = now;
        return changed;
    }

    /**
     * Chooses filters.
     *
     * @return whether anything changed
     * @throws java.util.NoSuchElementException if there is no filter of a name
     */
    boolean chooseFilters(Collection<String> names) {
        names.forEach(description::filter);
        Set<String> now =
                inOrder(
                        description.filters(),
                        filter -> names.contains(filter.name()),
                        Filter::name);
        boolean changed = !now.equals(filters);
        filters = now;
        return changed;
    }

    void arrange(Arrangement now) {
        arrangement = now;
    }

    /** What a person arranged. */
    Arrangement arrangement() {
        return arrangement;
    }

    boolean isOn(String layer) {
        return layers.contains(layer);
    }

    /** Whether a layer is on or was. */
    boolean isPresent(String layer) {
        return layers.contains(layer) || dormant.contains(layer);
    }

    boolean isHiddenByHand(EObject element) {
        Arrangement.Placement placement = arrangement.placements().get(element);
        return placement != null && placement.hidden();
    }

    /**
     * Whether a filter that is on hides a view, or collapses it.
     *
     * @param element what the view stands for
     * @param view made only where a condition is asked on it
     */
    boolean isFiltered(
            List<FilterPart> parts,
            boolean hiding,
            Contexts contexts,
            EObject element,
            Supplier<EObject> view) {
        for (FilterPart part : parts) {
            if (part.isHiding() == hiding
                    && filters.contains(part.filter())
                    && !keeps(part, contexts, element, view)) {
                return true;
            }
        }
        return false;
    }

    /** Only what is false drops a view; what cannot be evaluated keeps it. */
    private static boolean keeps(
            FilterPart part, Contexts contexts, EObject element, Supplier<EObject> view) {
        if (part.isUnconditional()) {
            return false;
        }
        boolean keeps = true;
        if (!part.part().semanticCondition().isNone()) {
            Asking on = contexts.plain(part.onElement() ? element : view.get());
            keeps = on.ask(part.part().semanticCondition()).isTrueOr(true);
        }
        if (keeps && !part.part().viewCondition().isNone()) {
            keeps = contexts.plain(view.get()).ask(part.part().viewCondition()).isTrueOr(true);
        }
        return keeps;
    }

    private static <T> Set<String> inOrder(
            List<T> all, Predicate<T> chosen, java.util.function.Function<T, String> name) {
        Set<String> names = new LinkedHashSet<>();
        all.stream().filter(chosen).map(name).forEach(names::add);
        return names;
    }
}
