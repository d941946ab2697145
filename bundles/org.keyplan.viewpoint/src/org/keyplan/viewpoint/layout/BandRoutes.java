package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Connections of bands: from line to line, through the passages kept free for them. */
final class BandRoutes {
    private static final double APART = 14;
    private static final double CORNER = 12;

    /** How far a connection goes straight on before it turns. */
    private static final double STUB = 8;

    /** How far a connection within a line goes out before it turns. */
    private static final double OUT = 10;

    /** One end of a connection: where it leaves a side and what it then goes to. */
    private static final class End {
        final Wire wire;
        final Box box;
        final boolean after;
        final double towards;
        double at;

        End(Wire wire, Box box, boolean after, double towards) {
            this.wire = wire;
            this.box = box;
            this.after = after;
            this.towards = towards;
        }
    }

    private record Side(Box box, boolean after) {}

    private final Graph graph;
    private final BandLayout bands;

    BandRoutes(Graph graph, BandLayout bands) {
        this.graph = graph;
        this.bands = bands;
    }

    /** Routes every connection between boxes in bands that has no route yet. */
    void route() {
        Map<Side, List<End>> sides = new LinkedHashMap<>();
        Map<Wire, End[]> ends = new LinkedHashMap<>();
        for (Wire wire : graph.wires) {
            boolean inBands =
                    BandLayout.memberOfBand(wire.source) != null
                            && BandLayout.memberOfBand(wire.target) != null;
            boolean nested = wire.source.isInside(wire.target) || wire.target.isInside(wire.source);
            if (wire.route == null && inBands && !nested) {
                End[] both = {end(wire, true), end(wire, false)};
                ends.put(wire, both);
                for (End end : both) {
                    sides.computeIfAbsent(new Side(end.box, end.after), s -> new ArrayList<>())
                            .add(end);
                }
            }
        }
        sides.values().forEach(this::spread);
        ends.forEach(this::route);
    }

    private End end(Wire wire, boolean source) {
        Box box = source ? wire.source : wire.target;
        Box other = source ? wire.target : wire.source;
        int here = bands.item(box).layer;
        int there = bands.item(other).layer;
        List<BandLayers.Item> passages = bands.passages(wire);
        double towards = middle(other);
        if (passages != null && !passages.isEmpty()) {
            towards = absolute(passages.get(source ? 0 : passages.size() - 1));
        }
        return new End(wire, box, here < there, towards);
    }

    private void spread(List<End> side) {
        side.sort(
                Comparator.<End>comparingDouble(e -> e.towards)
                        .thenComparingInt(e -> e.wire.index));
        Box box = side.get(0).box;
        double length = bands.columns() ? box.height : box.width;
        double step = Math.min(APART, Math.max(0, length - 2 * CORNER) / side.size());
        for (int i = 0; i < side.size(); i++) {
            double at = middle(box) + (i - (side.size() - 1) / 2.0) * step;
            side.get(i).at = Math.round(at * 2) / 2.0;
        }
    }

    private void route(Wire wire, End[] ends) {
        List<Point> points = new ArrayList<>();
        points.add(point(ends[0].at, edge(ends[0])));
        List<BandLayers.Item> passages = bands.passages(wire);
        if (passages == null) {
            double out = Math.min(edge(ends[0]), edge(ends[1])) - OUT;
            points.add(point(ends[0].at, out));
            points.add(point(ends[1].at, out));
        } else {
            addTurn(points, ends[0]);
            boolean forward = bands.item(wire.source).layer < bands.item(wire.target).layer;
            for (BandLayers.Item item : passages) {
                double[] line = line(item.layer);
                points.add(point(absolute(item), forward ? line[0] : line[1]));
                points.add(point(absolute(item), forward ? line[1] : line[0]));
            }
        }
        if (passages != null) {
            addTurn(points, ends[1]);
        }
        points.add(point(ends[1].at, edge(ends[1])));
        List<Point> simple = Polylines.simplified(points);
        wire.route(simple, Polylines.hasRightAngles(simple));
    }

    /** Where others in the same line stand out farther, the way must not turn before them. */
    private void addTurn(List<Point> points, End end) {
        double beside = line(bands.item(end.box).layer)[end.after ? 1 : 0];
        if (Math.abs(beside - edge(end)) > STUB + 0.5) {
            points.add(point(end.at, beside));
        }
    }

    /** Where a line of boxes begins and ends, with a little room. */
    private double[] line(int layer) {
        Map<Boolean, Double> ends = new HashMap<>();
        for (BandLayers.Item item : bands.layers().get(layer)) {
            if (!item.isPassage()) {
                Rect rect = item.box.outer();
                double low = bands.columns() ? rect.x() : rect.y();
                double high = bands.columns() ? rect.right() : rect.bottom();
                ends.merge(true, low - STUB, Math::min);
                ends.merge(false, high + STUB, Math::max);
            }
        }
        return new double[] {ends.getOrDefault(true, 0.0), ends.getOrDefault(false, 0.0)};
    }

    private double edge(End end) {
        if (bands.columns()) {
            return end.after ? end.box.right() : end.box.x;
        }
        return end.after ? end.box.bottom() : end.box.y;
    }

    private double middle(Box box) {
        return bands.columns() ? box.centerY() : box.centerX();
    }

    private double absolute(BandLayers.Item passage) {
        Box band = graph.roots.get(0);
        double header = graph.roots.stream().mapToDouble(b -> b.minHeight).max().orElse(0);
        double begin = bands.columns() ? band.y + header : band.x;
        return begin + Graph.PADDING + passage.at;
    }

    private Point point(double along, double across) {
        return bands.columns() ? new Point(across, along) : new Point(along, across);
    }
}
