/**
 * Expressions and how they are evaluated: features, variables, services and literals, with Sirius'
 * own meaning of truth, labels, numbers and elements.
 */
package org.keyplan.viewpoint.expression;
