package org.keyplan.viewpoint.tool;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.viewpoint.description.Mapping;
import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Deleting what is selected. */
final class Deletions {
    private final Canvas canvas;

    Deletions(Canvas canvas) {
        this.canvas = canvas;
    }

    boolean canDelete(View place) {
        return tool(place).isPresent()
                ? prepare(List.of(place)).isPossible()
                : canvas.on(place).isPresent()
                        && elements(place).stream().anyMatch(e -> e.eContainer() != null);
    }

    Prepared prepare(List<View> selection) {
        if (selection.isEmpty()) {
            return canvas.bench().refused("refused.selection");
        }
        List<Step> steps = new ArrayList<>();
        String label = canvas.bench().text("delete");
        for (View place : selection) {
            Optional<Spot> spot = canvas.on(place);
            if (spot.isEmpty()) {
                return canvas.gone();
            }
            Optional<Tool.Delete> tool = tool(place);
            if (tool.isEmpty()) {
                Set<EObject> elements = elements(place);
                if (elements.stream().anyMatch(element -> element.eContainer() == null)) {
                    return canvas.bench().refused("refused.root");
                }
                steps.add(new Step(spot.get(), new Removal(elements)));
            } else if (!allows(tool.get(), spot.get())) {
                return canvas.bench().refused("refused.precondition", tool.get().label());
            } else if (tool.get().operations().isEmpty()) {
                return canvas.prepared(tool.get(), spot.get().element(), Map.of());
            } else {
                steps.add(new Step(spot.get(), work(tool.get(), spot.get())));
                label = selection.size() == 1 ? tool.get().label() : label;
            }
        }
        return canvas.bench().ready(label, new Sequence(steps));
    }

    private Optional<Tool.Delete> tool(View place) {
        return canvas.mapping(place)
                .map(Mapping::deletionTool)
                .map(path -> (Tool.Delete) canvas.description().tool(path));
    }

    private boolean allows(Tool.Delete tool, Spot spot) {
        Map<String, Object> asked = Canvas.named("view", spot.view(), "element", spot.element());
        asked.put("containerView", container(spot));
        return canvas.bench().allows(tool.precondition(), spot.element(), asked);
    }

    private ToolCommand.Work work(Tool.Delete tool, Spot spot) {
        Map<String, Object> known =
                canvas.known(
                        tool.elementVariable(), spot.element(),
                        tool.elementViewVariable(), spot.view());
        Canvas.put(known, tool.containerViewVariable(), container(spot));
        return canvas.bench().work(tool.label(), tool.operations(), spot.element(), known);
    }

    /** What the view is in. */
    private EObject container(Spot spot) {
        NodeId parent = spot.place() instanceof View.Node node ? node.id().parent() : null;
        return canvas.on(View.of(parent)).orElseThrow().view();
    }

    /** The elements shown there and within; none for a line that stands for a reference. */
    private Set<EObject> elements(View place) {
        Set<EObject> elements = new LinkedHashSet<>();
        if (place instanceof View.Node node) {
            canvas.views().find(node.id()).ifPresent(shown -> add(shown, elements));
        } else if (place instanceof View.Edge edge && edge.id().element() != null) {
            elements.add(edge.id().element());
        }
        return elements;
    }

    private static void add(SceneNode node, Set<EObject> elements) {
        elements.add(node.element());
        node.children().forEach(child -> add(child, elements));
    }

    /** Takes elements out of the model. */
    private final class Removal implements ToolCommand.Work {
        private final Set<EObject> elements;

        Removal(Set<EObject> elements) {
            this.elements = elements;
        }

        /** What went with something that contained it is not torn out of it. */
        @Override
        public List<EObject> run() {
            ModelScope scope = canvas.bench().scope();
            elements.stream().filter(scope::contains).forEach(EcoreUtil::remove);
            return List.of();
        }

        @Override
        public ToolException explain(RuntimeException fault) {
            return canvas.bench().explain(fault, canvas.bench().text("delete"), null);
        }
    }

    /** Deletes one thing shown. */
    private record Step(Spot spot, ToolCommand.Work work) {}

    /** One step after the other; what has gone with something else needs none. */
    private final class Sequence implements ToolCommand.Work {
        private final List<Step> steps;
        private ToolCommand.Work current;

        Sequence(List<Step> steps) {
            this.steps = steps;
        }

        @Override
        public List<EObject> run() {
            List<EObject> created = new ArrayList<>();
            ModelScope scope = canvas.bench().scope();
            for (Step step : steps) {
                current = step.work();
                if (scope.contains(step.spot().element())) {
                    created.addAll(current.run());
                }
            }
            return created;
        }

        @Override
        public ToolException explain(RuntimeException fault) {
            return current.explain(fault);
        }
    }
}
