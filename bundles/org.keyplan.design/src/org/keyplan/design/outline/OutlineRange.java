package org.keyplan.design.outline;

/**
 * Some of the many children of a node, so that no node has more than a person or a screen can take.
 *
 * @param of the node
 * @param index counted from 0
 */
public record OutlineRange(Object of, int index) {}
