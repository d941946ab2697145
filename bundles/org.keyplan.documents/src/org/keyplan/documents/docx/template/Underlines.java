package org.keyplan.documents.docx.template;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

import javax.xml.namespace.QName;

/**
 * Removes underlines that say nothing: the template engine leaves them where it copies the looks of
 * a piece of text.
 */
final class Underlines {

    private static final QName UNDERLINE = new QName(WordXml.NAMESPACE, "u");
    private static final QName KIND = new QName(WordXml.NAMESPACE, "val");

    private Underlines() {}

    static void removeEmpty(XWPFDocument word) {
        removeEmpty(word.getDocument());
        for (XWPFHeader head : word.getHeaderList()) {
            removeEmpty(head._getHdrFtr());
        }
        for (XWPFFooter foot : word.getFooterList()) {
            removeEmpty(foot._getHdrFtr());
        }
    }

    private static void removeEmpty(XmlObject part) {
        try (XmlCursor cursor = part.newCursor()) {
            while (cursor.hasNextToken()) {
                boolean empty =
                        cursor.isStart()
                                && UNDERLINE.equals(cursor.getName())
                                && cursor.getAttributeText(KIND) == null;
                if (empty) {
                    cursor.removeXml();
                } else {
                    cursor.toNextToken();
                }
            }
        }
    }
}
