package org.keyplan.viewpoint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Containers as bands of equal length one after another, in model order, with what is in them in
 * lines, so that connections between bands run from line to line without going through cards.
 */
final class BandLayout {
    private static final double PAGE_WIDTH = 1280;

    /** Between two lines of a band: room for connections. */
    static final double BETWEEN_LINES = 40;

    /** A band need not be larger than this on the page to be read well. */
    private static final double ENOUGH = 0.9;

    private static final double TOLERANCE = 0.93;
    private static final int MOST_LINES = 12;
    private static final int SWEEPS = 6;

    private final Graph graph;
    private final double ratio;
    private final boolean columns;
    private final BandLayers layers = new BandLayers();
    private final Map<Wire, List<BandLayers.Item>> passages = new HashMap<>();

    /** Lines of boxes by band. */
    private final Map<Box, List<List<Box>>> lines = new HashMap<>();

    /**
     * @param columns whether bands stand side by side rather than below each other
     */
    BandLayout(Graph graph, double ratio, boolean columns) {
        this.graph = graph;
        this.ratio = ratio;
        this.columns = columns;
    }

    void place() {
        NetworkLayout inner = new NetworkLayout(graph, null, ratio);
        List<Box> members = new ArrayList<>();
        graph.roots.forEach(band -> members.addAll(band.children));
        inner.placeWithin(members);
        List<List<Box>> order = orderWithinBands();
        double limit = bestLength();
        for (int i = 0; i < order.size(); i++) {
            List<List<Box>> split = split(order.get(i), limit);
            lines.put(graph.roots.get(i), split);
            split.forEach(this::stretch);
            split.stream()
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> layers.addLayer(line, this::length));
        }
        for (Wire wire : graph.wires) {
            Box a = memberOfBand(wire.source);
            Box b = memberOfBand(wire.target);
            if (a != null && b != null && layers.item(a).layer != layers.item(b).layer) {
                passages.put(wire, layers.connect(a, b));
            }
        }
        layers.arrange();
        placeBands();
        graph.boxes.forEach(InnerSizes::placeBordered);
    }

    boolean columns() {
        return columns;
    }

    /** Where a line passes lines of boxes, from source to target; null within one line. */
    List<BandLayers.Item> passages(Wire wire) {
        return passages.get(wire);
    }

    BandLayers.Item item(Box box) {
        return layers.item(memberOfBand(box));
    }

    List<List<BandLayers.Item>> layers() {
        return layers.layers();
    }

    /** What stands in a band and is or contains the box; null for the bands themselves. */
    static Box memberOfBand(Box box) {
        Box member = box;
        while (member.parent != null && member.parent.parent != null) {
            member = member.parent;
        }
        return member.parent == null ? null : member;
    }

    private double length(Box box) {
        return columns ? box.height : box.outerWidth();
    }

    private double depth(Box box) {
        return columns ? box.outerWidth() : box.height;
    }

    /** Every band as one line, whatever is connected with it counted. */
    private List<List<Box>> orderWithinBands() {
        Map<Box, List<Box>> neighbours = new HashMap<>();
        for (Wire wire : graph.wires) {
            Box a = memberOfBand(wire.source);
            Box b = memberOfBand(wire.target);
            if (a != null && b != null && a.parent != b.parent) {
                neighbours.computeIfAbsent(a, x -> new ArrayList<>()).add(b);
                neighbours.computeIfAbsent(b, x -> new ArrayList<>()).add(a);
            }
        }
        List<List<Box>> order = new ArrayList<>();
        graph.roots.forEach(band -> order.add(new ArrayList<>(band.children)));
        Map<Box, Double> at = new HashMap<>();
        order.forEach(row -> number(row, at));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < order.size(); i++) {
                List<Box> row = order.get(sweep % 2 == 0 ? i : order.size() - 1 - i);
                Map<Box, Double> wanted = new HashMap<>();
                for (Box box : row) {
                    wanted.put(
                            box,
                            neighbours.getOrDefault(box, List.of()).stream()
                                    .mapToDouble(at::get)
                                    .average()
                                    .orElse(at.get(box)));
                }
                row.sort(Comparator.comparingDouble(wanted::get));
                number(row, at);
            }
        }
        return order;
    }

    private static void number(List<Box> row, Map<Box, Double> at) {
        for (int i = 0; i < row.size(); i++) {
            at.put(row.get(i), (i + 0.5) / row.size());
        }
    }

    /** The length of lines with which the picture is largest on a page; rather long than short. */
    private double bestLength() {
        double longest = 0;
        for (Box band : graph.roots) {
            longest = Math.max(longest, sum(band.children));
        }
        double[] scales = new double[MOST_LINES];
        double largest = 0;
        for (int i = 0; i < MOST_LINES; i++) {
            scales[i] = scale(longest / (i + 1) + 1);
            largest = Math.max(largest, scales[i]);
        }
        for (int i = 0; i < MOST_LINES; i++) {
            if (scales[i] >= Math.min(ENOUGH, largest) * TOLERANCE) {
                return longest / (i + 1) + 1;
            }
        }
        return longest;
    }

    private double scale(double limit) {
        double across = 0;
        double along = 0;
        for (Box band : graph.roots) {
            across += (columns ? 0 : band.minHeight) + 2 * Graph.PADDING + Graph.UNIT_GAP;
            for (List<Box> line : split(band.children, limit)) {
                along = Math.max(along, sum(line));
                double deepest = line.stream().mapToDouble(this::depth).max().orElse(0);
                across += deepest + BETWEEN_LINES;
            }
        }
        double width = columns ? across : along;
        double height = columns ? along : across;
        return Math.min(PAGE_WIDTH / Math.max(1, width), PAGE_WIDTH / ratio / Math.max(1, height));
    }

    private double sum(List<Box> boxes) {
        double sum = 0;
        for (Box box : boxes) {
            sum += length(box) + Graph.CARD_GAP;
        }
        return sum;
    }

    /** Neighbours go to different lines, so that all lines keep the order along the band. */
    private List<List<Box>> split(List<Box> boxes, double limit) {
        int count = (int) Math.max(1, Math.ceil(sum(boxes) / limit));
        List<List<Box>> result = new ArrayList<>();
        for (int line = 0; line < count; line++) {
            List<Box> some = new ArrayList<>();
            for (int i = line; i < boxes.size(); i += count) {
                some.add(boxes.get(i));
            }
            result.add(some);
        }
        return result;
    }

    /** Cards of a line are equally deep. */
    private void stretch(List<Box> line) {
        double deepest = line.stream().mapToDouble(this::depth).max().orElse(0);
        for (Box box : line) {
            if (box.kind == Box.Kind.CARD && columns) {
                box.width = deepest - box.skirtLeft - box.skirtRight;
            } else if (box.kind == Box.Kind.CARD) {
                box.height = deepest;
            }
        }
    }

    private void placeBands() {
        double inner = 0;
        for (List<BandLayers.Item> layer : layers.layers()) {
            for (BandLayers.Item item : layer) {
                inner = Math.max(inner, item.at + item.length / 2);
            }
        }
        for (Box band : graph.roots) {
            double least = columns ? 0 : Math.max(band.minWidth, band.leastWidth);
            inner = Math.max(inner, least - 2 * Graph.PADDING);
        }
        double highest = graph.roots.stream().mapToDouble(b -> b.minHeight).max().orElse(0);
        double across = Graph.MARGIN;
        for (Box band : graph.roots) {
            band.x = columns ? across : Graph.MARGIN;
            band.y = columns ? Graph.MARGIN : across;
            double header = columns ? highest : band.minHeight;
            double at = across + Graph.PADDING + (columns ? 0 : header);
            double along = Graph.MARGIN + Graph.PADDING + (columns ? header : 0);
            double end = at;
            for (List<Box> line : lines.get(band)) {
                double deepest = line.stream().mapToDouble(this::depth).max().orElse(0);
                for (Box box : line) {
                    put(
                            box,
                            along + layers.item(box).at,
                            at + Math.floor((deepest - depth(box)) / 2));
                }
                end = at + deepest;
                at = end + BETWEEN_LINES;
            }
            double size = end - across + Graph.PADDING;
            band.width =
                    columns
                            ? Math.max(Math.max(band.minWidth, band.leastWidth), Box.even(size))
                            : Box.even(inner + 2 * Graph.PADDING);
            band.height =
                    columns
                            ? Box.even(header + inner + 2 * Graph.PADDING)
                            : Math.max(band.leastHeight, Box.even(size));
            across += (columns ? band.width : band.height) + Graph.UNIT_GAP;
        }
    }

    private void put(Box box, double middle, double across) {
        double along = Math.round(middle - length(box) / 2);
        box.putOuter(columns ? across : along, columns ? along : across);
    }
}
