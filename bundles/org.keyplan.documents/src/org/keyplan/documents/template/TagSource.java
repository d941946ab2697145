package org.keyplan.documents.template;

import org.keyplan.documents.content.Document;
import org.keyplan.documents.section.DocumentContext;

/** What the values of tags are taken from. */
record TagSource(DocumentContext context, Document document) {}
