/** Pictures of a diagram as files and on the clipboard. */
package org.keyplan.ui.diagram.export;
