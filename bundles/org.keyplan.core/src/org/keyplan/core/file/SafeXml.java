package org.keyplan.core.file;

import org.xml.sax.SAXException;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

/**
 * Parsers that open nothing but what they are given. They are always those of the Java runtime,
 * because the settings below mean nothing to a parser that happens to lie on the class path.
 */
final class SafeXml {

    private static final String FEATURES = "http://xml.org/sax/features/";

    private SafeXml() {}

    static SAXParser parser(boolean namespaces, boolean refuseDoctype) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(namespaces);
            factory.setXIncludeAware(false);
            factory.setValidating(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(FEATURES + "external-general-entities", false);
            factory.setFeature(FEATURES + "external-parameter-entities", false);
            factory.setFeature(
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature(
                    "http://apache.org/xml/features/disallow-doctype-decl", refuseDoctype);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return parser;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The Java runtime's XML parser has no safe mode", e);
        }
    }

    static DocumentBuilderFactory documents() {
        return DocumentBuilderFactory.newDefaultInstance();
    }
}
