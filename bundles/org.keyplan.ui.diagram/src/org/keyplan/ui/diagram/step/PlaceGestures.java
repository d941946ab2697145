package org.keyplan.ui.diagram.step;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.keyplan.ui.diagram.sheet.LiveSheet;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.description.Mapping;
import org.keyplan.viewpoint.description.NodeMapping;
import org.keyplan.viewpoint.description.NodeStyle.Sizing;
import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.Arrangement.Placement;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Notes;
import org.keyplan.viewpoint.tool.Prepared;
import org.keyplan.viewpoint.tool.Tools;
import org.keyplan.viewpoint.tool.View;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Moving and resizing nodes, and dropping nodes and elements into others. */
public final class PlaceGestures {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(PlaceGestures.class);

    /** Between the places of several elements dropped at once, in pixels. */
    private static final double CASCADE = 28;

    private final LiveSheet sheet;
    private final Steps steps;
    private final Consumer<List<NodeId>> created;

    /**
     * @param created is told what appeared on the sheet when something was dropped
     */
    public PlaceGestures(LiveSheet sheet, Steps steps, Consumer<List<NodeId>> created) {
        this.sheet = sheet;
        this.steps = steps;
        this.created = created;
    }

    /** Whether a person may move a node. */
    public boolean isMovable(NodeItem node) {
        return sheet.rearrangement().isMovable(node.id());
    }

    /** What the viewpoint lets a person do about a node's size. */
    public Sizing sizing(NodeItem node) {
        if (Notes.isNote(node.id())) {
            return Sizing.NSEW;
        }
        Mapping mapping = sheet.host().description().mapping(node.id().mapping());
        return mapping instanceof NodeMapping shown
                ? shown.style(node.node().look().styleIndex()).sizing()
                : Sizing.NSEW;
    }

    /** Moving nodes where they are. */
    public Command move(Map<NodeItem, Rect> bounds) {
        return placing(TEXTS.get(bounds.size() > 1 ? "move.many" : "move.one"), bounds);
    }

    /** Resizing nodes. */
    public Command resize(Map<NodeItem, Rect> bounds) {
        return placing(TEXTS.get("resize"), bounds);
    }

    private Command placing(String label, Map<NodeItem, Rect> bounds) {
        Map<NodeId, Rect> places = new LinkedHashMap<>();
        bounds.forEach((node, rect) -> places.put(node.id(), rect));
        return new StepCommand(label, () -> steps.arrange(label, now -> now.placed(places)));
    }

    /** Whether a tool may take a node there. */
    public boolean takes(NodeItem dragged, View target) {
        return dropTool(sheet.tools(), dragged.id(), target).isPresent();
    }

    private Optional<Tool.ContainerDrop> dropTool(Tools tools, NodeId dragged, View target) {
        return sheet.host()
                .during(() -> tools.drops().toolsFor(dragged, target).stream().findFirst());
    }

    private Optional<Tool.ContainerDrop> dropTool(Tools tools, EObject dragged, View target) {
        return sheet.host()
                .during(() -> tools.drops().toolsFor(dragged, target).stream().findFirst());
    }

    /**
     * Dropping nodes into another node or onto the sheet, to stand there where they are let go.
     * Notes among them stay on the sheet and are only moved.
     */
    public Command drop(Map<NodeItem, Rect> bounds, View target) {
        List<Function<Tools, Prepared>> uses = new ArrayList<>();
        String label = null;
        for (NodeItem node : bounds.keySet()) {
            if (Notes.isNote(node.id())) {
                continue;
            }
            Optional<Tool.ContainerDrop> tool = dropTool(sheet.tools(), node.id(), target);
            if (tool.isEmpty()) {
                return new RefusedCommand(TEXTS.get("drop.node", name(node)));
            }
            label = tool.get().label();
            uses.add(tools -> tools.drops().prepare(tool.get(), node.id(), target));
        }
        if (label == null) {
            return null;
        }
        String step = label;
        return new StepCommand(
                step,
                () ->
                        steps.use(step, uses, outcome -> standing(outcome, bounds, target))
                                .ifPresent(o -> created.accept(roots(o.appeared()))));
    }

    private static List<NodeId> roots(List<NodeId> nodes) {
        return nodes.stream().filter(node -> !nodes.contains(node.parent())).toList();
    }

    /** Lets what was dropped stand where it was let go, if anything has a place of a person's. */
    private Arrangement standing(Steps.Outcome outcome, Map<NodeItem, Rect> bounds, View target) {
        Map<EObject, Placement> places = new LinkedHashMap<>();
        NodeId parent = parent(target);
        for (NodeId node : outcome.appeared()) {
            bounds.forEach(
                    (item, rect) -> {
                        if (item.element() == node.element()
                                && Objects.equals(node.parent(), parent)) {
                            add(node, rect, places);
                        }
                    });
        }
        return moved(bounds, with(places));
    }

    /** Notes that were dragged along stand where they were let go, too. */
    private static Arrangement moved(Map<NodeItem, Rect> bounds, Arrangement others) {
        Map<EObject, Placement> places = new LinkedHashMap<>(others.placements());
        bounds.forEach(
                (item, rect) -> {
                    if (Notes.isNote(item.id())) {
                        places.computeIfPresent(
                                item.element(),
                                (note, old) ->
                                        new Placement(
                                                Math.max(0, rect.x()),
                                                Math.max(0, rect.y()),
                                                old.width(),
                                                old.height(),
                                                false));
                    }
                });
        return others.with(places, others.bends());
    }

    private void add(NodeId node, Rect rect, Map<EObject, Placement> places) {
        Placement place =
                sheet.rearrangement()
                        .added(node, rect.x(), rect.y())
                        .placements()
                        .get(node.element());
        places.put(node.element(), place);
    }

    private Arrangement with(Map<EObject, Placement> more) {
        if (more.isEmpty()) {
            return sheet.host().arrangement();
        }
        Arrangement frozen = sheet.rearrangement().placed(Map.of());
        Map<EObject, Placement> places = new LinkedHashMap<>(frozen.placements());
        places.putAll(more);
        return frozen.with(places, frozen.bends());
    }

    private static NodeId parent(View target) {
        return target instanceof View.Node node ? node.id() : null;
    }

    /** Whether a tool may take all of these elements from elsewhere there. */
    public boolean takes(List<EObject> dragged, View target) {
        return !dragged.isEmpty()
                && dragged.stream().allMatch(e -> dropTool(sheet.tools(), e, target).isPresent());
    }

    /**
     * Dropping elements from elsewhere.
     *
     * @param at where the first shall stand
     */
    public Command dropElements(List<EObject> dragged, View target, Point at) {
        if (dragged.isEmpty()) {
            return new RefusedCommand(TEXTS.get("drop.foreign"));
        }
        if (!takes(dragged, target)) {
            return new RefusedCommand(TEXTS.get("drop.element"));
        }
        List<Function<Tools, Prepared>> uses = new ArrayList<>();
        String label = "";
        for (EObject element : dragged) {
            Tool.ContainerDrop tool = dropTool(sheet.tools(), element, target).orElseThrow();
            label = tool.label();
            uses.add(tools -> tools.drops().prepare(tool, element, target));
        }
        String step = label;
        return new StepCommand(
                step,
                () ->
                        steps.use(step, uses, outcome -> cascaded(outcome, target, at))
                                .ifPresent(o -> created.accept(roots(o.appeared()))));
    }

    private Arrangement cascaded(Steps.Outcome outcome, View target, Point at) {
        Map<EObject, Placement> places = new LinkedHashMap<>();
        NodeId parent = parent(target);
        for (NodeId node : outcome.appeared()) {
            if (Objects.equals(node.parent(), parent)) {
                double step = places.size() * CASCADE;
                add(node, new Rect(at.x() + step, at.y() + step, 0, 0), places);
            }
        }
        return with(places);
    }

    private static String name(NodeItem node) {
        return node.card().label().headline().left();
    }
}
