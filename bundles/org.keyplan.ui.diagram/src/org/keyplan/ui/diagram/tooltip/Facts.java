package org.keyplan.ui.diagram.tooltip;

import org.keyplan.ui.diagram.DiagramMarker;

import java.util.List;

/**
 * What a person who rests the mouse on a figure is told.
 *
 * @param description empty where it would only repeat the title
 * @param markers the gravest messages
 * @param more how many messages there are besides
 */
record Facts(String title, String description, List<DiagramMarker> markers, int more) {
    static final Facts NONE = new Facts("", "", List.of(), 0);

    static Facts of(
            String title, String description, List<DiagramMarker> markers, int mostMarkers) {
        String name = title == null ? "" : title.strip();
        String words = description == null ? "" : description.strip();
        int shown = Math.min(mostMarkers, markers.size());
        return new Facts(
                name,
                words.equals(name) ? "" : words,
                List.copyOf(markers.subList(0, shown)),
                markers.size() - shown);
    }

    boolean isEmpty() {
        return title.isEmpty() && description.isEmpty() && markers.isEmpty();
    }
}
