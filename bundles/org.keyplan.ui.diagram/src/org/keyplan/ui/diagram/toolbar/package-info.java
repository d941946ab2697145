/** The bar of buttons above a diagram. */
package org.keyplan.ui.diagram.toolbar;
