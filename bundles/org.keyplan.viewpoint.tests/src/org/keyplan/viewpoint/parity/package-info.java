/**
 * Replays cases recorded from Sirius Desktop 7.6.1 and compares what our engine shows, line by
 * line. Each folder {@code parity/cNN} holds a metamodel, a viewpoint, a model, services, steps
 * (none means: make every diagram on every element it fits) and the lines Sirius wrote after each
 * step:
 *
 * <ul>
 *   <li>01 conditional styles: the first that matches replaces the whole style; only null, false
 *       and "false" are false; what cannot be evaluated does not match
 *   <li>02 domain classes: subclasses count; without candidates all contained instances of the
 *       model
 *   <li>04 containers in containers: reuse, also of a mapping in itself; bordered nodes
 *   <li>05 edges that stand for references: one for each pair of source and target view
 *   <li>07 layers: views of a layer that is switched off stay, invisible
 *   <li>08 filters: conditions say what is kept; null hides, failures keep
 *   <li>09 labels and tooltips: {@code toString()} of whatever comes; failures have a fixed text
 *   <li>10 sizes, 11 colours, 13 styles of edges, 14 lists and regions
 *   <li>15 tools that make nodes and containers, and what values become; 16 edges; 18 labels typed
 *       in place; 19 ends of edges moved; 22 double clicks and actions; 27 drag and drop
 *   <li>24 cross tables
 *   <li>26 views that do not follow the model, which we refuse
 *   <li>25 titles, several roots, {@code rootExpression}
 * </ul>
 *
 * <p>Where we differ on purpose is written down in {@link org.keyplan.viewpoint.parity.Deviations}
 * and {@link org.keyplan.viewpoint.parity.ToolDeviations}, with the reason.
 */
package org.keyplan.viewpoint.parity;
