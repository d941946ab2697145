package org.keyplan.viewpoint.card;

import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.scene.Rgb;

/**
 * A line of a card as it is read, in one piece although it may be drawn in two rows, for those who
 * let a program with text fields of its own break it.
 *
 * @param left what stands at the left or, where nothing stands at the right, where the card's
 *     alignment says; ends in … where something does not fit
 * @param right what is set at the right, empty for none
 */
public record CardLine(String left, String right, TextStyle style, Rgb color) {}
