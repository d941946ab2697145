/**
 * An open diagram without a window: its scene kept in step with the model, where everything stands
 * and what is drawn of it.
 */
package org.keyplan.ui.diagram.sheet;
