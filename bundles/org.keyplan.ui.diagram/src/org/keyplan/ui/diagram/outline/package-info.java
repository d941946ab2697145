/** The overview of a diagram in the outline view. */
package org.keyplan.ui.diagram.outline;
