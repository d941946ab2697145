package org.keyplan.viewpoint.layout;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.Arrangement.Line;
import org.keyplan.viewpoint.scene.Arrangement.Placement;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Notes;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What becomes of an arrangement when a person moves, bends, hides or lays out. The first time
 * something is placed all that is visible gets the place it has, so that nothing else jumps. Gives
 * new arrangements; changes nothing. Reads no model, so that it may work on any thread.
 */
public final class Rearrangement {
    private static final double SAME = 0.25;

    private final Scene scene;
    private final Map<NodeId, Measured> sizes;
    private final Layout layout;
    private final Arrangement arrangement;
    private final FreeNodes free;
    private final FrozenPlaces frozen;

    /**
     * @param sizes of the visible nodes
     * @param layout of the same scene, sizes and arrangement: what the person sees
     */
    public Rearrangement(
            Scene scene, Map<NodeId, Measured> sizes, Layout layout, Arrangement arrangement) {
        this.scene = scene;
        this.sizes = sizes;
        this.layout = layout;
        this.arrangement = arrangement;
        this.free = new FreeNodes(scene, layout);
        this.frozen = new FrozenPlaces(scene, sizes, layout, arrangement, free);
    }

    /**
     * Whether a person may put the node elsewhere: not if it sits on a border or in a list, nor if
     * its element is shown before at another place, since places are those of elements.
     */
    public boolean isMovable(NodeId node) {
        return free.contains(node);
    }

    /**
     * Moves and resizes nodes. What is inside a moved node moves along; a container grows to hold
     * what is moved over its edge, and stays around what is inside when it is resized. Nothing
     * leaves the sheet.
     *
     * @param bounds absolute; nodes that are not {@linkplain #isMovable movable} are passed over
     */
    public Arrangement placed(Map<NodeId, Rect> bounds) {
        Map<NodeId, Rect> now = new LinkedHashMap<>();
        bounds.forEach(
                (node, wanted) -> {
                    if (free.contains(node) && !isInsideMoved(node, bounds)) {
                        place(node, wanted, now);
                    }
                });
        bounds.forEach(
                (node, wanted) -> {
                    Rect moved = now.get(node);
                    if (moved != null && isInsideMoved(node, bounds)) {
                        now.put(node, resized(node, wanted, moved));
                    }
                });
        now.keySet().stream().toList().forEach(node -> growAround(node, now));
        return stored(now);
    }

    private static boolean isInsideMoved(NodeId node, Map<NodeId, Rect> bounds) {
        for (NodeId at = node.parent(); at != null; at = at.parent()) {
            if (bounds.containsKey(at)) {
                return true;
            }
        }
        return false;
    }

    private void place(NodeId node, Rect wanted, Map<NodeId, Rect> now) {
        Rect before = layout.bounds().get(node);
        Rect least = free.leastPlace(node, sizes);
        if (isSameSize(before, wanted)) {
            double dx = Math.max(least.x(), wanted.x()) - before.x();
            double dy = Math.max(least.y(), wanted.y()) - before.y();
            free.within(node).forEach(n -> now.put(n, layout.bounds().get(n).moved(dx, dy)));
            return;
        }
        double left = Math.max(least.x(), wanted.x());
        double top = Math.max(least.y(), wanted.y());
        for (NodeId child : free.children(node)) {
            Rect inside = layout.bounds().get(child);
            left = Math.min(left, inside.x() - Graph.PADDING);
            top = Math.min(top, inside.y() - Graph.PADDING - header(node));
        }
        Rect placed = new Rect(left, top, wanted.right() - left, wanted.bottom() - top);
        now.put(node, placed);
    }

    /** Moved along with what it is in, but of the size wanted. */
    private Rect resized(NodeId node, Rect wanted, Rect moved) {
        return isSameSize(layout.bounds().get(node), wanted)
                ? moved
                : new Rect(moved.x(), moved.y(), wanted.width(), wanted.height());
    }

    /** Moves the left and upper edges of all containers around a node as far as need be. */
    private void growAround(NodeId node, Map<NodeId, Rect> now) {
        Rect inside = now.get(node);
        for (NodeId at = node.parent(); at != null; at = at.parent()) {
            Rect outer = now.getOrDefault(at, layout.bounds().get(at));
            if (outer == null || !free.contains(at)) {
                return;
            }
            double left = Math.min(outer.x(), inside.x() - Graph.PADDING);
            double top = Math.min(outer.y(), inside.y() - Graph.PADDING - header(at));
            if (left < outer.x() || top < outer.y()) {
                outer = new Rect(left, top, outer.right() - left, outer.bottom() - top);
                now.put(at, outer);
            }
            inside = outer;
        }
    }

    private double header(NodeId container) {
        Measured size = sizes.get(container);
        return size == null ? 0 : size.height();
    }

    static boolean isSameSize(Rect one, Rect other) {
        return Math.abs(one.width() - other.width()) < SAME
                && Math.abs(one.height() - other.height()) < SAME;
    }

    /**
     * Gives a node that is new a place.
     *
     * @param node visible or about to be; its container, if any, is where the layout has it
     * @param x left edge, absolute; what lies beside or above the container's inside is moved in
     */
    public Arrangement added(NodeId node, double x, double y) {
        Rect least = free.leastPlace(node, sizes);
        double left = Math.max(least.x(), x);
        double top = Math.max(least.y(), y);
        Rect around = node.parent() == null ? null : layout.bounds().get(node.parent());
        if (around != null) {
            left = Math.max(left, around.x() + Graph.PADDING);
            top = Math.max(top, around.y() + header(node.parent()) + Graph.PADDING);
        }
        Map<EObject, Placement> places = frozen.places();
        Placement known = places.get(node.element());
        places.put(
                node.element(),
                known == null
                        ? new Placement(left, top, null, null, false)
                        : new Placement(left, top, known.width(), known.height(), false));
        return arrangement.with(places, arrangement.bends());
    }

    /**
     * Gives a line other bends.
     *
     * @param bends absolute, from source to target; none lets the line find its way again
     */
    public Arrangement bent(EdgeId edge, List<Point> bends) {
        Map<Line, List<Point>> lines = new LinkedHashMap<>(arrangement.bends());
        if (bends.isEmpty()) {
            lines.remove(Placements.line(edge));
            return arrangement.with(arrangement.placements(), lines);
        }
        lines.put(Placements.line(edge), List.copyOf(bends));
        return arrangement.with(frozen.places(), lines);
    }

    /** Hides nodes with all inside, until they are shown again; notes stay. */
    public Arrangement hidden(Collection<NodeId> nodes) {
        Map<EObject, Placement> places = new LinkedHashMap<>(arrangement.placements());
        for (NodeId node : nodes) {
            if (Notes.isNote(node)) {
                continue;
            }
            Rect rect = layout.bounds().getOrDefault(node, new Rect(0, 0, 0, 0));
            Placement known = places.get(node.element());
            places.put(
                    node.element(),
                    known == null
                            ? new Placement(rect.x(), rect.y(), null, null, true)
                            : new Placement(
                                    known.x(), known.y(), known.width(), known.height(), true));
        }
        return arrangement.with(places, arrangement.bends());
    }

    /**
     * Shows elements again that were hidden: where they were, or where they belong if everything
     * else finds its place by itself.
     */
    public Arrangement shown(Collection<? extends EObject> elements) {
        Map<EObject, Placement> places = new LinkedHashMap<>(arrangement.placements());
        boolean placed = places.values().stream().anyMatch(place -> !place.hidden());
        for (EObject element : elements) {
            Placement known = places.get(element);
            if (known != null && known.hidden()) {
                if (placed) {
                    places.put(
                            element,
                            new Placement(
                                    known.x(), known.y(), known.width(), known.height(), false));
                } else {
                    places.remove(element);
                }
            }
        }
        return arrangement.with(places, arrangement.bends());
    }

    /**
     * Forgets all places and bends, so that everything is laid out; what is hidden stays so, and
     * notes stay where they are.
     */
    public Arrangement automatic() {
        Map<EObject, Placement> places = new LinkedHashMap<>(arrangement.placements());
        places.entrySet()
                .removeIf(
                        place ->
                                !place.getValue().hidden()
                                        && !arrangement.notes().containsKey(place.getKey()));
        return arrangement.with(places, Map.of());
    }

    /** Lays out some nodes, and what is inside them, beside all others, which stay, as notes do. */
    public Arrangement automatic(Set<NodeId> chosen) {
        Set<NodeId> nodes = new LinkedHashSet<>(chosen);
        nodes.removeIf(Notes::isNote);
        Arrangement all = arrangement.with(frozen.places(), arrangement.bends());
        Layout laidOut = Layouter.layout(scene, sizes, all, LayoutOptions.only(nodes));
        Map<EObject, Placement> places = new LinkedHashMap<>(all.placements());
        for (NodeId node : free.all()) {
            Rect rect = laidOut.bounds().get(node);
            boolean again = isWithin(node, nodes);
            places.compute(
                    node.element(),
                    (element, known) ->
                            again || known == null
                                    ? new Placement(rect.x(), rect.y(), null, null, false)
                                    : new Placement(
                                            rect.x(),
                                            rect.y(),
                                            known.width(),
                                            known.height(),
                                            false));
        }
        Map<Line, List<Point>> bends = new LinkedHashMap<>(arrangement.bends());
        for (SceneEdge edge : scene.edges()) {
            if (isWithin(edge.source(), nodes) || isWithin(edge.target(), nodes)) {
                bends.remove(Placements.line(edge.id()));
            }
        }
        return arrangement.with(places, bends);
    }

    /**
     * Writes on the sheet. Nothing else gets a place by that.
     *
     * @param note the element that stands for a new note
     * @param width null for the usual one
     * @param height null for what its words need
     */
    public Arrangement noted(EObject note, Point at, Double width, Double height, String text) {
        Map<EObject, Placement> places = new LinkedHashMap<>(arrangement.placements());
        places.put(
                note,
                new Placement(Math.max(0, at.x()), Math.max(0, at.y()), width, height, false));
        return new Arrangement(places, arrangement.bends(), said(note, text));
    }

    /** Lets a note say something else; one that is not on the sheet any more is passed over. */
    public Arrangement worded(EObject note, String text) {
        return arrangement.notes().containsKey(note)
                ? new Arrangement(arrangement.placements(), arrangement.bends(), said(note, text))
                : arrangement;
    }

    private Map<EObject, String> said(EObject note, String text) {
        Map<EObject, String> notes = new LinkedHashMap<>(arrangement.notes());
        notes.put(note, text);
        return notes;
    }

    /** What bends of a line are stored under. */
    public static Line line(EdgeId edge) {
        return Placements.line(edge);
    }

    private static boolean isWithin(NodeId node, Set<NodeId> nodes) {
        for (NodeId at = node; at != null; at = at.parent()) {
            if (nodes.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private Arrangement stored(Map<NodeId, Rect> now) {
        boolean notesOnly = !now.isEmpty() && now.keySet().stream().allMatch(Notes::isNote);
        Map<EObject, Placement> places =
                notesOnly ? new LinkedHashMap<>(arrangement.placements()) : frozen.places();
        now.forEach(
                (node, rect) -> {
                    Rect before = layout.bounds().get(node);
                    boolean resized = !isSameSize(before, rect);
                    places.computeIfPresent(
                            node.element(),
                            (element, known) ->
                                    new Placement(
                                            rect.x(),
                                            rect.y(),
                                            resized ? (Double) rect.width() : known.width(),
                                            resized ? (Double) rect.height() : known.height(),
                                            false));
                });
        return arrangement.with(places, bendsAfter(now));
    }

    /** Bends of lines whose ends make the same step go with them. */
    private Map<Line, List<Point>> bendsAfter(Map<NodeId, Rect> now) {
        Map<Line, List<Point>> bends = new LinkedHashMap<>(arrangement.bends());
        for (SceneEdge edge : scene.edges()) {
            Line line = Placements.line(edge.id());
            Rect source = now.get(edge.source());
            Rect target = now.get(edge.target());
            if (bends.containsKey(line) && source != null && target != null) {
                Rect before = layout.bounds().get(edge.source());
                double dx = source.x() - before.x();
                double dy = source.y() - before.y();
                Rect moved = layout.bounds().get(edge.target()).moved(dx, dy);
                if (Math.abs(moved.x() - target.x()) < SAME
                        && Math.abs(moved.y() - target.y()) < SAME) {
                    bends.computeIfPresent(line, (any, points) -> moved(points, dx, dy));
                }
            }
        }
        return bends;
    }

    private static List<Point> moved(List<Point> points, double dx, double dy) {
        return points.stream().map(p -> new Point(p.x() + dx, p.y() + dy)).toList();
    }
}
