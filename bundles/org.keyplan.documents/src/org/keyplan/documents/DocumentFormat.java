package org.keyplan.documents;

import org.keyplan.documents.docx.DocxWriter;
import org.keyplan.documents.html.HtmlWriter;

import java.io.IOException;
import java.io.OutputStream;

/** The formats that a document can be written in. */
public enum DocumentFormat {
    /** One web page that needs nothing else. */
    HTML {
        @Override
        public void write(PlanDocument document, OutputStream out) throws IOException {
            new HtmlWriter().write(document.content(), out);
        }
    },
    /** A Word document with real headings and tables. */
    DOCX {
        @Override
        public void write(PlanDocument document, OutputStream out) throws IOException {
            new DocxWriter().write(document.content(), out);
        }
    };

    /** Writes a document and leaves the stream open. */
    public abstract void write(PlanDocument document, OutputStream out) throws IOException;
}
