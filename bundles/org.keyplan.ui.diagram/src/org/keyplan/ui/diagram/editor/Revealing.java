package org.keyplan.ui.diagram.editor;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.keyplan.ui.diagram.DiagramHost;
import org.keyplan.ui.diagram.sheet.LineItem;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.description.Filter;
import org.keyplan.viewpoint.description.Layer;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;
import org.keyplan.viewpoint.scene.SceneRefresher;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what stands for an element. What a person hid, a filter or a layer that is off is shown
 * again, with as little else as can be, as one step that can be undone.
 */
final class Revealing {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(Revealing.class);

    private final SheetViewer diagram;
    private final DiagramHost host;

    Revealing(SheetViewer diagram) {
        this.diagram = diagram;
        this.host = diagram.host();
    }

    /** What to see. */
    private record Choice(Set<String> layers, Set<String> filters, Arrangement arrangement) {}

    boolean reveal(EObject element) {
        for (EObject shown : host.shownFor(element)) {
            if (selectVisible(shown)) {
                return true;
            }
        }
        for (EObject shown : host.shownFor(element)) {
            Optional<Choice> choice = choiceThatShows(shown);
            if (choice.isPresent() && show(choice.get()) && selectVisible(shown)) {
                diagram.say(TEXTS.get("revealed"));
                return true;
            }
        }
        return false;
    }

    private boolean selectVisible(EObject element) {
        List<GraphicalEditPart> parts = new ArrayList<>();
        for (NodeItem node : diagram.sheet().nodes()) {
            if (node.element() == element) {
                diagram.partOf(node.id()).ifPresent(parts::add);
            }
        }
        for (LineItem line : diagram.sheet().lines()) {
            if (line.id().element() == element) {
                diagram.partOf(line.id()).ifPresent(parts::add);
            }
        }
        if (parts.isEmpty()) {
            return false;
        }
        diagram.selectParts(parts.subList(0, 1));
        return true;
    }

    private Optional<Choice> choiceThatShows(EObject element) {
        Choice now = new Choice(host.layers(), host.filters(), unhidden(element));
        for (Set<String> filters : fewerFilters()) {
            for (Set<String> layers : moreLayers()) {
                Choice choice = new Choice(layers, filters, now.arrangement());
                if (shows(choice, element)) {
                    return Optional.of(choice);
                }
            }
        }
        return Optional.empty();
    }

    /** The filters that are on, then without each of them, then none. */
    private List<Set<String>> fewerFilters() {
        List<Set<String>> choices = new ArrayList<>();
        choices.add(host.filters());
        for (Filter filter : host.description().filters()) {
            if (host.filters().contains(filter.name())) {
                Set<String> fewer = new LinkedHashSet<>(host.filters());
                fewer.remove(filter.name());
                choices.add(fewer);
            }
        }
        choices.add(Set.of());
        return choices;
    }

    /** The layers that are on, then with each other one, then all. */
    private List<Set<String>> moreLayers() {
        List<Set<String>> choices = new ArrayList<>();
        choices.add(host.layers());
        Set<String> all = new LinkedHashSet<>();
        for (Layer layer : host.description().layers()) {
            all.add(layer.name());
            if (!host.layers().contains(layer.name())) {
                Set<String> more = new LinkedHashSet<>(host.layers());
                more.add(layer.name());
                choices.add(more);
            }
        }
        choices.add(all);
        return choices;
    }

    /** Without hiding the element itself or anything it stands in. */
    private Arrangement unhidden(EObject element) {
        Arrangement now = host.arrangement();
        Set<EObject> around = new LinkedHashSet<>();
        addAround(diagram.scene().nodes(), element, around);
        around.add(element);
        List<EObject> hidden =
                now.placements().entrySet().stream()
                        .filter(e -> e.getValue().hidden() && around.contains(e.getKey()))
                        .map(Map.Entry::getKey)
                        .toList();
        return hidden.isEmpty() ? now : diagram.sheet().rearrangement().shown(hidden);
    }

    private static boolean addAround(List<SceneNode> nodes, EObject element, Set<EObject> around) {
        for (SceneNode node : nodes) {
            if (node.element() == element || addAround(node.children(), element, around)) {
                around.add(node.element());
                return true;
            }
        }
        return false;
    }

    private boolean shows(Choice choice, EObject element) {
        Scene scene =
                host.during(
                        () ->
                                new SceneRefresher(host.interpreter())
                                        .refresh(
                                                host.description(),
                                                host.root(),
                                                choice.layers(),
                                                choice.filters(),
                                                choice.arrangement()));
        return isVisible(scene.nodes(), element)
                || scene.edges().stream()
                        .filter(SceneEdge::visible)
                        .anyMatch(edge -> edge.id().element() == element);
    }

    private static boolean isVisible(List<SceneNode> nodes, EObject element) {
        for (SceneNode node : nodes) {
            if (node.visible()
                    && (node.element() == element || isVisible(node.children(), element))) {
                return true;
            }
        }
        return false;
    }

    private boolean show(Choice choice) {
        String label = TEXTS.get("reveal");
        Command arrange = host.arrange(label, choice.arrangement());
        if (arrange.canExecute() && !diagram.context().steps().execute(label, List.of(arrange))) {
            return false;
        }
        Command choose = host.choose(label, choice.layers(), choice.filters());
        return !choose.canExecute() || diagram.context().steps().execute(label, List.of(choose));
    }
}
