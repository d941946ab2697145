package org.keyplan.core.file;

import org.keyplan.core.migration.FormatVersion;
import org.keyplan.core.migration.Migrations;
import org.keyplan.core.migration.OldFile;
import org.keyplan.core.migration.OldFile.Place;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.xml.parsers.ParserConfigurationException;

/**
 * A file of an older format, brought to the current one in memory. Its elements keep their places
 * in the old file, so that problems name the line that a person sees there.
 */
final class OldPlan {

    private final Document document;
    private final Places places = new Places();

    private OldPlan(Document document) {
        this.document = document;
        collect(document.getDocumentElement());
    }

    static OldPlan migrated(FileText text, PlanScan scan) {
        FormatVersion version = scan.version();
        try {
            Document document = SafeXml.documents().newDocumentBuilder().newDocument();
            InputSource source = new InputSource(new ByteArrayInputStream(text.bytes()));
            source.setEncoding("UTF-8");
            SafeXml.parser(false, true).parse(source, new Builder(document, scan.places()));
            Migrations.migrate(document, version);
            return new OldPlan(document);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The file was well-formed a moment ago", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Places places() {
        return places;
    }

    /** Tells a handler the whole document as a parser would. */
    void replay(ContentHandler handler) throws SAXException {
        LocatorImpl locator = new LocatorImpl();
        handler.setDocumentLocator(locator);
        handler.startDocument();
        replay(document.getDocumentElement(), handler, locator);
        handler.endDocument();
    }

    private static void replay(Element element, ContentHandler handler, LocatorImpl locator)
            throws SAXException {
        Place place = OldFile.placeOf(element);
        locator.setLineNumber(place.line());
        locator.setColumnNumber(place.column());
        AttributesImpl attributes = new AttributesImpl();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            attributes.addAttribute(
                    "", "", attribute.getNodeName(), "CDATA", attribute.getNodeValue());
        }
        handler.startElement("", "", element.getTagName(), attributes);
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                replay(child, handler, locator);
            } else if (node instanceof Text text) {
                char[] characters = text.getData().toCharArray();
                handler.characters(characters, 0, characters.length);
            }
        }
        handler.endElement("", "", element.getTagName());
    }

    private void collect(Element element) {
        Place place = OldFile.placeOf(element);
        places.add(place.line(), place.column());
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                collect(child);
            }
        }
    }

    /** A document that knows where its elements were, which the platform's builder forgets. */
    private static final class Builder extends DefaultHandler {

        private final Document document;
        private final Places places;
        private Node current;
        private int element;

        Builder(Document document, Places places) {
            this.document = document;
            this.places = places;
            this.current = document;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            Element created = document.createElement(name);
            for (int i = 0; i < attributes.getLength(); i++) {
                created.setAttribute(attributes.getQName(i), attributes.getValue(i));
            }
            OldFile.place(created, new Place(places.line(element), places.column(element)));
            element++;
            current.appendChild(created);
            current = created;
        }

        @Override
        public void endElement(String uri, String local, String name) {
            current = current.getParentNode();
        }

        @Override
        public void characters(char[] text, int start, int length) {
            current.appendChild(document.createTextNode(new String(text, start, length)));
        }
    }
}
