package org.keyplan.viewpoint.description;

import java.util.List;

/** A part of the palette. */
public record ToolSection(
        String name,
        String label,
        List<Tool> tools,
        List<ToolSection> subSections,
        Location location) {
    public ToolSection {
        tools = List.copyOf(tools);
        subSections = List.copyOf(subSections);
    }
}
