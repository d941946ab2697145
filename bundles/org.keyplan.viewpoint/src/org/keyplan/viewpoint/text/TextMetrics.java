package org.keyplan.viewpoint.text;

/** How wide text is. Thread-safe. */
public interface TextMetrics {
    /**
     * Width of one line in pixels at 100 %, never less than what any of the product's typefaces
     * needs, so that text measured with it does not overflow whichever of them a reader has.
     *
     * @param size of the letters in pixels at 100 %
     */
    double width(String text, double size, boolean semiBold);
}
