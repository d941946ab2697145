package org.keyplan.viewpoint.font;

import java.awt.geom.Path2D;

/**
 * What a character looks like.
 *
 * @param advance how far the next letter is, in 1/1000 of the letters' size
 * @param outline in 1/1000 of the letters' size, y upwards, from the beginning of the baseline;
 *     empty for a blank
 */
public record Letter(double advance, Path2D outline) {}
