package org.keyplan.viewpoint.layout;

/**
 * How much room a node's own text needs.
 *
 * @param width smallest width in pixels, padding included
 * @param height for a node its height; for a container the height of its header
 */
public record Measured(double width, double height) {}
