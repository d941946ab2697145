package org.keyplan.documents.section;

import org.keyplan.documents.content.Section;

import java.util.Optional;

/** Writes one section of a document. Stateless. */
public interface SectionAuthor {

    /** By which people choose the section and links lead to it: English words with hyphens. */
    String id();

    /** The section; empty where the plan has nothing to say about it. */
    Optional<Section> write(DocumentContext context);
}
