package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.card.Ink;
import org.keyplan.viewpoint.description.ColorSpec;
import org.keyplan.viewpoint.description.ColorSpec.Fixed;
import org.keyplan.viewpoint.description.ContainerStyle;
import org.keyplan.viewpoint.description.EdgeStyle;
import org.keyplan.viewpoint.description.FontFormat;
import org.keyplan.viewpoint.description.LabelStyle;
import org.keyplan.viewpoint.description.LinePattern;
import org.keyplan.viewpoint.description.NodeStyle;
import org.keyplan.viewpoint.scene.EdgeLook;
import org.keyplan.viewpoint.scene.LabelFormat;
import org.keyplan.viewpoint.scene.LabelLook;
import org.keyplan.viewpoint.scene.LineStyle;
import org.keyplan.viewpoint.scene.NodeLook;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a style looks that no node on the sheet has, as far as that does not depend on an element.
 */
final class SampleLook {
    private SampleLook() {}

    /** Empty where a colour depends on the element. */
    static Optional<NodeLook> of(Object style) {
        if (style instanceof NodeStyle node
                && node.color() instanceof Fixed fill
                && node.borderColor() instanceof Fixed border) {
            return Optional.of(
                    look(
                            node.shape().literal(),
                            node.label(),
                            rgb(fill),
                            null,
                            rgb(border),
                            node.borderLine()));
        }
        if (style instanceof ContainerStyle container
                && container.background() instanceof Fixed fill
                && container.borderColor() instanceof Fixed border) {
            ColorSpec second = container.foreground();
            return Optional.of(
                    look(
                            container.shape().literal(),
                            container.label(),
                            rgb(fill),
                            second instanceof Fixed fixed ? rgb(fixed) : null,
                            rgb(border),
                            container.borderLine()));
        }
        return Optional.empty();
    }

    /** How lines of a style look; what depends on an element is left out. */
    static EdgeLook line(EdgeStyle style) {
        return new EdgeLook(
                -1,
                line(style.line()),
                2,
                style.sourceArrow().literal(),
                style.targetArrow().literal(),
                style.routing().literal(),
                style.color() instanceof Fixed color ? rgb(color) : Ink.BODY,
                style.endsCentering().literal(),
                null,
                null,
                null);
    }

    /** How a coloured field of a table looks. */
    static NodeLook field(Rgb color) {
        return look("SquareDescription", null, color.clamped(), null, Ink.RULE, LinePattern.SOLID);
    }

    private static NodeLook look(
            String shape, LabelStyle label, Rgb fill, Rgb fill2, Rgb border, LinePattern line) {
        return new NodeLook(
                shape,
                -1,
                new LabelLook("", Rgb.BLACK, 8, formats(label)),
                "LEFT",
                true,
                null,
                fill,
                fill2,
                null,
                border,
                1,
                line(line),
                null,
                null,
                null,
                null,
                null);
    }

    private static Set<LabelFormat> formats(LabelStyle label) {
        Set<LabelFormat> formats = EnumSet.noneOf(LabelFormat.class);
        if (label != null) {
            for (FontFormat format : label.formats()) {
                formats.add(LabelFormat.valueOf(format.name()));
            }
        }
        return formats;
    }

    private static LineStyle line(LinePattern pattern) {
        return pattern == null ? LineStyle.SOLID : LineStyle.valueOf(pattern.name());
    }

    private static Rgb rgb(Fixed color) {
        return new Rgb(color.red(), color.green(), color.blue()).clamped();
    }
}
