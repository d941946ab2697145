/** Edit parts and figures of a diagram. */
package org.keyplan.ui.diagram.part;
