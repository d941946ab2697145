/** Diagrams on paper. */
package org.keyplan.ui.diagram.print;
