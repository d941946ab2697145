package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;

/**
 * What an edge is, across refreshes: at most one edge joins two nodes for a mapping and an element.
 *
 * @param mapping the mapping's path in its description, which is unique there
 * @param element the element the edge stands for, null where it stands for a reference
 * @param source where it begins
 * @param target where it ends
 */
public record EdgeId(String mapping, EObject element, NodeId source, NodeId target) {}
