/**
 * The services that the declarations in {@code description/keyplan.odesign} call, one class for
 * each diagram and table and two for what they share.
 *
 * <p>They are pure functions of the model, with the one exception of {@link
 * org.keyplan.design.service.PlanServices#openPage}, and take constant time but for what {@link
 * org.keyplan.design.PlanFacts} computes once after a change. Their first parameter is the element
 * an expression is evaluated on; names are unique across all classes, since Sirius looks a service
 * up by name alone. Threads: see {@link org.keyplan.design.PlanFacts}.
 */
package org.keyplan.design.service;
