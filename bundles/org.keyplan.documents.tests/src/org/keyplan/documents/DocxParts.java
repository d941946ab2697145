package org.keyplan.documents;

import org.keyplan.documents.testing.DocxReader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The files that a Word document consists of, as text. */
final class DocxParts {

    private DocxParts() {}

    static String text(byte[] document, String part) throws IOException {
        return new String(DocxReader.part(document, part), StandardCharsets.UTF_8);
    }
}
