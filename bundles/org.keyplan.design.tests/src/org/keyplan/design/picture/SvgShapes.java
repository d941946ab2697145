package org.keyplan.design.picture;

import org.keyplan.design.picture.Seen.Lettering;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.text.FontMetricsTable;
import org.w3c.dom.Element;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands in an SVG file: just the elements and attributes that pictures are made of. */
final class SvgShapes {
    private static final Set<String> SHAPES = Set.of("rect", "circle", "path", "text");
    private static final Pattern COMMAND = Pattern.compile("([MLHVQCZ])([^MLHVQCZ]*)");

    private SvgShapes() {}

    static boolean isShape(Element element) {
        return SHAPES.contains(element.getLocalName());
    }

    static Seen of(Element e) {
        Lettering lettering = e.getLocalName().equals("text") ? lettering(e) : null;
        Shape outline =
                switch (e.getLocalName()) {
                    case "rect" ->
                            new Rectangle2D.Double(
                                    number(e, "x", 0),
                                    number(e, "y", 0),
                                    number(e, "width", 0),
                                    number(e, "height", 0));
                    case "circle" -> circle(e);
                    case "path" -> path(e.getAttribute("d"));
                    default -> letters(e, lettering);
                };
        return new Seen(
                e.getLocalName(),
                outline,
                color(e, "fill"),
                color(e, "stroke"),
                number(e, "stroke-width", 1),
                dashes(e.getAttribute("stroke-dasharray")),
                lettering);
    }

    private static Shape circle(Element e) {
        double r = number(e, "r", 0);
        return new Ellipse2D.Double(number(e, "cx", 0) - r, number(e, "cy", 0) - r, 2 * r, 2 * r);
    }

    private static Lettering lettering(Element e) {
        return new Lettering(
                e.getTextContent(),
                number(e, "font-size", 0),
                e.getAttribute("font-weight").equals("600"),
                e.getAttribute("font-style").equals("italic"),
                e.getAttribute("text-decoration").contains("line-through"));
    }

    private static Shape letters(Element e, Lettering l) {
        double width = FontMetricsTable.get().width(l.text(), l.size(), l.bold());
        boolean rightToLeft = e.getAttribute("direction").equals("rtl");
        double part =
                switch (e.getAttribute("text-anchor")) {
                    case "middle" -> 0.5;
                    case "end" -> rightToLeft ? 0 : 1;
                    default -> rightToLeft ? 1 : 0;
                };
        double left = number(e, "x", 0) - part * width;
        return new Rectangle2D.Double(left, number(e, "y", 0) - 0.76 * l.size(), width, l.size());
    }

    private static Shape path(String d) {
        Path2D path = new Path2D.Double();
        Matcher commands = COMMAND.matcher(d);
        while (commands.find()) {
            double[] n = numbers(commands.group(2));
            double x = path.getCurrentPoint() == null ? 0 : path.getCurrentPoint().getX();
            double y = path.getCurrentPoint() == null ? 0 : path.getCurrentPoint().getY();
            switch (commands.group(1)) {
                case "M" -> path.moveTo(n[0], n[1]);
                case "L" -> path.lineTo(n[0], n[1]);
                case "H" -> path.lineTo(n[0], y);
                case "V" -> path.lineTo(x, n[0]);
                case "Q" -> path.quadTo(n[0], n[1], n[2], n[3]);
                case "C" -> path.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
                default -> path.closePath();
            }
        }
        return path;
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.trim().split("[ ,]+"))
                .filter(number -> !number.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static List<Double> dashes(String text) {
        List<Double> dashes = new ArrayList<>();
        try (Scanner scanner = new Scanner(text)) {
            while (scanner.hasNext()) {
                dashes.add(Double.valueOf(scanner.next()));
            }
        }
        return dashes;
    }

    private static double number(Element e, String name, double usual) {
        String text = e.getAttribute(name);
        return text.isEmpty() ? usual : Double.parseDouble(text);
    }

    private static Rgb color(Element e, String name) {
        String text = e.getAttribute(name);
        if (text.isEmpty() || text.equals("none")) {
            return null;
        }
        return Rgb.of(text.length() == 4 ? text.replaceAll("([0-9A-F])", "$1$1") : text);
    }
}
