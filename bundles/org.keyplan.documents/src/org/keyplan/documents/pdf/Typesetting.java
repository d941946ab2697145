package org.keyplan.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** Sets XHTML onto the pages of a PDF file. */
final class Typesetting {

    private static final String FAMILY = "Keyplan";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Typesetting() {}

    static void set(String xhtml, TextFonts fonts, FigureDrawer figures, PDDocument pdf)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(tree(xhtml), null);
        builder.usePDDocument(pdf);
        builder.usePdfUaAccessibility(true);
        for (ExternalResourceControlPriority time : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, time);
        }
        builder.useUnicodeBidiSplitter(ReadingOrder::new);
        builder.useUnicodeBidiReorderer(new ReadingOrder());
        builder.useObjectDrawerFactory(figures);
        font(builder, fonts.regular(), TextFonts.REGULAR);
        font(builder, fonts.semiBold(), TextFonts.SEMI_BOLD);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void font(PdfRendererBuilder builder, byte[] file, int weight) {
        builder.useFont(
                () -> new ByteArrayInputStream(file), FAMILY, weight, FontStyle.NORMAL, true);
    }

    private static Document tree(String xhtml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }
}
