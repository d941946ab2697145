package org.keyplan.viewpoint.scene;

/**
 * A node's resolved style.
 *
 * @param style local name of the style's class in the description, such as {@code
 *     SquareDescription}
 * @param styleIndex which conditional style of the mapping matched, counted from 0; -1 for the
 *     mapping's own style
 * @param label what is written in it
 * @param alignment LEFT, CENTER or RIGHT
 * @param labelInside true where the label belongs into the figure, false on its border
 * @param tooltip shown when the pointer rests on it, null for none
 * @param fill ground colour
 * @param fill2 second colour of a gradient, null for plain ones
 * @param gradient direction of the gradient as in the description, null for plain ones
 * @param border colour of the border
 * @param borderWidth in pixels as declared
 * @param borderLine how the border is drawn
 * @param width in tens of pixels as in Sirius, null for automatic
 * @param height in tens of pixels as in Sirius, null for automatic
 * @param styleWidth the width attribute of the style itself, null where the style has none
 * @param styleHeight the height attribute of the style itself, null where the style has none
 * @param presentation how a container shows its children: FreeForm, List, HorizontalStack or
 *     VerticalStack; null for nodes
 */
public record NodeLook(
        String style,
        int styleIndex,
        LabelLook label,
        String alignment,
        boolean labelInside,
        String tooltip,
        Rgb fill,
        Rgb fill2,
        String gradient,
        Rgb border,
        int borderWidth,
        LineStyle borderLine,
        Integer width,
        Integer height,
        Integer styleWidth,
        Integer styleHeight,
        String presentation) {}
