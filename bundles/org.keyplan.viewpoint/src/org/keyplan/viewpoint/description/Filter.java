package org.keyplan.viewpoint.description;

import java.util.List;

/** Something a person may switch on to see less. */
public record Filter(String name, String label, List<MappingFilter> parts, Location location) {
    public Filter {
        parts = List.copyOf(parts);
    }

    /**
     * Hides views of some mappings.
     *
     * @param mappings paths
     * @param semanticCondition on the element, which views to keep; null hides them, and what
     *     cannot be evaluated keeps them. Where neither condition is written all are hidden
     * @param viewCondition the same, on the view
     */
    public record MappingFilter(
            Kind kind,
            List<String> mappings,
            Expression semanticCondition,
            Expression viewCondition,
            Location location) {
        public MappingFilter {
            mappings = List.copyOf(mappings);
        }
    }

    /** What happens to views that are filtered. */
    public enum Kind implements Literal {
        HIDE,
        /** Made as small as can be, still visible. */
        COLLAPSE;

        @Override
        public String literal() {
            return name();
        }
    }
}
