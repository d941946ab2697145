package org.keyplan.viewpoint.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of the file as it is written. Not safe for several threads. */
final class Element {
    final Element parent;
    final String namespace;
    final String name;
    final int line;

    /** Namespace of {@code xsi:type}, null where there is none or its prefix means nothing. */
    String typeNamespace;

    /** Local name of {@code xsi:type}, null where there is none. */
    String type;

    /** Attributes without namespace. */
    final Map<String, String> attributes = new LinkedHashMap<>();

    /** Names of attributes with a namespace that say something, as written. */
    final List<String> foreignAttributes = new ArrayList<>();

    String id;
    final List<Element> children = new ArrayList<>();
    final StringBuilder text = new StringBuilder();

    Element(Element parent, String namespace, String name, int line) {
        this.parent = parent;
        this.namespace = namespace;
        this.name = name;
        this.line = line;
    }

    List<Element> children(String feature) {
        List<Element> found = new ArrayList<>();
        for (Element child : children) {
            if (child.namespace.isEmpty() && child.name.equals(feature)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The nearest one around it, itself included, that stands for that feature; null if none. */
    Element around(String feature) {
        Element element = this;
        while (element != null && !element.name.equals(feature)) {
            element = element.parent;
        }
        return element;
    }
}
