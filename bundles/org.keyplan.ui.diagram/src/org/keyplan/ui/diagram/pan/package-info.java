/** Dragging the sheet under the window. */
package org.keyplan.ui.diagram.pan;
