/** An editor for diagrams of any viewpoint. */
package org.keyplan.ui.diagram;
