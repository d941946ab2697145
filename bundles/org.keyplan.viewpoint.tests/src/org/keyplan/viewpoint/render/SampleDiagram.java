package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.description.ColorSpec;
import org.keyplan.viewpoint.description.Conditional;
import org.keyplan.viewpoint.description.ContainerMapping;
import org.keyplan.viewpoint.description.ContainerMapping.Presentation;
import org.keyplan.viewpoint.description.ContainerStyle;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.EdgeArrow;
import org.keyplan.viewpoint.description.EdgeMapping;
import org.keyplan.viewpoint.description.EdgeStyle;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.Filter;
import org.keyplan.viewpoint.description.LabelStyle;
import org.keyplan.viewpoint.description.Layer;
import org.keyplan.viewpoint.description.LayoutHint;
import org.keyplan.viewpoint.description.LinePattern;
import org.keyplan.viewpoint.description.Location;
import org.keyplan.viewpoint.description.MappingHead;
import org.keyplan.viewpoint.description.NodeMapping;
import org.keyplan.viewpoint.description.NodeStyle;
import org.keyplan.viewpoint.description.RepresentationHead;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A description made by hand: containers, people told apart by styles, and lines. */
final class SampleDiagram {
    static final Location HERE = new Location("sample.odesign", 1);

    /** Predicates of the people's conditional styles, with border and fill. */
    static final Map<String, String[]> ATTITUDES =
            new java.util.TreeMap<>(
                    Map.of(
                            "a_isChampion", new String[] {"#0B6E4F", "#D7F0E3"},
                            "b_isSupporter", new String[] {"#2F7A49", "#E8F5EA"},
                            "c_isNeutral", new String[] {"#565D6B", "#F3F4F6"},
                            "d_isSceptic", new String[] {"#8F5400", "#FDF0DC"},
                            "e_isOpponent", new String[] {"#B3261E", "#FBE3E1"}));

    static final List<String> LINES =
            List.of("ReportsTo", "Dotted", "Influences", "Trusts", "Allied", "Conflict", "Knows");

    private SampleDiagram() {}

    static DiagramDescription description() {
        List<Conditional<NodeStyle>> styles = new ArrayList<>();
        ATTITUDES.forEach(
                (name, colors) ->
                        styles.add(
                                new Conditional<>(
                                        service(name.substring(2)),
                                        style(colors[1], colors[0]),
                                        HERE)));
        NodeMapping person =
                new NodeMapping(
                        head("Person"),
                        style("#FFFFFF", "#6B7280"),
                        styles,
                        List.of(),
                        List.of(),
                        List.of());
        NodeMapping member =
                new NodeMapping(
                        head("Member"),
                        style("#F5F3FF", "#7C3AED"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        ContainerMapping unit =
                new ContainerMapping(
                        head("Unit"),
                        containerStyle(),
                        List.of(),
                        List.of(),
                        List.of(person.path()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Presentation.FREE_FORM,
                        List.of());
        List<EdgeMapping> lines = LINES.stream().map(SampleDiagram::line).toList();
        Layer layer =
                new Layer(
                        "//layer",
                        "Default",
                        "Default",
                        false,
                        true,
                        List.of(person, member),
                        List.of(unit),
                        lines,
                        List.of(),
                        HERE);
        RepresentationHead head =
                new RepresentationHead(
                        "//diagram",
                        "Sample",
                        "Influence map",
                        "Root",
                        none(),
                        none(),
                        List.of(),
                        HERE);
        Filter filter = new Filter("key", "Only key players", List.of(), HERE);
        return new DiagramDescription(
                head, none(), List.of(layer), List.of(filter), LayoutHint.NONE, List.of());
    }

    static String path(String mapping) {
        return "//" + mapping;
    }

    private static EdgeMapping line(String name) {
        return new EdgeMapping(
                head(name),
                false,
                none(),
                none(),
                List.of(path("Person")),
                List.of(path("Person")),
                new EdgeStyle(
                        color("#000000"),
                        LinePattern.SOLID,
                        EdgeArrow.NO_DECORATION,
                        EdgeArrow.NO_DECORATION,
                        none(),
                        EdgeStyle.Routing.STRAIGHT,
                        EdgeStyle.Centering.NONE,
                        null,
                        null,
                        null,
                        HERE),
                List.of(),
                List.of());
    }

    private static MappingHead head(String name) {
        return new MappingHead(
                path(name),
                name,
                name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "),
                "Thing",
                none(),
                none(),
                null,
                null,
                null,
                true,
                false,
                HERE);
    }

    private static NodeStyle style(String fill, String border) {
        return new NodeStyle(
                NodeStyle.Shape.SQUARE,
                null,
                label(),
                none(),
                color(fill),
                color(border),
                none(),
                LinePattern.SOLID,
                none(),
                none(),
                none(),
                0,
                0,
                none(),
                true,
                NodeStyle.Sizing.NSEW,
                HERE);
    }

    private static ContainerStyle containerStyle() {
        return new ContainerStyle(
                ContainerStyle.Shape.FLAT,
                label(),
                none(),
                color("#F8FAFC"),
                color("#F8FAFC"),
                ContainerStyle.Gradient.TOP_TO_BOTTOM,
                color("#CBD5E1"),
                none(),
                LinePattern.SOLID,
                none(),
                none(),
                true,
                8,
                8,
                HERE);
    }

    private static LabelStyle label() {
        return new LabelStyle(
                8, Set.of(), none(), color("#000000"), LabelStyle.Alignment.LEFT, HERE);
    }

    private static ColorSpec.Fixed color(String hex) {
        Rgb rgb = Rgb.of(hex);
        return new ColorSpec.Fixed("", rgb.red(), rgb.green(), rgb.blue(), false);
    }

    private static Expression none() {
        return Expression.none(HERE);
    }

    private static Expression service(String name) {
        return new Expression(
                Expression.Kind.SERVICE, "service:" + name, name, null, List.of(), HERE);
    }

    static NodeKind kind(String mapping) {
        return mapping.equals("Unit") ? NodeKind.CONTAINER : NodeKind.NODE;
    }
}
