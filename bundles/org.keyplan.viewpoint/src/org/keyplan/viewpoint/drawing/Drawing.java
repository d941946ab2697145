package org.keyplan.viewpoint.drawing;

import java.util.List;
import java.util.Locale;

/**
 * A finished picture, independent of any file format.
 *
 * @param width in pixels at 100 %
 * @param height in pixels at 100 %
 * @param title what it shows
 * @param description one or two sentences for those who cannot see it
 * @param locale language of its words
 * @param shapes from back to front; the ground is white without one
 */
public record Drawing(
        double width,
        double height,
        String title,
        String description,
        Locale locale,
        List<Shape> shapes) {
    public Drawing {
        shapes = List.copyOf(shapes);
    }
}
