package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.description.Conditional;
import org.keyplan.viewpoint.description.EdgeMapping;
import org.keyplan.viewpoint.description.Mapping;
import org.keyplan.viewpoint.scene.EdgeLook;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.NodeLook;
import org.keyplan.viewpoint.scene.Notes;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds what a legend has to explain: of each mapping that shows something its styles, of each kind
 * of line those that are drawn. Styles that somebody has found words for are explained even where
 * no node has them at the moment, so that the legend of a chart does not change with each click.
 */
final class LegendContent {
    private final Scene scene;
    private final LegendTerms terms;
    private final Locale locale;
    private final Map<String, Map<Integer, SceneNode>> nodes = new HashMap<>();
    private final Map<String, Map<Integer, EdgeLook>> edges = new HashMap<>();

    private LegendContent(Scene scene, LegendTerms terms, Locale locale) {
        this.scene = scene;
        this.terms = terms;
        this.locale = locale;
    }

    /** Rows in the order of the description; empty for a sheet that shows nothing. */
    static List<LegendRow> of(Scene scene, LegendTerms terms, Locale locale) {
        LegendContent content = new LegendContent(scene, terms, locale);
        content.collect(scene.nodes());
        for (SceneEdge edge : scene.edges()) {
            if (edge.visible()) {
                content.edges
                        .computeIfAbsent(edge.id().mapping(), any -> new TreeMap<>())
                        .putIfAbsent(edge.look().styleIndex(), edge.look());
            }
        }
        return content.rows();
    }

    private void collect(List<SceneNode> shown) {
        for (SceneNode node : shown) {
            if (node.visible() && !Notes.isNote(node.id())) {
                nodes.computeIfAbsent(node.id().mapping(), any -> new HashMap<>())
                        .putIfAbsent(node.look().styleIndex(), node);
                collect(node.children());
            }
        }
    }

    private List<LegendRow> rows() {
        Map<String, Map<String, LegendRow.Entry>> told = new LinkedHashMap<>();
        Map<String, LegendRow.Entry> boxes = new LinkedHashMap<>();
        Map<String, LegendRow.Entry> lines = new LinkedHashMap<>();
        for (Mapping mapping : scene.description().mappings()) {
            if (mapping instanceof EdgeMapping) {
                addLines(mapping, lines);
            } else if (nodes.containsKey(mapping.path())) {
                boolean plain = LegendTerms.conditionals(mapping).isEmpty();
                addBoxes(
                        mapping,
                        plain
                                ? boxes
                                : told.computeIfAbsent(
                                        terms.title(mapping), any -> new LinkedHashMap<>()));
            }
        }
        if (nodes.size() > 1) {
            told.merge(text("legend.boxes"), boxes, LegendContent::joined);
        }
        told.merge(text("legend.lines"), lines, LegendContent::joined);
        told.merge(text("legend.also"), also(), LegendContent::joined);
        List<LegendRow> rows = new ArrayList<>();
        told.forEach(
                (title, entries) -> {
                    entries.remove("");
                    if (!entries.isEmpty()) {
                        rows.add(new LegendRow(title, List.copyOf(entries.values())));
                    }
                });
        return rows;
    }

    private static Map<String, LegendRow.Entry> joined(
            Map<String, LegendRow.Entry> some, Map<String, LegendRow.Entry> more) {
        more.forEach(some::putIfAbsent);
        return some;
    }

    private Map<String, LegendRow.Entry> also() {
        Map<String, LegendRow.Entry> also = new LinkedHashMap<>();
        for (int i = 1; terms.also(i) != null && !nodes.isEmpty(); i++) {
            also.putIfAbsent(terms.also(i), new LegendRow.Words(terms.also(i)));
        }
        return also;
    }

    private void addBoxes(Mapping mapping, Map<String, LegendRow.Entry> entries) {
        Map<Integer, SceneNode> shown = nodes.get(mapping.path());
        NodeKind kind = shown.values().iterator().next().kind();
        List<? extends Conditional<?>> conditionals = LegendTerms.conditionals(mapping);
        for (int i = 0; i < conditionals.size(); i++) {
            Optional<NodeLook> look = Optional.ofNullable(shown.get(i)).map(SceneNode::look);
            if (look.isEmpty() && terms.isWorded(mapping, i)) {
                look = SampleLook.of(conditionals.get(i).style());
            }
            String text = terms.styled(mapping, i);
            look.ifPresent(
                    sample -> entries.putIfAbsent(text, new LegendRow.Box(text, kind, sample)));
        }
        if (shown.containsKey(-1)) {
            String text = terms.own(mapping);
            entries.putIfAbsent(text, new LegendRow.Box(text, kind, shown.get(-1).look()));
        }
    }

    private void addLines(Mapping mapping, Map<String, LegendRow.Entry> entries) {
        edges.getOrDefault(mapping.path(), Map.of())
                .forEach(
                        (index, look) -> {
                            String text = terms.styled(mapping, index);
                            entries.putIfAbsent(text, new LegendRow.Line(text, look));
                        });
    }

    private String text(String key) {
        return Captions.MESSAGES.get(locale, key);
    }
}
