package org.keyplan.design;

import java.util.List;

/**
 * What of a diagram is shown.
 *
 * @param layers names of layers to switch on beyond those that are on anyway; one with a minus
 *     before it is switched off
 * @param filters names of filters to switch on
 */
public record DiagramChoice(List<String> layers, List<String> filters) {
    /** The diagram as it opens. */
    public static final DiagramChoice USUAL = new DiagramChoice(List.of(), List.of());

    /** Before the name of a layer to switch off. */
    public static final String OFF = "-";

    public DiagramChoice {
        layers = List.copyOf(layers);
        filters = List.copyOf(filters);
    }
}
