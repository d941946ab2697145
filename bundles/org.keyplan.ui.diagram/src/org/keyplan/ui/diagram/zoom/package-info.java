/** Showing a diagram larger and smaller, and another part of it. */
package org.keyplan.ui.diagram.zoom;
