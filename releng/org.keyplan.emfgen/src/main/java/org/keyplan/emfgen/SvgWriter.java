package org.keyplan.emfgen;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The few SVG elements that the class diagram is made of. Numbers have one decimal at most. */
final class SvgWriter {
    private final StringBuilder body = new StringBuilder();

    void rect(double x, double y, double w, double h, double radius, String fill, String stroke) {
        add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\""
                        + " stroke=\"%s\"/>",
                n(x), n(y), n(w), n(h), n(radius), fill, stroke);
    }

    /**
     * @param font weight, optionally after "italic "
     */
    void text(double x, double y, double size, String colour, String font, String text) {
        boolean italic = font.startsWith("italic ");
        add(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\""
                        + " font-weight=\"%s\"%s>%s</text>",
                n(x),
                n(y),
                n(size),
                colour,
                italic ? font.substring(7) : font,
                italic ? " font-style=\"italic\"" : "",
                escape(text));
    }

    void textEnd(double x, double y, double size, String colour, String text) {
        add(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\""
                        + " text-anchor=\"end\">%s</text>",
                n(x), n(y), n(size), colour, escape(text));
    }

    /** A line through points given as x, y, x, y, …, with rounded joins. */
    void line(String colour, double width, double... points) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            path.append(i == 0 ? "M" : " L").append(n(points[i])).append(' ');
            path.append(n(points[i + 1]));
        }
        add(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\""
                        + " stroke-linejoin=\"round\"/>",
                path, colour, n(width));
    }

    /** A filled shape through points given as x, y, x, y, …. */
    void shape(String colour, double... points) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            list.append(i == 0 ? "" : " ").append(n(points[i])).append(',');
            list.append(n(points[i + 1]));
        }
        add("<polygon points=\"%s\" fill=\"%s\"/>", list, colour);
    }

    String document(double width, double height, String title) {
        return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" \
        font-family="Inter, 'Noto Sans', 'DejaVu Sans', sans-serif">
        <title>%3$s</title>
        <rect width="%1$s" height="%2$s" fill="#FFFFFF"/>
        %4$s</svg>
        """
                .formatted(n(width), n(height), escape(title), body);
    }

    private void add(String element, Object... args) {
        body.append(element.formatted(args)).append('\n');
    }

    private static String n(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
