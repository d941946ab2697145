package org.keyplan.documents.section;

import org.keyplan.documents.content.Section;

import java.util.Optional;

/** Writes one section of a document. Stateless. */
public interface SectionAuthor {

    /** The section; empty where the plan has nothing to say about it. */
    Optional<Section> write(DocumentContext context);
}
