/** The grid, and what dragged figures snap to. */
package org.keyplan.ui.diagram.grid;
