/** Putting selected figures in line. */
package org.keyplan.ui.diagram.arrange;
