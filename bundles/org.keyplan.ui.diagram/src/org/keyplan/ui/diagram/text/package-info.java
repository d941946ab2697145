/** The diagram editor's own words. */
package org.keyplan.ui.diagram.text;
