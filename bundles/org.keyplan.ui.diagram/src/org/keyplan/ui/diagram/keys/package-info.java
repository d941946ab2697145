/** Working on a diagram without a mouse. */
package org.keyplan.ui.diagram.keys;
