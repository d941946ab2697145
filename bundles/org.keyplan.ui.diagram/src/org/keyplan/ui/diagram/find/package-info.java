/** Searching an open diagram. */
package org.keyplan.ui.diagram.find;
