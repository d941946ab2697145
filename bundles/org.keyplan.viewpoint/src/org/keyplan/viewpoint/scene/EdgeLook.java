package org.keyplan.viewpoint.scene;

/**
 * An edge's resolved style.
 *
 * @param styleIndex which conditional style of the mapping matched, counted from 0; -1 for the
 *     mapping's own style
 * @param line how the line is drawn
 * @param width in pixels as declared
 * @param sourceArrow decoration at the beginning, named as in the description: NoDecoration,
 *     InputArrow, ...
 * @param targetArrow decoration at the end
 * @param routing straight, manhattan or tree
 * @param color of line and arrows
 * @param ends which ends point to the centre of the node: None, Both, Source or Target
 * @param begin label at the beginning, null where the style declares none
 * @param center label in the middle, null where the style declares none
 * @param end label at the end, null where the style declares none
 */
public record EdgeLook(
        int styleIndex,
        LineStyle line,
        int width,
        String sourceArrow,
        String targetArrow,
        String routing,
        Rgb color,
        String ends,
        LabelLook begin,
        LabelLook center,
        LabelLook end) {}
