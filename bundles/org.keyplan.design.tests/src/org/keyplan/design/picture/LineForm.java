package org.keyplan.design.picture;

import org.keyplan.design.picture.SeenPicture.SeenGroup;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * By what a kind of line is recognised.
 *
 * @param color of its stroke
 * @param rhythm of its dashes
 * @param signs in which it differs from a simple line: double, heads, dots, badges
 */
record LineForm(Rgb color, String rhythm, Set<String> signs) {
    /** A line on the sheet with the badge in its middle. */
    static LineForm of(Pictured picture, SeenGroup line) {
        List<Seen> shapes = new ArrayList<>(line.shapes());
        SeenGroup label = picture.seen().groups().get(line.id() + ".label");
        if (label != null) {
            shapes.addAll(label.shapes());
        }
        return of(shapes);
    }

    /** Of the shapes that make a line or a sample of one; text is passed over. */
    static LineForm of(List<Seen> shapes) {
        List<Seen> strokes = new ArrayList<>();
        Set<String> signs = new TreeSet<>();
        for (Seen shape : shapes) {
            if (shape.kind().equals("circle")) {
                signs.add(Rgb.WHITE.equals(shape.fill()) ? "badge" : "dot");
            } else if (shape.kind().equals("path") && shape.fill() != null) {
                signs.add("head of " + shape.corners().size() + " corners");
            } else if (shape.kind().equals("path") && shape.isLine() && signs.isEmpty()) {
                // what follows a head is the shaft within it
                strokes.add(shape);
            }
        }
        if (strokes.isEmpty()) {
            throw new AssertionError("No line among " + shapes);
        }
        if (strokes.size() > 1) {
            signs.add("double");
        }
        return new LineForm(strokes.get(0).stroke(), strokes.get(0).rhythm(), signs);
    }

    /** Whether somebody who knows the other recognises it. */
    boolean isLike(LineForm other) {
        return equals(other);
    }

    /** Without its colour. */
    String grey() {
        return rhythm + signs;
    }
}
