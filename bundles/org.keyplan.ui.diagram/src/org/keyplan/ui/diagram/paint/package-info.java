/** Paints the viewpoint's drawings on a canvas of draw2d. */
package org.keyplan.ui.diagram.paint;
