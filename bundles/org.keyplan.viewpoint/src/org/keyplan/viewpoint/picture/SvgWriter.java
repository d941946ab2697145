package org.keyplan.viewpoint.picture;

import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Circle;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.drawing.Shape.Window;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a drawing as SVG: real text, one element with title and description per group, styles as
 * plain attributes (which office programs read, unlike style sheets), no script, no image and
 * nothing from outside the file. The same drawing always gives the same text, one line per shape.
 * Immutable.
 */
public final class SvgWriter {

    /**
     * Typefaces as CSS lists them: the product's own, then those that Chinese systems come with.
     */
    public static final String FONT_FAMILY =
            "Inter, 'Noto Sans', 'DejaVu Sans', 'Noto Sans CJK SC', 'Noto Sans SC',"
                    + " 'PingFang SC', 'Microsoft YaHei', sans-serif";

    private final String idPrefix;

    /** For a file of its own. */
    public SvgWriter() {
        this("");
    }

    /**
     * @param idPrefix begins every id, so that several pictures can stand in one HTML page; ASCII
     *     letters, digits and hyphens, the first one a letter
     */
    public SvgWriter(String idPrefix) {
        this.idPrefix = idPrefix;
    }

    /** The whole file, to be stored in UTF-8. */
    public String write(Drawing drawing) {
        return new Page(idPrefix).write(drawing);
    }

    private static final class Page {

        private final StringBuilder out = new StringBuilder(1 << 16);
        private final SvgText text = new SvgText(out);
        private final SvgIds ids;

        Page(String idPrefix) {
            ids = new SvgIds(idPrefix);
        }

        String write(Drawing drawing) {
            String title = drawing.title() == null ? "" : drawing.title();
            String description = drawing.description() == null ? "" : drawing.description();
            String titleId = ids.unique("picture-title");
            String descriptionId = ids.unique("picture-description");
            String labels = description.isEmpty() ? titleId : titleId + " " + descriptionId;
            String language = drawing.locale().toLanguageTag();
            out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
            text.attribute("width", drawing.width()).attribute("height", drawing.height());
            viewBox(0, 0, drawing.width(), drawing.height());
            text.attribute("lang", language).attribute("xml:lang", language);
            text.attribute("role", "img").attribute("aria-labelledby", labels);
            text.attribute("font-family", FONT_FAMILY).attribute("fill", "none");
            text.attribute("stroke-linejoin", "round");
            out.append(">\n<title id=\"").append(titleId).append("\">");
            text.escaped(title);
            out.append("</title>\n");
            if (!description.isEmpty()) {
                out.append("<desc id=\"").append(descriptionId).append("\">");
                text.escaped(description);
                out.append("</desc>\n");
            }
            shape(new Box(0, 0, drawing.width(), drawing.height(), 0, Rgb.WHITE, null));
            shapes(drawing.shapes());
            return out.append("</svg>\n").toString();
        }

        private void viewBox(double x, double y, double width, double height) {
            out.append(" viewBox=\"");
            SvgText.number(out, x);
            out.append(' ');
            SvgText.number(out, y);
            out.append(' ');
            SvgText.number(out, width);
            out.append(' ');
            SvgText.number(out, height);
            out.append('"');
        }

        private void shapes(List<Shape> shapes) {
            shapes.forEach(this::shape);
        }

        private void shape(Shape shape) {
            if (shape instanceof Group group) {
                group(group);
            } else if (shape instanceof Window window) {
                window(window);
            } else if (shape instanceof Box box) {
                box(box);
            } else if (shape instanceof Circle circle) {
                out.append("<circle");
                text.attribute("cx", circle.x()).attribute("cy", circle.y());
                text.attribute("r", circle.radius());
                paint(circle.fill(), circle.stroke());
            } else if (shape instanceof Path path) {
                out.append("<path");
                text.path(path.segments());
                paint(path.fill(), path.stroke());
            } else if (shape instanceof Text line) {
                text(line);
            }
        }

        private void group(Group group) {
            out.append("<g");
            if (group.id() != null) {
                text.attribute("id", ids.unique(group.id()));
            }
            out.append('>');
            if (group.title() != null) {
                out.append("<title>");
                text.escaped(group.title());
                out.append("</title>");
            }
            if (group.description() != null) {
                out.append("<desc>");
                text.escaped(group.description());
                out.append("</desc>");
            }
            out.append('\n');
            shapes(group.shapes());
            out.append("</g>\n");
        }

        private void window(Window window) {
            out.append("<svg");
            text.attribute("x", window.x()).attribute("y", window.y());
            text.attribute("width", window.width()).attribute("height", window.height());
            viewBox(window.viewX(), window.viewY(), window.viewWidth(), window.viewHeight());
            text.attribute("preserveAspectRatio", "none").attribute("overflow", "hidden");
            out.append(">\n");
            shapes(window.shapes());
            out.append("</svg>\n");
        }

        private void box(Box box) {
            out.append("<rect");
            if (box.x() != 0) {
                text.attribute("x", box.x());
            }
            if (box.y() != 0) {
                text.attribute("y", box.y());
            }
            text.attribute("width", box.width()).attribute("height", box.height());
            if (box.radius() > 0) {
                text.attribute("rx", box.radius());
            }
            paint(box.fill(), box.stroke());
        }

        /** Ends an element; what is not said is inherited from the root: no fill, no stroke. */
        private void paint(Rgb fill, Stroke stroke) {
            if (fill != null) {
                text.attribute("fill", fill);
            }
            if (stroke != null) {
                text.attribute("stroke", stroke.color());
                if (stroke.width() != 1) {
                    text.attribute("stroke-width", stroke.width());
                }
                if (!stroke.dashes().isEmpty()) {
                    text.attribute("stroke-dasharray", numbers(stroke.dashes()));
                }
            }
            out.append("/>\n");
        }

        private static String numbers(List<Double> numbers) {
            return numbers.stream()
                    .map(
                            number -> {
                                StringBuilder digits = new StringBuilder();
                                SvgText.number(digits, number);
                                return digits;
                            })
                    .collect(Collectors.joining(" "));
        }

        private void text(Text line) {
            String shown = Lettering.printable(line.text());
            boolean rightToLeft = Lettering.isRightToLeft(shown);
            TextStyle style = line.style();
            out.append("<text");
            text.attribute("x", line.x()).attribute("y", line.y());
            text.attribute("font-size", style.size());
            if (style.semiBold()) {
                text.attribute("font-weight", "600");
            }
            if (style.italic()) {
                text.attribute("font-style", "italic");
            }
            if (style.underlined() || style.struck()) {
                String lines =
                        (style.underlined() ? "underline" : "")
                                + (style.underlined() && style.struck() ? " " : "")
                                + (style.struck() ? "line-through" : "");
                text.attribute("text-decoration", lines);
            }
            String anchor = anchor(line.anchor(), rightToLeft);
            if (anchor != null) {
                text.attribute("text-anchor", anchor);
            }
            if (rightToLeft) {
                text.attribute("direction", "rtl").attribute("unicode-bidi", "isolate");
            } else if (Lettering.isBidirectional(shown)) {
                text.attribute("unicode-bidi", "isolate");
            }
            if (shown.startsWith(" ") || shown.endsWith(" ") || shown.contains("  ")) {
                text.attribute("xml:space", "preserve");
            }
            text.attribute("fill", line.color());
            out.append('>');
            text.escaped(shown);
            out.append("</text>\n");
        }

        /** A drawing's anchors are edges; those of SVG are the beginning and end of the text. */
        private static String anchor(Anchor anchor, boolean rightToLeft) {
            return switch (anchor) {
                case START -> rightToLeft ? "end" : null;
                case MIDDLE -> "middle";
                case END -> rightToLeft ? null : "end";
            };
        }
    }
}
