package org.keyplan.core.mirror;

import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.List;

/**
 * How some elements of the original are at one moment, without anything of the original in it that
 * could change later.
 *
 * @param root stands for the plan itself
 */
record Changes(Twin root, List<Element> elements) {

    /**
     * @param id in the plan's file; {@code null} for an element that is not in the plan
     */
    record Element(Twin twin, String id, List<Value> values) {}

    /**
     * @param value an attribute's value, a list of such, a {@link Twin} or a list of these
     */
    record Value(EStructuralFeature feature, Object value) {}
}
