package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.scene.Arrangement.Placement;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The notes that a person wrote on a sheet. They are nodes that no mapping declares: they stand
 * where they were put, in front of everything else, and no layout moves them.
 */
public final class Notes {
    /** Width of a note that nobody has resized, in pixels at 100 %. */
    public static final double USUAL_WIDTH = 180;

    /** What notes are written on. */
    public static final Rgb PAPER = Rgb.of("#FFF8DB");

    /** Stands where other nodes have the path of their mapping; no path looks like it. */
    private static final String MAPPING = "note";

    private static final double TENS = 10;
    private static final int LETTERS = 8;
    private static final Rgb EDGE = Rgb.of("#E5D48A");

    private Map<EObject, SceneNode> nodes = new IdentityHashMap<>();
    private List<SceneNode> declared = List.of();
    private List<SceneNode> all = List.of();

    /** What a note is on every sheet. */
    public static NodeId id(EObject note) {
        return new NodeId(null, MAPPING, note);
    }

    /** Whether a node is a note. */
    public static boolean isNote(NodeId node) {
        return node.parent() == null && MAPPING.equals(node.mapping());
    }

    /**
     * The nodes on a sheet with its notes in front.
     *
     * @return the same list as before if nothing changed
     */
    List<SceneNode> inFrontOf(List<SceneNode> others, Arrangement arrangement) {
        Map<EObject, SceneNode> now = new IdentityHashMap<>();
        List<SceneNode> sheet = new ArrayList<>(others);
        arrangement
                .notes()
                .forEach(
                        (note, text) -> {
                            SceneNode node = node(note, text, arrangement.placements().get(note));
                            SceneNode before = nodes.get(note);
                            SceneNode kept = node.equals(before) ? before : node;
                            now.put(note, kept);
                            sheet.add(kept);
                        });
        nodes = now;
        if (others != declared || !sheet.equals(all)) {
            declared = others;
            all = now.isEmpty() ? others : List.copyOf(sheet);
        }
        return all;
    }

    private static SceneNode node(EObject note, String text, Placement place) {
        return new SceneNode(
                id(note), "Note", NodeKind.NODE, false, look(text, place), true, false, List.of());
    }

    private static NodeLook look(String text, Placement place) {
        Double width = place == null ? null : place.width();
        return new NodeLook(
                "NoteDescription",
                -1,
                new LabelLook(text == null ? "" : text, Rgb.BLACK, LETTERS, Set.of()),
                "LEFT",
                true,
                null,
                PAPER,
                null,
                null,
                EDGE,
                1,
                LineStyle.SOLID,
                (int) ((width == null ? USUAL_WIDTH : width) / TENS),
                null,
                null,
                null,
                null);
    }
}
