/** What figures tell when the mouse rests on them. */
package org.keyplan.ui.diagram.tooltip;
