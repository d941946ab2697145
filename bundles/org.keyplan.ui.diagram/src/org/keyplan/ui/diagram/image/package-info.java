/** The diagram editor's icons. */
package org.keyplan.ui.diagram.image;
