package org.keyplan.viewpoint.reader;

import org.keyplan.viewpoint.description.ColorSpec;
import org.keyplan.viewpoint.description.Conditional;
import org.keyplan.viewpoint.description.ContainerStyle;
import org.keyplan.viewpoint.description.EdgeArrow;
import org.keyplan.viewpoint.description.EdgeStyle;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.FontFormat;
import org.keyplan.viewpoint.description.LabelStyle;
import org.keyplan.viewpoint.description.LinePattern;
import org.keyplan.viewpoint.description.NodeStyle;
import org.keyplan.viewpoint.description.NodeStyle.Shape;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads styles; where nothing is written they have the language's own values. */
final class StyleReader {
    private static final int LABEL_SIZE = 8;
    private static final int ARC = 10;
    private static final Set<String> IMAGES = Set.of("square", "stroke", "triangle", "dot", "ring");

    private final ColorReader colors;

    StyleReader(ColorReader colors) {
        this.colors = colors;
    }

    /** A mapping's own style; null, and reported, where there is none. */
    <S> S style(Part owner, Function<Part, S> reading) {
        S style = owner.child("style", reading);
        if (style == null && !owner.hasChild("style")) {
            owner.error("missing.child", owner.title(), "style");
        }
        return style;
    }

    /** A mapping's conditional styles in order. */
    <S> List<Conditional<S>> conditionals(Part mapping, String feature, Function<Part, S> reading) {
        return mapping.children(
                feature,
                part ->
                        new Conditional<>(
                                part.expression("predicateExpression", null),
                                style(part, reading),
                                part.location()));
    }

    NodeStyle node(Part style) {
        String type = style.type(Namespaces.STYLE, "");
        for (Shape shape : Shape.values()) {
            if (shape.literal().equals(type)) {
                return node(style, shape);
            }
        }
        return style.unsupported();
    }

    private NodeStyle node(Part style, Shape shape) {
        boolean square = shape == Shape.SQUARE;
        style.only("hideLabelByDefault", "false");
        style.blankOnly("forbiddenSides");
        return new NodeStyle(
                shape,
                shape == Shape.BUNDLED_IMAGE ? image(style) : null,
                label(style, true),
                style.expression("tooltipExpression", ""),
                nodeColor(style, shape),
                colors.color(style, "borderColor", ColorReader.BLACK),
                style.expression("borderSizeComputationExpression", "0"),
                style.word("borderLineStyle", LinePattern.SOLID),
                style.expression("sizeComputationExpression", "3"),
                breadth(style, shape, "horizontalDiameter", "width"),
                breadth(style, shape, "verticalDiameter", "height"),
                square ? style.integer("width", 0) : 0,
                square ? style.integer("height", 0) : 0,
                shape == Shape.DOT
                        ? style.expression("strokeSizeComputationExpression", "2")
                        : Expression.none(style.location()),
                style.word("labelPosition", LabelPlace.BORDER) == LabelPlace.NODE,
                style.word("resizeKind", NodeStyle.Sizing.NONE),
                style.location());
    }

    private static String image(Part style) {
        style.blankOnly("providedShapeID");
        String image = style.text("shape", "square");
        if (!IMAGES.contains(image)) {
            style.error(
                    "value.choice",
                    "shape",
                    image,
                    String.join(", ", IMAGES.stream().sorted().toList()));
        }
        return image;
    }

    private ColorSpec nodeColor(Part style, Shape shape) {
        return switch (shape) {
            case NOTE -> colors.color(style, "color", ColorReader.YELLOW);
            case DOT -> colors.color(style, "backgroundColor", ColorReader.GRAY);
            case BUNDLED_IMAGE -> colors.color(style, "color", ColorReader.BLACK);
            default -> colors.color(style, "color", ColorReader.GRAY);
        };
    }

    private static Expression breadth(Part style, Shape shape, String diameter, String side) {
        return switch (shape) {
            case ELLIPSE -> style.expression(diameter + "ComputationExpression", "0");
            case LOZENGE -> style.expression(side + "ComputationExpression", null);
            default -> Expression.none(style.location());
        };
    }

    ContainerStyle container(Part style) {
        String type = style.type(Namespaces.STYLE, "");
        if (ContainerStyle.Shape.FLAT.literal().equals(type)) {
            style.blankOnly("labelBorderStyle");
            return container(
                    style,
                    ContainerStyle.Shape.FLAT,
                    colors.color(style, "backgroundColor", ColorReader.WHITE),
                    colors.color(style, "foregroundColor", ColorReader.LIGHT_GRAY),
                    style.word("backgroundStyle", ContainerStyle.Gradient.LEFT_TO_RIGHT));
        }
        if (ContainerStyle.Shape.PARALLELOGRAM.literal().equals(type)) {
            style.only("shape", "parallelogram");
            return container(
                    style,
                    ContainerStyle.Shape.PARALLELOGRAM,
                    colors.color(style, "backgroundColor", ColorReader.LIGHT_GRAY),
                    null,
                    null);
        }
        return style.unsupported();
    }

    private ContainerStyle container(
            Part style,
            ContainerStyle.Shape shape,
            ColorSpec background,
            ColorSpec foreground,
            ContainerStyle.Gradient gradient) {
        style.only("hideLabelByDefault", "false");
        return new ContainerStyle(
                shape,
                label(style, true),
                style.expression("tooltipExpression", ""),
                background,
                foreground,
                gradient,
                colors.color(style, "borderColor", ColorReader.BLACK),
                style.expression("borderSizeComputationExpression", "0"),
                style.word("borderLineStyle", LinePattern.SOLID),
                style.expression("widthComputationExpression", "-1"),
                style.expression("heightComputationExpression", "-1"),
                style.flag("roundedCorner", false),
                style.integer("arcWidth", ARC),
                style.integer("arcHeight", ARC),
                style.location());
    }

    EdgeStyle edge(Part style) {
        if (!"EdgeStyleDescription".equals(style.type(Namespaces.STYLE, "EdgeStyleDescription"))) {
            return style.unsupported();
        }
        style.only("foldingStyle", "NONE");
        style.blankOnly("centeredSourceMappings", "centeredTargetMappings");
        return new EdgeStyle(
                colors.color(style, "strokeColor", ColorReader.GRAY),
                style.word("lineStyle", LinePattern.SOLID),
                style.word("sourceArrow", EdgeArrow.NO_DECORATION),
                style.word("targetArrow", EdgeArrow.INPUT_ARROW),
                style.expression("sizeComputationExpression", "1"),
                style.word("routingStyle", EdgeStyle.Routing.STRAIGHT),
                style.word("endsCentering", EdgeStyle.Centering.NONE),
                style.child("beginLabelStyleDescription", label -> label(label, false)),
                style.child("centerLabelStyleDescription", label -> label(label, false)),
                style.child("endLabelStyleDescription", label -> label(label, false)),
                style.location());
    }

    private LabelStyle label(Part style, boolean aligned) {
        style.harmless("showIcon");
        style.blankOnly("iconPath");
        LabelStyle.Alignment middle = LabelStyle.Alignment.CENTER;
        return new LabelStyle(
                style.integer("labelSize", LABEL_SIZE),
                style.words("labelFormat", FontFormat.class),
                // Labels of lines say nothing unless told to.
                style.expression("labelExpression", aligned ? "feature:name" : ""),
                colors.color(style, "labelColor", ColorReader.BLACK),
                aligned ? style.word("labelAlignment", middle) : middle,
                style.location());
    }
}
