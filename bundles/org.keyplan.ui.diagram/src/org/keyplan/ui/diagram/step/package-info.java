/** What a person does to a diagram, as steps of the one history that its model has. */
package org.keyplan.ui.diagram.step;
