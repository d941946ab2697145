package org.keyplan.viewpoint.description;

import java.util.List;
import java.util.Optional;

/**
 * A whole {@code .odesign} file.
 *
 * @param version of the language the file was last migrated to, as written
 */
public record Group(String name, String version, List<Viewpoint> viewpoints, Location location) {
    public Group {
        viewpoints = List.copyOf(viewpoints);
    }

    /** The viewpoint of that name. */
    public Optional<Viewpoint> viewpoint(String name) {
        return viewpoints.stream().filter(v -> v.name().equals(name)).findFirst();
    }
}
