package org.keyplan.documents.section;

import org.keyplan.documents.content.Section;

import java.util.Optional;

/** The terms and signs that the document uses. */
final class GlossarySection implements SectionAuthor {

    @Override
    public String id() {
        return "glossary";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        return new SectionBuilder(context, id()).build();
    }
}
