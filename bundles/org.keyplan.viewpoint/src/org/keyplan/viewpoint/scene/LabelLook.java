package org.keyplan.viewpoint.scene;

import java.util.Set;

/**
 * A label as it is shown.
 *
 * @param text never null
 * @param color of the text
 * @param size in points as declared (8 where nothing is)
 * @param formats in the order of the enumeration
 */
public record LabelLook(String text, Rgb color, int size, Set<LabelFormat> formats) {}
