package org.keyplan.ui.diagram;

import org.eclipse.emf.ecore.EObject;

import java.util.List;

/**
 * Messages about the elements that a diagram shows. Belongs to the UI thread; asked for each node
 * whenever it is drawn, so it must answer from what it knows already.
 */
public interface DiagramMarkers {
    /** There is nothing to say. */
    DiagramMarkers NONE =
            new DiagramMarkers() {
                @Override
                public List<DiagramMarker> of(EObject element) {
                    return List.of();
                }

                @Override
                public void addListener(Runnable listener) {
                    // Nothing ever changes.
                }

                @Override
                public void removeListener(Runnable listener) {
                    // Nobody was added.
                }
            };

    /** The messages about an element, the gravest first; not those about what it contains. */
    List<DiagramMarker> of(EObject element);

    /** Called in the UI thread whenever messages may have changed. */
    void addListener(Runnable listener);

    void removeListener(Runnable listener);
}
