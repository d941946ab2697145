/** What the mouse does on the sheet. */
package org.keyplan.ui.diagram.tool;
