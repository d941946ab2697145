package org.keyplan.viewpoint.card;

import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.LineStyle;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.NodeLook;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.ArrayList;
import java.util.List;

/**
 * A node's colours. A gradient is not drawn as one, since it prints badly and makes text hard to
 * read: where the style has two colours, a container's header has the second and its body the
 * first; any other figure has the first.
 *
 * @param fill ground of the figure, or of a container's body
 * @param band ground of a container's header
 * @param border null where none is drawn
 */
public record Paint(Rgb fill, Rgb band, Stroke border) {
    /** Wider borders leave no figure. */
    private static final int WIDEST = 8;

    /** A ground that differs less from white paper than this needs a border to be seen. */
    private static final double VISIBLE = 1.15;

    /** Width of borders in legends, whatever a border's width stands for in cards. */
    private static final double SAMPLE_BORDER = 1.3;

    private static final Rgb HAIRLINE = Rgb.of("#9CA3AF");

    /** The colours of a node of this look. */
    public static Paint of(NodeKind kind, NodeLook look) {
        Rgb fill = look.fill() == null ? Rgb.WHITE : look.fill().clamped();
        boolean framed = kind == NodeKind.CONTAINER || kind == NodeKind.LIST;
        Rgb band = framed && look.fill2() != null ? look.fill2().clamped() : fill;
        return new Paint(fill, band, border(look, fill, framed));
    }

    /** Strokes and gaps of a line of this style, in pixels at a border's usual width. */
    public static List<Double> dashes(LineStyle style) {
        return switch (style) {
            case SOLID -> List.of();
            case DASH -> List.of(5.0, 4.0);
            case DOT -> List.of(2.0, 3.0);
            case DASH_DOT -> List.of(8.0, 3.0, 2.0, 3.0);
        };
    }

    /** A figure in these colours without a label, as legends show it; its border is thin. */
    public List<Shape> sample(Figure figure, Rect place) {
        Figure form = figure == Figure.ITEM ? Figure.BOX : figure;
        Stroke thin =
                border == null
                        ? null
                        : new Stroke(
                                border.color(),
                                SAMPLE_BORDER,
                                border.dashes().stream().map(dash -> dash * 0.6).toList());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(form.draw(place, fill, null));
        if (figure == Figure.CONTAINER) {
            Rect header = new Rect(place.x(), place.y(), place.width(), place.height() / 3);
            shapes.add(form.draw(header, Ink.mix(band, Ink.BODY, 0.14), null));
        }
        if (thin != null) {
            shapes.add(form.draw(place, null, thin));
        }
        return shapes;
    }

    /** Width of the border, 0 where there is none. */
    double borderWidth() {
        return border == null ? 0 : border.width();
    }

    private static Stroke border(NodeLook look, Rgb fill, boolean framed) {
        int width = Math.min(WIDEST, look.borderWidth());
        boolean invisible = Ink.contrast(fill, Rgb.WHITE) < VISIBLE;
        if (width <= 0 && !framed && !invisible) {
            return null;
        }
        Rgb color = look.border() == null ? HAIRLINE : look.border().clamped();
        return new Stroke(
                width <= 0 && Rgb.BLACK.equals(color) ? HAIRLINE : color,
                Math.max(1, width),
                dashes(look.borderLine() == null ? LineStyle.SOLID : look.borderLine()));
    }
}
