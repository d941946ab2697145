package org.keyplan.documents.pptx;

import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.keyplan.documents.slide.SlidePart.Diagram;
import org.keyplan.documents.slide.SlideRoom;
import org.keyplan.viewpoint.blueprint.Blueprint;
import org.keyplan.viewpoint.blueprint.Blueprint.Course;
import org.keyplan.viewpoint.blueprint.Blueprint.Edge;
import org.keyplan.viewpoint.blueprint.Blueprint.Label;
import org.keyplan.viewpoint.blueprint.Blueprint.Node;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws a diagram as shapes and connectors that can be moved and edited: frames behind, then lines
 * and what stands at them, then cards; the legend below.
 */
record DiagramPainter(Diagram part, Pen pen) implements PartPainter {

    @Override
    public double height(double width, double size) {
        return SlideRoom.HEIGHT / 2;
    }

    @Override
    public boolean stretches() {
        return true;
    }

    @Override
    public void paint(XSLFSheet sheet, Place place, double size) {
        Blueprint blueprint = part.blueprint();
        double scale = SlideRoom.scale(part, place.width(), place.height());
        Place legend = legend(place);
        double width = part.legendBeside() ? legend.x() - place.x() : place.width();
        double height = part.legendBeside() ? place.height() : legend.y() - place.y();
        double left = place.x() + Math.max(0, width - blueprint.width() * scale) / 2;
        double top = place.y() + Math.max(0, height - blueprint.height() * scale) / 2;
        new Drawn(sheet, blueprint, scale, left, top).draw();
        if (legend.height() > 0) {
            new LegendPainter(pen)
                    .paint(
                            sheet,
                            blueprint.legend(),
                            legend.x(),
                            legend.y(),
                            SlideRoom.legendScale(part, place.width(), place.height()));
        }
    }

    private Place legend(Place place) {
        double scale = SlideRoom.legendScale(part, place.width(), place.height());
        double width = part.blueprint().legend().width() * scale;
        double height = part.blueprint().legend().height() * scale;
        return part.legendBeside()
                ? new Place(place.right() - width, place.y(), width, height)
                : new Place(place.x(), place.bottom() - height, width, height);
    }

    /** One diagram on its way to a slide. */
    private final class Drawn {
        private final XSLFSheet sheet;
        private final Blueprint blueprint;
        private final double scale;
        private final double left;
        private final double top;
        private final Map<String, Rect> boxes = new LinkedHashMap<>();
        private final Map<String, Rect> solid = new LinkedHashMap<>();
        private final Map<String, Sites> sites = new LinkedHashMap<>();
        private final Map<String, XSLFAutoShape> shapes = new LinkedHashMap<>();

        Drawn(XSLFSheet sheet, Blueprint blueprint, double scale, double left, double top) {
            this.sheet = sheet;
            this.blueprint = blueprint;
            this.scale = scale;
            this.left = left;
            this.top = top;
        }

        void draw() {
            for (Node node : blueprint.nodes()) {
                Rect box = place(inBorder(node));
                boxes.put(node.id(), box);
                sites.put(node.id(), new Sites(node.form(), box));
                if (!node.ground()) {
                    solid.put(node.id(), box);
                }
            }
            List<Joint> joints = new ArrayList<>();
            for (Edge edge : blueprint.edges()) {
                if (edge.shownBy().isEmpty()) {
                    joints.add(joint(edge));
                }
            }
            BoxPainter painter = new BoxPainter(scale, pen);
            blueprint.nodes().stream().filter(Node::ground).forEach(n -> box(painter, n));
            // lines lie below cards but need their numbers
            List<XSLFConnectorShape> drawn =
                    joints.stream().map(joint -> sheet.createConnector()).toList();
            labels();
            blueprint.nodes().stream().filter(n -> !n.ground()).forEach(n -> box(painter, n));
            LinePainter lines = new LinePainter(scale);
            for (int i = 0; i < joints.size(); i++) {
                Joint joint = joints.get(i);
                lines.paint(drawn.get(i), joint.edge, joint.form, joint.source(), joint.target());
            }
        }

        private void box(BoxPainter painter, Node node) {
            shapes.put(
                    node.id(),
                    painter.paint(sheet, node, boxes.get(node.id()), sites.get(node.id())));
        }

        private void labels() {
            for (Edge edge : blueprint.edges()) {
                for (Label label : edge.labels()) {
                    new LinePainter(scale).label(sheet, edge, label, place(label.bounds()));
                }
            }
        }

        private Joint joint(Edge edge) {
            List<Point> points = edge.points().stream().map(this::place).toList();
            Rect source = boxes.get(edge.source());
            Rect target = boxes.get(edge.target());
            if (edge.course() == Course.CURVED) {
                CurveChoice.Choice choice = CurveChoice.of(points, source, target, solid.values());
                return new Joint(
                        edge,
                        choice.connector(),
                        sites.get(edge.source()).at(choice.from()),
                        sites.get(edge.target()).at(choice.to()));
            }
            int start = sites.get(edge.source()).at(points.get(0));
            int end = sites.get(edge.target()).at(points.get(points.size() - 1));
            Point first = sites.get(edge.source()).place(start);
            Point last = sites.get(edge.target()).place(end);
            Connector form =
                    edge.course() == Course.STRAIGHT
                            ? Connector.straight(first, last)
                            : Connector.bent(ending(points, first, last));
            return new Joint(edge, form, start, end);
        }

        /** The same way between the places where boxes are really held. */
        private List<Point> ending(List<Point> points, Point first, Point last) {
            List<Point> way = new ArrayList<>(points);
            way.set(0, first);
            way.set(way.size() - 1, last);
            return way;
        }

        private Rect inBorder(Node node) {
            double half = node.border() == null ? 0 : node.border().width() / 2;
            Rect r = node.bounds();
            return new Rect(
                    r.x() + half, r.y() + half, r.width() - 2 * half, r.height() - 2 * half);
        }

        private Rect place(Rect r) {
            return new Rect(
                    left + r.x() * scale,
                    top + r.y() * scale,
                    r.width() * scale,
                    r.height() * scale);
        }

        private Point place(Point p) {
            return new Point(left + p.x() * scale, top + p.y() * scale);
        }

        /** A line with the sites it holds on to. */
        private final class Joint {
            private final Edge edge;
            private final Connector form;
            private final int start;
            private final int end;

            Joint(Edge edge, Connector form, int start, int end) {
                this.edge = edge;
                this.form = form;
                this.start = start;
                this.end = end;
            }

            LinePainter.Hold source() {
                return new LinePainter.Hold(shapes.get(edge.source()).getShapeId(), start);
            }

            LinePainter.Hold target() {
                return new LinePainter.Hold(shapes.get(edge.target()).getShapeId(), end);
            }
        }
    }
}
