package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.SceneEdge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs of lines that say the same of two nodes in both directions. In a dense web each pair is
 * drawn as one line with two heads, which halves what the eye has to follow.
 */
final class Mutual {
    /** No pairs. */
    static final Mutual NONE = new Mutual(List.of());

    private record Ends(String mapping, NodeId from, NodeId to) {}

    private final Set<EdgeId> doubleHeaded = new HashSet<>();
    private final Map<EdgeId, EdgeId> partners = new HashMap<>();

    Mutual(List<SceneEdge> edges) {
        Map<Ends, SceneEdge> open = new HashMap<>();
        for (SceneEdge edge : edges) {
            EdgeId id = edge.id();
            SceneEdge back = open.remove(new Ends(id.mapping(), id.target(), id.source()));
            if (back == null || back.look().styleIndex() != edge.look().styleIndex()) {
                open.put(new Ends(id.mapping(), id.source(), id.target()), edge);
            } else if (!id.source().equals(id.target())) {
                doubleHeaded.add(back.id());
                partners.put(id, back.id());
            }
        }
    }

    /** Whether the line is drawn with the heads of both. */
    boolean hasBothHeads(SceneEdge edge) {
        return doubleHeaded.contains(edge.id());
    }

    /** The line that shows this one as well, null where it is drawn itself. */
    EdgeId drawnBy(SceneEdge edge) {
        return partners.get(edge.id());
    }
}
