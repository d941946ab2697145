package org.keyplan.design.picture;

import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Rgb;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

/**
 * An SVG file as somebody sees it.
 *
 * @param all everything from back to front
 * @param groups what is named, by id, in the order in which it is painted
 */
record SeenPicture(double width, double height, List<Seen> all, Map<String, SeenGroup> groups) {

    /**
     * What belongs together in a picture.
     *
     * @param title empty for none
     * @param description empty for none
     * @param shapes from back to front
     */
    record SeenGroup(String id, String title, String description, List<Seen> shapes) {

        List<Seen> texts() {
            return shapes.stream().filter(Seen::isText).toList();
        }

        /** What is written in it, without white space, since lines are broken anywhere. */
        String words() {
            StringBuilder words = new StringBuilder();
            texts().forEach(text -> words.append(text.lettering().text()));
            return squeezed(words.toString());
        }

        /** The figure itself, which is painted first. */
        Seen figure() {
            return shapes.get(0);
        }

        Rect bounds() {
            return figure().reach();
        }
    }

    /** Reads a file that must be plain XML. */
    static SeenPicture of(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            InputSource source = new InputSource(new StringReader(svg));
            return of(factory.newDocumentBuilder().parse(source).getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError("This is no picture: " + svg, e);
        }
    }

    private static SeenPicture of(Element root) {
        List<Seen> all = new ArrayList<>();
        Map<String, SeenGroup> groups = new LinkedHashMap<>();
        collect(root, all, groups);
        return new SeenPicture(
                Double.parseDouble(root.getAttribute("width")),
                Double.parseDouble(root.getAttribute("height")),
                List.copyOf(all),
                groups);
    }

    private static void collect(Element parent, List<Seen> all, Map<String, SeenGroup> groups) {
        for (Element element : children(parent)) {
            if (element.getLocalName().equals("g")) {
                List<Seen> inside = new ArrayList<>();
                collect(element, inside, groups);
                String id = element.getAttribute("id");
                SeenGroup group =
                        new SeenGroup(id, text(element, "title"), text(element, "desc"), inside);
                if (groups.put(id, group) != null) {
                    throw new AssertionError("Two groups have the id " + id);
                }
                all.addAll(inside);
            } else if (SvgShapes.isShape(element)) {
                all.add(SvgShapes.of(element));
            }
        }
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static String text(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    /** Without white space. */
    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** The group with an id that must be there. */
    SeenGroup group(String id) {
        SeenGroup group = groups.get(id);
        if (group == null) {
            throw new AssertionError("Nothing has the id " + id + " among " + groups.keySet());
        }
        return group;
    }

    List<Seen> texts() {
        return all.stream().filter(Seen::isText).toList();
    }

    /** The colour that a shape stands on at a place; paper is white. */
    Rgb ground(Seen shape, double x, double y) {
        Rgb ground = Rgb.WHITE;
        Rect place = new Rect(x - 0.05, y - 0.05, 0.1, 0.1);
        for (Seen behind : all) {
            if (behind == shape) {
                return ground;
            }
            ground = behind.covers(place) ? behind.fill() : ground;
        }
        throw new AssertionError("Not in this picture: " + shape);
    }
}
