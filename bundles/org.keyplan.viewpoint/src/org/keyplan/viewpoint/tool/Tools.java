package org.keyplan.viewpoint.tool;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.Mapping;
import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.expression.Interpreter;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneViews;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The tools of a diagram as it is shown now. Each use of a tool is prepared: the result is one
 * command that can be undone, or the reason why the tool cannot be used there. Preparing changes
 * nothing.
 *
 * <p>Tools see what the language of viewpoints lets them see; which variables a tool knows, and on
 * what it runs, is told where its kind is described. Where the language leaves it to the editor to
 * ask first ({@code can...}, {@code ...sFor}), the command itself does not ask again.
 *
 * <p>Valid until the model changes; then make a new one for the new scene. Belongs to the thread
 * that may change the model.
 */
public final class Tools {
    private final DiagramDescription description;
    private final Canvas canvas;
    private final EdgeTools edges;
    private final LabelTools labels;
    private final Deletions deletions;
    private final Drops drops;

    /**
     * @param interpreter the one that made the scene
     * @param locale what reasons are told in: Simplified Chinese for any Chinese locale, else
     *     English
     */
    public Tools(Scene scene, Interpreter interpreter, Locale locale) {
        this.description = scene.description();
        Bench bench = new Bench(interpreter, scene.root(), description.metamodels(), locale);
        this.canvas = new Canvas(scene, new SceneViews(scene), bench);
        this.edges = new EdgeTools(canvas);
        this.labels = new LabelTools(canvas);
        this.deletions = new Deletions(canvas);
        this.drops = new Drops(canvas);
    }

    /** Tools for lines. */
    public EdgeTools edges() {
        return edges;
    }

    /** Editing labels in place. */
    public LabelTools labels() {
        return labels;
    }

    /** Moving what is shown from one container to another. */
    public Drops drops() {
        return drops;
    }

    /** Tools of the layers that are on, in declared order. */
    public List<Tool> palette() {
        return canvas.palette();
    }

    /** The tools that make something which is shown at that place. */
    public List<Tool> creationsFor(View place) {
        List<Tool> fitting = new ArrayList<>();
        for (Tool tool : palette()) {
            if (makes(tool).stream().anyMatch(path -> canvas.isShownIn(path, place))) {
                fitting.add(tool);
            }
        }
        return fitting;
    }

    private static List<String> makes(Tool tool) {
        if (tool instanceof Tool.NodeCreation node) {
            return node.mappings();
        }
        return tool instanceof Tool.ContainerCreation container ? container.mappings() : List.of();
    }

    /**
     * Makes a node in a container.
     *
     * @param place node or container it is made in, or the sheet
     */
    public Prepared prepare(Tool.NodeCreation tool, View place) {
        return creation(tool, tool.containerVariable(), tool.containerViewVariable(), place);
    }

    /**
     * Makes a container.
     *
     * @param place container it is made in, or the sheet
     */
    public Prepared prepare(Tool.ContainerCreation tool, View place) {
        return creation(tool, tool.containerVariable(), tool.containerViewVariable(), place);
    }

    private Prepared creation(Tool tool, String element, String view, View place) {
        return canvas.on(place)
                .map(
                        spot ->
                                canvas.checked(
                                        tool,
                                        spot,
                                        spot.element(),
                                        canvas.known(element, spot.element(), view, spot.view())))
                .orElseGet(canvas::gone);
    }

    /** Does something on whatever it is used on. */
    public Prepared prepare(Tool.Generic tool, View place) {
        Optional<Spot> spot = canvas.on(place);
        if (spot.isEmpty()) {
            return canvas.gone();
        }
        Map<String, Object> known =
                canvas.known(
                        tool.elementVariable(),
                        spot.get().element(),
                        tool.elementViewVariable(),
                        spot.get().view());
        Map<String, Object> asked = new LinkedHashMap<>(known);
        asked.putAll(canvas.asked(spot.get()));
        return canvas.bench().allows(tool.precondition(), spot.get().element(), asked)
                ? canvas.prepared(tool, spot.get().element(), known)
                : canvas.bench().refused("refused.precondition", tool.label());
    }

    /**
     * What a double click does. Its operations run on the view, not on the element.
     *
     * @return refused if the mapping declares no tool for it
     */
    public Prepared prepareDoubleClick(View place) {
        Optional<Tool.DoubleClick> tool =
                canvas.mapping(place).map(Mapping::doubleClickTool).map(this::doubleClick);
        if (tool.isEmpty()) {
            return canvas.bench().refused("refused.click");
        }
        return canvas.on(place)
                .map(
                        spot ->
                                canvas.checked(
                                        tool.get(),
                                        spot,
                                        spot.view(),
                                        Canvas.named(
                                                tool.get().elementVariable(), spot.element(),
                                                tool.get().elementViewVariable(), spot.view())))
                .orElseGet(canvas::gone);
    }

    private Tool.DoubleClick doubleClick(String path) {
        return (Tool.DoubleClick) description.tool(path);
    }

    /** The actions of context menus that can be used on a selection, by their preconditions. */
    public List<Tool.OperationAction> actionsFor(List<View> selection) {
        List<Tool.OperationAction> possible = new ArrayList<>();
        for (Tool tool : palette()) {
            if (tool instanceof Tool.OperationAction action && isPossible(action, selection)) {
                possible.add(action);
            }
        }
        return possible;
    }

    /** Whether an action's precondition holds for a selection. */
    public boolean isPossible(Tool.OperationAction action, List<View> selection) {
        List<Spot> spots = canvas.on(selection);
        if (spots.isEmpty()) {
            return false;
        }
        Map<String, Object> asked = canvas.asked(spots.get(0));
        asked.put(action.viewsVariable(), views(spots));
        return canvas.bench().allows(action.precondition(), spots.get(0).element(), asked);
    }

    /** Runs an action once for all that is selected; its precondition is not asked again. */
    public Prepared prepare(Tool.OperationAction action, List<View> selection) {
        List<Spot> spots = canvas.on(selection);
        if (selection.isEmpty()) {
            return canvas.bench().refused("refused.selection");
        }
        if (spots.size() < selection.size()) {
            return canvas.gone();
        }
        Map<String, Object> known = canvas.known();
        known.put(action.viewsVariable(), views(spots));
        return canvas.prepared(action, spots.get(0).element(), known);
    }

    private static List<EObject> views(List<Spot> spots) {
        return spots.stream().map(Spot::view).toList();
    }

    /**
     * Deletes what is selected, by the tools its mappings declare or else, where they declare none,
     * the elements shown there and within, with what they contain and all references to them. A
     * line that stands for a reference and has no tool is left alone.
     */
    public Prepared prepareDeletion(Collection<View> selection) {
        return deletions.prepare(List.copyOf(selection));
    }

    /** Whether deleting would change anything. */
    public boolean canDelete(View place) {
        return deletions.canDelete(place);
    }

    /** As {@link #prepareDeletion(Collection)}. */
    public Prepared prepareDeletion(NodeId node) {
        return prepareDeletion(List.of(View.of(node)));
    }

    /** As {@link #prepareDeletion(Collection)}. */
    public Prepared prepareDeletion(EdgeId edge) {
        return prepareDeletion(List.of(View.of(edge)));
    }
}
