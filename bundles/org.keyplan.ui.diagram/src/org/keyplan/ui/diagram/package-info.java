/**
 * What the diagram editor and those who use it agree on: what it needs to know of a diagram ({@link
 * org.keyplan.ui.diagram.DiagramHost}), and what those who add to it may do with an open one
 * ({@link org.keyplan.ui.diagram.DiagramViewer}). Knows none of the packages below this one.
 */
package org.keyplan.ui.diagram;
