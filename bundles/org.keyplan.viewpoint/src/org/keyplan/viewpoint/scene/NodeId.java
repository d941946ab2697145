package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;

/**
 * What a node is, across refreshes: a mapping shows an element at one place. Two nodes of one
 * element with different mappings, or in different containers, are different nodes.
 *
 * @param parent the node that contains it, null on the sheet itself
 * @param mapping the mapping's path in its description, which is unique there
 * @param element the element shown
 */
public record NodeId(NodeId parent, String mapping, EObject element) {}
