package org.keyplan.documents.pptx;

import org.apache.poi.util.Units;
import org.apache.xmlbeans.XmlException;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.openxmlformats.schemas.drawingml.x2006.main.CTCustomGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

import java.util.ArrayList;
import java.util.List;

/** The outline of a card: a rectangle with round corners and as many connection sites as needed. */
final class Outline {

    /** Distance of a control point that makes a cubic a quarter of a circle. */
    private static final double QUARTER = 0.5523;

    private Outline() {}

    /**
     * Gives a shape the outline. It is written as programs write forms that people draw freely, so
     * that all of them understand it.
     *
     * @param width of the shape in points
     * @param height of the shape in points
     * @param radius in points
     * @param sites beyond the four in the middle of the sides, in parts of width and height
     */
    static void round(
            CTShapeProperties properties,
            double width,
            double height,
            double radius,
            List<Point> sites) {
        long w = Units.toEMU(width);
        long h = Units.toEMU(height);
        long q = Math.min(Units.toEMU(radius), Math.min(w, h) / 2);
        List<Point> all = new ArrayList<>();
        all.add(new Point(0.5, 0));
        all.add(new Point(0, 0.5));
        all.add(new Point(0.5, 1));
        all.add(new Point(1, 0.5));
        all.addAll(sites);
        StringBuilder guides = new StringBuilder();
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            Point site = all.get(i);
            guide(guides, "connsiteX" + i, Math.round(site.x() * w), "w", w);
            guide(guides, "connsiteY" + i, Math.round(site.y() * h), "h", h);
            places.append("<a:cxn ang=\"")
                    .append(angle(site) * 60_000)
                    .append("\"><a:pos x=\"connsiteX")
                    .append(i)
                    .append("\" y=\"connsiteY")
                    .append(i)
                    .append("\"/></a:cxn>");
        }
        String xml =
                "<xml-fragment xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                        + "<a:avLst/><a:gdLst>"
                        + guides
                        + "</a:gdLst><a:ahLst/><a:cxnLst>"
                        + places
                        + "</a:cxnLst><a:rect l=\"l\" t=\"t\" r=\"r\" b=\"b\"/><a:pathLst><a:path"
                        + " w=\""
                        + w
                        + "\" h=\""
                        + h
                        + "\">"
                        + path(w, h, q)
                        + "<a:close/></a:path></a:pathLst></xml-fragment>";
        try {
            if (properties.isSetPrstGeom()) {
                properties.unsetPrstGeom();
            }
            properties.addNewCustGeom().set(CTCustomGeometry2D.Factory.parse(xml));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void guide(StringBuilder guides, String name, long at, String side, long whole) {
        guides.append("<a:gd name=\"")
                .append(name)
                .append("\" fmla=\"*/ ")
                .append(at)
                .append(' ')
                .append(side)
                .append(' ')
                .append(Math.max(1, whole))
                .append("\"/>");
    }

    private static String path(long w, long h, long q) {
        long k = Math.round(q * (1 - QUARTER));
        return "<a:moveTo>"
                + point(0, q)
                + "</a:moveTo>"
                + curve(0, k, k, 0, q, 0)
                + line(w - q, 0)
                + curve(w - k, 0, w, k, w, q)
                + line(w, h - q)
                + curve(w, h - k, w - k, h, w - q, h)
                + line(q, h)
                + curve(k, h, 0, h - k, 0, h - q);
    }

    private static String line(long x, long y) {
        return "<a:lnTo>" + point(x, y) + "</a:lnTo>";
    }

    private static String curve(long x1, long y1, long x2, long y2, long x, long y) {
        return "<a:cubicBezTo>" + point(x1, y1) + point(x2, y2) + point(x, y) + "</a:cubicBezTo>";
    }

    private static String point(long x, long y) {
        return "<a:pt x=\"" + x + "\" y=\"" + y + "\"/>";
    }

    /** Which way a line leaves there: out of the nearest side. */
    private static int angle(Point site) {
        double left = site.x();
        double right = 1 - site.x();
        double top = site.y();
        double bottom = 1 - site.y();
        double least = Math.min(Math.min(left, right), Math.min(top, bottom));
        if (top <= least) {
            return 270;
        } else if (bottom <= least) {
            return 90;
        }
        return left <= least ? 180 : 0;
    }
}
