package org.keyplan.viewpoint.blueprint;

import org.keyplan.viewpoint.card.CardLine;
import org.keyplan.viewpoint.card.Figure;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.LineStyle;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.List;
import java.util.Locale;

/**
 * A diagram as it is laid out, told as things and what joins them instead of as a picture, for
 * programs that have boxes and connectors of their own, such as those for presentations. Places are
 * the same as in the picture, in pixels at 100 %. Refers to no element of the model.
 *
 * @param width of the sheet, margins included
 * @param height of the sheet, margins included
 * @param title what it shows
 * @param locale language of its words
 * @param nodes none on a sheet that shows nothing but frames for parts of what it is about;
 *     containers before what they contain, otherwise from back to front
 * @param edges from back to front; all lie above containers and below everything else
 * @param legend without shapes and without height if there is nothing to explain
 */
public record Blueprint(
        double width,
        double height,
        String title,
        Locale locale,
        List<Node> nodes,
        List<Edge> edges,
        Drawing legend) {

    public Blueprint {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A box.
     *
     * @param id as in the picture: unique here and stable between two drawings of the same thing
     * @param mapping name of the mapping that shows it
     * @param element id of the element shown, in its file
     * @param container id of the node that it lies in; empty on the sheet itself
     * @param ground whether it is a frame with a header, which others lie in
     * @param form what it looks like
     * @param bounds of the figure, a label below it not included
     * @param text where its words stand
     * @param top whether the words begin at the top of their place instead of in its middle
     * @param anchor which side the words are set at
     * @param lines its words
     * @param fill of the figure, of a frame the ground
     * @param border null for none
     * @param starred whether it has the ribbon of the most important one
     * @param title short name
     * @param description all that is known of it, in words
     */
    public record Node(
            String id,
            String mapping,
            String element,
            String container,
            boolean ground,
            Figure form,
            Rect bounds,
            Rect text,
            boolean top,
            Anchor anchor,
            List<CardLine> lines,
            Rgb fill,
            Stroke border,
            boolean starred,
            String title,
            String description) {
        public Node {
            lines = List.copyOf(lines);
        }
    }

    /** Which way a line goes. */
    public enum Course {
        STRAIGHT,
        /** In right angles from point to point. */
        RIGHT_ANGLED,
        /** One quadratic Bézier curve; the second of three points is the handle. */
        CURVED
    }

    /** What a line ends in. */
    public enum End {
        PLAIN,
        OPEN_ARROW,
        FILLED_ARROW,
        DIAMOND,
        DOT
    }

    /**
     * A line.
     *
     * @param id as in the picture
     * @param mapping name of the mapping that shows it
     * @param element id of the element it stands for; empty where it stands for a reference
     * @param source id of the node where it begins
     * @param target id of the node where it ends
     * @param points from border to border, at least two
     * @param width in pixels
     * @param doubled whether two thin lines are meant instead of one
     * @param start what decorates the beginning
     * @param end what decorates the end
     * @param labels what stands at it
     * @param title what kind of line it is and what it joins
     * @param shownBy id of the line whose other end shows this one as well; empty where it is drawn
     *     itself
     */
    public record Edge(
            String id,
            String mapping,
            String element,
            String source,
            String target,
            List<Point> points,
            Course course,
            Rgb color,
            double width,
            LineStyle style,
            boolean doubled,
            End start,
            End end,
            List<Label> labels,
            String title,
            String shownBy) {
        public Edge {
            points = List.copyOf(points);
            labels = List.copyOf(labels);
        }
    }

    /**
     * What stands at a line.
     *
     * @param mark whether it is a mark in a circle
     */
    public record Label(String text, Rect bounds, Rgb color, boolean mark) {}
}
