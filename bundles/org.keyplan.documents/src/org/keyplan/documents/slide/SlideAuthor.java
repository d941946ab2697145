package org.keyplan.documents.slide;

import java.util.List;

/** Writes the slides about one thing. */
interface SlideAuthor {

    /** What the slides are about. */
    String id();

    /** The section of a document that tells of the same; people choose slides by it. */
    default String section() {
        return id();
    }

    /** The slides; none where the plan has nothing to say. */
    List<Slide> write(DeckContext context);
}
