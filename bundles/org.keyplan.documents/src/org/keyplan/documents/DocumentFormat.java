package org.keyplan.documents;

import org.keyplan.documents.PlanDocument.Prepared;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.docx.DocxWriter;
import org.keyplan.documents.html.HtmlWriter;
import org.keyplan.documents.markdown.MarkdownWriter;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.pdf.PdfWriter;
import org.keyplan.documents.pptx.PptxWriter;
import org.keyplan.documents.sheet.PlanSheets;
import org.keyplan.documents.sheet.Workbook;
import org.keyplan.documents.slide.Deck;
import org.keyplan.documents.slide.DeckAuthor;
import org.keyplan.documents.xlsx.XlsxWriter;
import org.keyplan.validation.ValidationResult;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The formats that a document can be written in. */
public enum DocumentFormat {
    /** One web page that needs nothing else. */
    HTML {
        @Override
        Prepared prepare(ValidationResult result, DocumentOptions options, Document content) {
            return Prepared.quietly(out -> new HtmlWriter().write(content, out));
        }
    },
    /** A Word document with real headings and tables. */
    DOCX {
        @Override
        Prepared prepare(ValidationResult result, DocumentOptions options, Document content) {
            return Prepared.quietly(out -> new DocxWriter().write(content, out));
        }
    },
    /** An Excel file with typed tables. */
    XLSX {
        @Override
        Prepared prepare(ValidationResult result, DocumentOptions options, Document content) {
            Workbook book = PlanSheets.of(result, options, content);
            return Prepared.quietly(out -> new XlsxWriter().write(book, out));
        }
    },
    /** A PDF file to print, to send and to keep. */
    PDF {
        @Override
        Prepared prepare(ValidationResult result, DocumentOptions options, Document content) {
            return out -> new PdfWriter().write(content, out);
        }
    },
    /** Text with Markdown, for pull requests and wikis. */
    MD {
        @Override
        Prepared prepare(ValidationResult result, DocumentOptions options, Document content) {
            return Prepared.quietly(out -> new MarkdownWriter().write(content, out));
        }
    },
    /** A presentation for PowerPoint whose diagrams can be edited. */
    PPTX {
        @Override
        Prepared prepare(ValidationResult result, DocumentOptions options, Document content) {
            Deck deck = DeckAuthor.write(result, options, content);
            return out -> {
                new PptxWriter().write(deck, out);
                return deck.notices();
            };
        }
    };

    /**
     * Writes a document and leaves the stream open.
     *
     * @return what whoever made it should know about this file, such as that a letter is in no
     *     font: sentences in the document's language, usually none
     * @throws org.keyplan.documents.content.MissingFontsException if the machine lacks the fonts
     *     that the format needs
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the document was not made for this format
     */
    public final List<String> write(PlanDocument document, OutputStream out) throws IOException {
        return document.write(this, out);
    }

    /**
     * What the format says about a plan. Called in the plan's thread; what is returned must not
     * read the plan any more.
     *
     * @param content what all formats share
     */
    abstract Prepared prepare(ValidationResult result, DocumentOptions options, Document content);
}
