package org.keyplan.ui.diagram.tooltip;

import org.keyplan.ui.diagram.DiagramMarker;

import java.util.List;

/**
 * What a person who rests the mouse on a figure is told.
 *
 * @param facts without those that would only repeat the title
 * @param markers the gravest messages
 * @param more how many messages there are besides
 */
record Facts(String title, List<Fact> facts, List<DiagramMarker> markers, int more) {
    static final Facts NONE = new Facts("", List.of(), List.of(), 0);

    /**
     * One of several things to know.
     *
     * @param name what is told, such as the job title; null for a whole sentence
     */
    record Fact(String name, String value) {

        /** A fact from a line that has its name before the first colon. */
        static Fact of(String line) {
            int latin = line.indexOf(": ");
            int chinese = line.indexOf('：');
            int colon = latin < 0 || chinese >= 0 && chinese < latin ? chinese : latin;
            return colon <= 0
                    ? new Fact(null, line)
                    : new Fact(line.substring(0, colon), line.substring(colon + 1).strip());
        }
    }

    /**
     * Puts together what is known.
     *
     * @param title a name, perhaps with more after it
     * @param description in lines, of which the first may be the name, and others facts with their
     *     names before a colon; null for none
     */
    static Facts of(
            String title, String description, List<DiagramMarker> markers, int mostMarkers) {
        String name = title == null ? "" : title.strip();
        List<String> lines =
                description == null
                        ? List.of()
                        : description.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        if (!lines.isEmpty() && name.startsWith(lines.get(0))) {
            name = lines.size() > 1 ? lines.get(0) : name;
            lines = lines.subList(1, lines.size());
        }
        int shown = Math.min(mostMarkers, markers.size());
        return new Facts(
                name,
                lines.stream().map(Fact::of).toList(),
                List.copyOf(markers.subList(0, shown)),
                markers.size() - shown);
    }

    boolean isEmpty() {
        return title.isEmpty() && facts.isEmpty() && markers.isEmpty();
    }
}
