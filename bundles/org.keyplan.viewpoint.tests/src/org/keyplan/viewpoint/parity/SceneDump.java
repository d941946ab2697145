package org.keyplan.viewpoint.parity;

import org.keyplan.viewpoint.description.ContainerMapping;
import org.keyplan.viewpoint.description.ContainerMapping.Presentation;
import org.keyplan.viewpoint.description.ContainerStyle;
import org.keyplan.viewpoint.description.Mapping;
import org.keyplan.viewpoint.description.NodeMapping;
import org.keyplan.viewpoint.description.NodeStyle;
import org.keyplan.viewpoint.scene.EdgeLook;
import org.keyplan.viewpoint.scene.LabelFormat;
import org.keyplan.viewpoint.scene.LabelLook;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.NodeLook;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a scene as the recorded lines do. */
final class SceneDump {
    private final CaseModel model;
    private final Scene scene;
    private final ViewOrder order;
    private final List<String> lines = new ArrayList<>();

    SceneDump(CaseModel model, Scene scene, ViewOrder order) {
        this.model = model;
        this.scene = scene;
        this.order = order;
    }

    List<String> lines() {
        scene.nodes().forEach(this::node);
        scene.edges().forEach(this::edge);
        Collections.sort(lines);
        lines.add(
                0,
                "DIAGRAM name="
                        + Quoted.of(scene.title())
                        + " description="
                        + scene.description().name()
                        + " root="
                        + model.name(scene.root()));
        return lines;
    }

    private void node(SceneNode node) {
        NodeLook look = node.look();
        Mapping mapping = scene.description().mapping(node.id().mapping());
        boolean holder = node.kind() == NodeKind.CONTAINER || node.kind() == NodeKind.LIST;
        Line line =
                new Line(node.kind().name().replace("_", ""))
                        .with("mapping", node.mappingName())
                        .with("element", model.name(node.id().element()))
                        .with(
                                "parent",
                                node.id().parent() == null ? "DIAGRAM" : chain(node.id().parent()))
                        .withIf(node.bordered(), "bordered", true)
                        .with("index", order.index(node))
                        .with("label", Quoted.of(look.label().text()))
                        .with("visible", node.visible())
                        .with("style", look.style())
                        .with("fill", color(look.fill()));
        if (look.gradient() != null) {
            line.with("fill2", color(look.fill2())).with("gradient", look.gradient());
        }
        line.with("border", color(look.border()))
                .with("borderWidth", look.borderWidth())
                .with("borderLine", lower(look.borderLine()))
                .with("width", look.width())
                .with("height", look.height());
        if (look.styleWidth() != null) {
            line.with("styleWidth", look.styleWidth()).with("styleHeight", look.styleHeight());
        }
        shape(line, mapping, look.styleIndex());
        line.with("labelColor", color(look.label().color()))
                .with("labelSize", look.label().size())
                .with("labelFormat", formats(look.label().formats()))
                .with("align", look.alignment())
                .withIf(!holder, "labelPosition", look.labelInside() ? "node" : "border")
                .with("tooltip", Quoted.of(look.tooltip()));
        if (mapping instanceof ContainerMapping container
                && (container.childrenPresentation() == Presentation.HORIZONTAL_STACK
                        || container.childrenPresentation() == Presentation.VERTICAL_STACK)) {
            line.with("presentation", look.presentation());
        }
        line.withIf(node.hiddenByFilter(), "filters", "[AppliedCompositeFilters]")
                .withIf(node.collapsed(), "filters", "[CollapseFilter]");
        lines.add(line.toString());
        node.children().forEach(this::node);
    }

    private void edge(SceneEdge edge) {
        EdgeLook look = edge.look();
        Line line =
                new Line("EDGE")
                        .with("mapping", edge.mappingName())
                        .with(
                                "element",
                                edge.id().element() == null ? "-" : model.name(edge.id().element()))
                        .with("source", end(edge.source()))
                        .with("target", end(edge.target()))
                        .with("visible", edge.visible())
                        .with("line", lower(look.line()))
                        .with("width", look.width())
                        .with("sourceArrow", look.sourceArrow())
                        .with("targetArrow", look.targetArrow())
                        .with("routing", look.routing())
                        .with("color", color(look.color()))
                        .with("ends", look.ends())
                        .with("beginLabel", text(look.begin()))
                        .with("centerLabel", text(look.center()))
                        .with("endLabel", text(look.end()));
        label(line, "beginStyle", look.begin());
        label(line, "centerStyle", look.center());
        label(line, "endStyle", look.end());
        if (edge.id().element() != null) {
            line.with("semanticElements", "[" + model.name(edge.id().element()) + "]");
        }
        line.withIf(edge.hiddenByFilter(), "filters", "[AppliedCompositeFilters]");
        lines.add(line.toString());
    }

    private void shape(Line line, Mapping mapping, int index) {
        if (mapping instanceof NodeMapping node) {
            NodeStyle style = index < 0 ? node.style() : node.conditionals().get(index).style();
            line.withIf(style.image() != null, "shape", style.image());
        } else if (mapping instanceof ContainerMapping container) {
            ContainerStyle style =
                    index < 0 ? container.style() : container.conditionals().get(index).style();
            line.withIf(
                    style.shape() == ContainerStyle.Shape.PARALLELOGRAM, "shape", "parallelogram");
        }
    }

    private static void label(Line line, String name, LabelLook label) {
        if (label != null) {
            line.with(
                    name,
                    color(label.color()) + "," + label.size() + "," + formats(label.formats()));
        }
    }

    private static String text(LabelLook label) {
        return Quoted.of(label == null ? "" : label.text());
    }

    /** A view: {@code element/mapping}, then what contains it. */
    private String chain(NodeId id) {
        return end(id) + (id.parent() == null ? "" : "@" + chain(id.parent()));
    }

    private String end(NodeId id) {
        return model.name(id.element()) + "/" + scene.description().mapping(id.mapping()).name();
    }

    private static String color(Rgb color) {
        return color.equals(color.clamped())
                ? color.hex()
                : "rgb(" + color.red() + "," + color.green() + "," + color.blue() + ")";
    }

    private static String formats(Set<LabelFormat> formats) {
        return formats.stream().map(SceneDump::lower).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** A line of words {@code name=value}. */
    private static final class Line {
        private final StringBuilder text;

        Line(String kind) {
            text = new StringBuilder(kind);
        }

        Line with(String name, Object value) {
            text.append(' ').append(name).append('=').append(value);
            return this;
        }

        Line withIf(boolean condition, String name, Object value) {
            return condition ? with(name, value) : this;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
