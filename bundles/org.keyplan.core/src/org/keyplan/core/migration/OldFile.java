package org.keyplan.core.migration;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;

/** What migration steps need to work on an old file: children by name, and places kept. */
public final class OldFile {

    private static final String PLACE = "place";

    private OldFile() {}

    /** Where an element stands in the old file. */
    public record Place(int line, int column) {}

    /** Notes where an element stands in the old file. */
    public static void place(Element element, Place place) {
        element.setUserData(PLACE, place, null);
    }

    /** Where an element, or what it was made from, stands in the old file. */
    public static Place placeOf(Element element) {
        Object place = element.getUserData(PLACE);
        return place instanceof Place known ? known : new Place(0, 0);
    }

    static void placeLike(Element created, Element origin) {
        place(created, placeOf(origin));
    }

    /** The child elements of one name, in the order of the file. */
    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }

    /** Changes the namespace that the root declares; prefixes stay. */
    static void rename(Document plan, String from, String to) {
        var attributes = plan.getDocumentElement().getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (attribute.getNodeValue().equals(from)
                    && attribute.getNodeName().startsWith("xmlns")) {
                attribute.setNodeValue(to);
            }
        }
    }
}
