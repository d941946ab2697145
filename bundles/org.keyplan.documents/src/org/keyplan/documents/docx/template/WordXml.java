package org.keyplan.documents.docx.template;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements of Word. */
final class WordXml {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordXml() {}

    /** Whether a node is an element of Word with this name. */
    static boolean is(Node node, String name) {
        return node instanceof Element
                && name.equals(node.getLocalName())
                && NAMESPACE.equals(node.getNamespaceURI());
    }
}
