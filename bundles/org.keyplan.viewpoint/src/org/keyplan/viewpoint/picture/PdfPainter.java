package org.keyplan.viewpoint.picture;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Circle;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.drawing.Shape.Window;
import org.keyplan.viewpoint.scene.Rgb;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Writes the shapes of a page as the operators of a PDF content stream. */
final class PdfPainter {

    private static final double GLYPH_UNITS = 1000;
    private static final double LINE_WEIGHT = 1 / 14.0;
    private static final double UNDERLINE = 0.12;
    private static final double STRIKE = -0.3;

    /** Differences that a reader cannot see, in 1/1000 of the letters' size. */
    private static final double NEGLIGIBLE = 0.5;

    private final PdfContent content = new PdfContent();
    private final PdfTypesetter typesetter;
    private final COSDictionary fonts = new COSDictionary();
    private final Map<COSDictionary, String> names = new IdentityHashMap<>();

    PdfPainter(PdfTypesetter typesetter, PDResources resources) {
        this.typesetter = typesetter;
        resources.getCOSObject().setItem(COSName.FONT, fonts);
    }

    /** Shapes on a page whose origin is at the bottom, unlike that of drawings. */
    String page(List<Shape> shapes, double pointsPerPixel, double pageHeight) throws IOException {
        content.numbers(pointsPerPixel, 0, 0, -pointsPerPixel, 0, pageHeight).operator("cm");
        content.raw("1 j ").numbers(10).operator("M");
        paint(shapes);
        return content.text();
    }

    private void paint(List<Shape> shapes) throws IOException {
        for (Shape shape : shapes) {
            if (shape instanceof Group group) {
                paint(group.shapes());
            } else if (shape instanceof Window window) {
                paint(window);
            } else if (shape instanceof Box box) {
                paint(Outlines.of(box), box.fill(), box.stroke());
            } else if (shape instanceof Circle circle) {
                paint(Outlines.of(circle), circle.fill(), circle.stroke());
            } else if (shape instanceof Path path) {
                paint(Outlines.of(path.segments()), path.fill(), path.stroke());
            } else if (shape instanceof Text text) {
                paint(text);
            }
        }
    }

    private void paint(Window window) throws IOException {
        content.operator("q");
        content.numbers(window.x(), window.y(), window.width(), window.height());
        content.operator("re").operator("W").operator("n");
        double scale = window.scale();
        content.numbers(
                        scale,
                        0,
                        0,
                        scale,
                        window.x() - window.viewX() * scale,
                        window.y() - window.viewY() * scale)
                .operator("cm");
        paint(window.shapes());
        content.operator("Q");
    }

    private void paint(java.awt.Shape outline, Rgb fill, Stroke stroke) {
        boolean stroked = stroke != null && stroke.width() > 0;
        if (fill == null && !stroked) {
            return;
        }
        if (fill != null) {
            color(fill).operator("rg");
        }
        if (stroked) {
            color(stroke.color()).operator("RG");
            content.numbers(stroke.width()).operator("w");
            content.raw("[ ");
            stroke.dashes().forEach(content::numbers);
            content.raw("] 0 ").operator("d");
        }
        content.path(outline);
        content.operator(fill == null ? "S" : stroked ? "B" : "f");
    }

    private PdfContent color(Rgb rgb) {
        Rgb color = rgb.clamped();
        return content.numbers(
                thousandths(color.red()), thousandths(color.green()), thousandths(color.blue()));
    }

    private static double thousandths(int component) {
        return Math.round(component / 255.0 * 1000) / 1000.0;
    }

    private void paint(Text text) throws IOException {
        String shown = Lettering.printable(text.text());
        List<PdfGlyph> glyphs = shown.isEmpty() ? List.of() : typesetter.set(shown, text.style());
        if (glyphs.isEmpty()) {
            return;
        }
        PdfGlyph last = glyphs.get(glyphs.size() - 1);
        TextStyle style = text.style();
        double width = (last.x() + last.advance()) * style.size() / GLYPH_UNITS;
        double x =
                switch (text.anchor()) {
                    case START -> text.x();
                    case MIDDLE -> text.x() - width / 2;
                    case END -> text.x() - width;
                };
        color(text.color()).operator("rg");
        content.operator("BT");
        for (int i = 0; i < glyphs.size(); ) {
            int end = i + 1;
            while (end < glyphs.size() && glyphs.get(end).font() == glyphs.get(i).font()) {
                end++;
            }
            show(glyphs.subList(i, end), x, text.y(), style.size());
            i = end;
        }
        content.operator("ET");
        if (style.underlined()) {
            rule(x, text.y() + UNDERLINE * style.size(), width, style.size());
        }
        if (style.struck()) {
            rule(x, text.y() + STRIKE * style.size(), width, style.size());
        }
    }

    /** What a font is called on this page. */
    private String name(COSDictionary font) {
        return names.computeIfAbsent(
                font,
                added -> {
                    String name = "F" + (names.size() + 1);
                    fonts.setItem(COSName.getPDFName(name), added);
                    return name;
                });
    }

    /** Glyphs of one font. */
    private void show(List<PdfGlyph> glyphs, double x, double y, double size) {
        content.name(name(glyphs.get(0).font())).numbers(size).operator("Tf");
        double start = x + glyphs.get(0).x() * size / GLYPH_UNITS;
        // Letters stand upright although the page's y axis has been turned round.
        content.numbers(1, 0, 0, -1, start, y).operator("Tm");
        content.raw("[");
        double expected = glyphs.get(0).x();
        for (PdfGlyph glyph : glyphs) {
            double correction = Math.rint(expected - glyph.x());
            if (Math.abs(correction) > NEGLIGIBLE) {
                content.numbers(correction);
            }
            content.hex(glyph.code());
            expected += glyph.advance() - (Math.abs(correction) > NEGLIGIBLE ? correction : 0);
        }
        content.raw("] ").operator("TJ");
    }

    private void rule(double x, double y, double width, double size) {
        double weight = size * LINE_WEIGHT;
        content.path(new Rectangle2D.Double(x, y - weight / 2, width, weight)).operator("f");
    }
}
