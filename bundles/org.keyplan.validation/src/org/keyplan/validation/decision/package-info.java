/** Rules about who decides: the top decision maker and the decision makers of opportunities. */
package org.keyplan.validation.decision;
