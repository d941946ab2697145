package org.keyplan.viewpoint.scene;

import org.keyplan.viewpoint.description.Filter;
import org.keyplan.viewpoint.description.Filter.MappingFilter;

/**
 * A part of a filter that applies to a mapping.
 *
 * @param filter the filter's name
 * @param onElement whether its first condition is asked on the element; parts that name no mapping
 *     apply to all views and ask it, too, on the view
 */
record FilterPart(String filter, MappingFilter part, boolean onElement) {
    static FilterPart of(Filter filter, MappingFilter part) {
        return new FilterPart(filter.name(), part, !part.mappings().isEmpty());
    }

    boolean isHiding() {
        return part.kind() == Filter.Kind.HIDE;
    }

    /** Whether it says nothing about which views to keep; then it keeps none it names. */
    boolean isUnconditional() {
        return onElement && part.semanticCondition().isNone() && part.viewCondition().isNone();
    }
}
