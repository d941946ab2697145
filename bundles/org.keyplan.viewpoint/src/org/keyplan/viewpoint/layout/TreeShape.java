package org.keyplan.viewpoint.layout;

/**
 * How a tree is folded so that it suits a page.
 *
 * @param column how many people without subordinates may hang below each other; 1 sets them side by
 *     side
 * @param width how wide children may stand side by side before they begin another row; in pixels
 */
record TreeShape(int column, double width) {}
