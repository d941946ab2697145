package org.keyplan.documents.testing;

import org.keyplan.documents.testing.ReadDocument.ReadTable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** Reads a page back with a parser for XML, which takes nothing that is not well formed. */
public final class HtmlReader {

    private HtmlReader() {}

    /** The page's tree. */
    public static Document parse(byte[] page)
            throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(page));
    }

    /** What a reader finds. */
    public static ReadDocument read(byte[] page)
            throws IOException, SAXException, ParserConfigurationException {
        Document document = parse(page);
        Element body = all(document, "body").get(0);
        Element main = all(document, "main").get(0);
        return new ReadDocument(
                texts(all(body, "h1")),
                texts(all(main, "h2")),
                texts(all(main, "h3")),
                all(body, "table").stream().map(HtmlReader::table).toList(),
                text(main));
    }

    private static ReadTable table(Element table) {
        return new ReadTable(
                text(all(table, "caption").get(0)),
                texts(all(table, "th")),
                all(all(table, "tbody").get(0), "tr").stream()
                        .map(row -> texts(all(row, "td")))
                        .toList());
    }

    private static List<String> texts(List<Element> elements) {
        return elements.stream().map(HtmlReader::text).toList();
    }

    private static String text(Node node) {
        return ReadDocument.compact(node.getTextContent());
    }

    /** All elements of a name below a node, in order. */
    public static List<Element> all(Node below, String name) {
        NodeList found =
                below instanceof Document document
                        ? document.getElementsByTagName(name)
                        : ((Element) below).getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
