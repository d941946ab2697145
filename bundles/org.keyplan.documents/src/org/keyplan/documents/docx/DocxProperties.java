package org.keyplan.documents.docx;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.keyplan.documents.content.Document;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

/** What is said about a document as a whole: title, day, language; nobody's name. */
final class DocxProperties {

    /** Without the version, that of Word 2013, Word takes the document for a very old one. */
    private static final String SETTINGS =
            """
            <xml-fragment xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>\
            <w:compat><w:compatSetting w:name="compatibilityMode" \
            w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
            </xml-fragment>\
            """;

    private DocxProperties() {}

    /** Dated as of the document's day, so that the same plan gives the same document. */
    static void write(XWPFDocument word, Document document) {
        POIXMLProperties.CoreProperties properties = word.getProperties().getCoreProperties();
        properties.setTitle(clean(document.title()));
        properties.setSubjectProperty(clean(document.subtitle()));
        properties.setCreator("Keyplan");
        properties.setLastModifiedByUser("Keyplan");
        properties.getUnderlyingProperties().setLanguageProperty(language(document));
        Date day = Date.from(document.asOf().atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.setCreated(Optional.of(day));
        properties.setModified(Optional.of(day));
        word.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Keyplan");
    }

    /** POI writes control characters, which XML cannot have, and then no program reads the file. */
    private static String clean(String text) {
        return text.codePoints()
                .map(c -> c < ' ' || c == 0xFFFE || c == 0xFFFF || isHalf(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static String language(Document document) {
        return document.chinese() ? "zh-CN" : "en-GB";
    }

    /**
     * How Word shall treat the document. It is not asked to update fields on opening: before it
     * does, it asks people whether they trust the document.
     */
    static void settings(XWPFDocument word) throws IOException {
        try {
            word.getSettings().getCTSettings().set(CTSettings.Factory.parse(SETTINGS));
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }
}
