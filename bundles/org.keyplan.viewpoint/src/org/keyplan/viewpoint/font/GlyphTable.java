package org.keyplan.viewpoint.font;

import org.keyplan.viewpoint.font.Outline.Point;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The outlines of a TrueType font.
 *
 * @param glyf the outlines
 * @param loca where each of them begins, four bytes each
 */
record GlyphTable(byte[] glyf, byte[] loca) {

    private static final int ON_CURVE = 1;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;

    /** Of outlines in the order of the glyphs. */
    static GlyphTable of(List<List<List<Point>>> outlines) {
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        ByteBuffer loca = ByteBuffer.allocate(4 * (outlines.size() + 1));
        for (List<List<Point>> outline : outlines) {
            loca.putInt(glyf.size());
            if (!outline.isEmpty()) {
                glyf.writeBytes(glyph(outline));
                while (glyf.size() % 4 != 0) {
                    glyf.write(0);
                }
            }
        }
        loca.putInt(glyf.size());
        return new GlyphTable(glyf.toByteArray(), loca.array());
    }

    private static byte[] glyph(List<List<Point>> contours) {
        List<Point> points = contours.stream().flatMap(List::stream).toList();
        ByteBuffer out = ByteBuffer.allocate(12 + 2 * contours.size() + 5 * points.size());
        out.putShort((short) contours.size());
        out.putShort((short) points.stream().mapToInt(Point::x).min().orElse(0));
        out.putShort((short) points.stream().mapToInt(Point::y).min().orElse(0));
        out.putShort((short) points.stream().mapToInt(Point::x).max().orElse(0));
        out.putShort((short) points.stream().mapToInt(Point::y).max().orElse(0));
        int end = -1;
        for (List<Point> contour : contours) {
            end += contour.size();
            out.putShort((short) end);
        }
        // No instructions.
        out.putShort((short) 0);
        Point last = new Point(0, 0, true);
        for (Point point : points) {
            int same = (point.x() == last.x() ? SAME_X : 0) + (point.y() == last.y() ? SAME_Y : 0);
            out.put((byte) (same + (point.onCurve() ? ON_CURVE : 0)));
            last = point;
        }
        steps(out, points, Point::x);
        steps(out, points, Point::y);
        byte[] bytes = new byte[out.position()];
        out.flip().get(bytes);
        return bytes;
    }

    private static void steps(ByteBuffer out, List<Point> points, ToIntFunction<Point> coordinate) {
        int last = 0;
        for (Point point : points) {
            int at = coordinate.applyAsInt(point);
            if (at != last) {
                out.putShort((short) (at - last));
            }
            last = at;
        }
    }
}
