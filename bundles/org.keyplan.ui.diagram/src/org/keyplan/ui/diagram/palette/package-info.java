/** The tools beside the sheet: a calm list in the colours of the theme, or icons only. */
package org.keyplan.ui.diagram.palette;
