package org.keyplan.viewpoint.reader;

import org.keyplan.viewpoint.description.Location;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

/**
 * Turns XML into elements with lines, opening nothing but the stream it is given: document types
 * are refused, and with them all entities. The parser is always that of the Java runtime.
 */
final class XmlReader extends DefaultHandler2 {
    private static final String XMI = "http://www.omg.org/XMI";
    private static final String FEATURES = "http://xml.org/sax/features/";
    private static final int DEEPEST = 200;
    private static final int MOST = 500_000;

    private final String file;
    private final Map<String, Deque<String>> prefixes = new HashMap<>();
    private Locator locator;
    private Element root;
    private Element current;
    private int depth;

    /** Where the last thing ended: a parser tells where a tag ends, people look where it begins. */
    private int line = 1;

    private int count;

    private XmlReader(String file) {
        this.file = file;
    }

    /**
     * @throws OdesignException if it is not well-formed XML of a sensible size, or cannot be read
     */
    static Element read(InputStream stream, String file) {
        XmlReader reader = new XmlReader(file);
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setValidating(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(FEATURES + "external-general-entities", false);
            factory.setFeature(FEATURES + "external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", reader);
            parser.parse(new InputSource(stream), reader);
        } catch (TooMuch e) {
            throw refused(Problem.error(reader.here(), "xml.tooMuch", MOST, DEEPEST));
        } catch (SAXParseException e) {
            Location place = new Location(file, Math.max(0, e.getLineNumber()));
            boolean doctype = String.valueOf(e.getMessage()).contains("disallow-doctype-decl");
            throw refused(
                    doctype
                            ? Problem.error(place, "xml.doctype")
                            : Problem.error(place, "xml.damaged", e.getMessage()));
        } catch (SAXException e) {
            throw refused(Problem.error(reader.here(), "xml.damaged", e.getMessage()));
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The Java runtime's XML parser has no safe mode", e);
        }
        return reader.root;
    }

    /** Says that a file cannot be opened. */
    static OdesignException unreadable(String file, IOException cause) {
        return refused(Problem.error(new Location(file, 0), "xml.unreadable", reason(cause)));
    }

    private static String reason(Exception cause) {
        String message = cause.getMessage();
        String kind = cause.getClass().getSimpleName();
        return message == null ? kind : kind + ": " + message;
    }

    private static OdesignException refused(Problem problem) {
        return new OdesignException(List.of(problem));
    }

    private Location here() {
        return new Location(file, locator == null ? 0 : Math.max(0, locator.getLineNumber()));
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId)
            throws SAXException {
        throw new SAXException("foreign entity " + systemId);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        prefixes.computeIfAbsent(prefix, p -> new ArrayDeque<>()).push(uri);
    }

    @Override
    public void endPrefixMapping(String prefix) {
        prefixes.get(prefix).pop();
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes)
            throws SAXException {
        if (++depth > DEEPEST || ++count > MOST) {
            throw new TooMuch();
        }
        Element element = new Element(current, uri, localName, line);
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(element, attributes, i);
        }
        if (current == null) {
            root = element;
        } else {
            current.children.add(element);
        }
        current = element;
        line = locator.getLineNumber();
    }

    private void attribute(Element element, Attributes attributes, int i) {
        String namespace = attributes.getURI(i);
        String name = attributes.getLocalName(i);
        String value = attributes.getValue(i);
        if (namespace.isEmpty()) {
            element.attributes.put(name, value);
        } else if (namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)) {
            if (name.equals("type")) {
                type(element, value.strip());
            } else if (name.equals("nil")) {
                element.foreignAttributes.add(attributes.getQName(i));
            }
        } else if (namespace.equals(XMI)) {
            if (name.equals("id")) {
                element.id = value;
            } else if (name.equals("type")) {
                type(element, value.strip());
            } else if (!name.equals("version")) {
                element.foreignAttributes.add(attributes.getQName(i));
            }
        } else {
            element.foreignAttributes.add(attributes.getQName(i));
        }
    }

    private void type(Element element, String value) {
        int colon = value.indexOf(':');
        String prefix = colon < 0 ? "" : value.substring(0, colon);
        Deque<String> meanings = prefixes.get(prefix);
        element.typeNamespace = meanings == null ? null : meanings.peek();
        element.type = value.substring(colon + 1);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        depth--;
        current = current.parent;
        line = locator.getLineNumber();
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (current != null) {
            current.text.append(text, start, length);
        }
        line = locator.getLineNumber();
    }

    @Override
    public void comment(char[] text, int start, int length) {
        line = locator.getLineNumber();
    }

    @Override
    public void processingInstruction(String target, String data) {
        line = locator.getLineNumber();
    }

    /** More than any description has. */
    private static final class TooMuch extends SAXException {
        private static final long serialVersionUID = 1L;
    }
}
