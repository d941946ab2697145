/** The editor of any diagram: canvas, palette, menu and what else a person expects of an editor. */
package org.keyplan.ui.diagram.editor;
