package org.keyplan.documents.template.file;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.Set;

/** Colours a piece of text red, in Word and on slides. */
final class RedText {

    static final String RED = "C00000";

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** What comes before the colour among the properties of a run in Word. */
    private static final Set<String> BEFORE_COLOR =
            Set.of(
                    "rStyle",
                    "rFonts",
                    "b",
                    "bCs",
                    "i",
                    "iCs",
                    "caps",
                    "smallCaps",
                    "strike",
                    "dstrike",
                    "outline",
                    "shadow",
                    "emboss",
                    "imprint",
                    "noProof",
                    "snapToGrid",
                    "vanish",
                    "webHidden");

    /** What can fill letters on a slide. */
    private static final Set<String> FILLS =
            Set.of("noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill");

    private RedText() {}

    /** Colours a run. */
    static void color(Element run) {
        Element properties =
                PartXml.children(run).stream()
                        .filter(child -> "rPr".equals(child.getLocalName()))
                        .findFirst()
                        .orElseGet(() -> create(run, "rPr", run.getFirstChild()));
        if (WORD.equals(run.getNamespaceURI())) {
            replace(properties, Set.of("color"), BEFORE_COLOR, "color")
                    .setAttributeNS(WORD, prefix(run) + "val", RED);
        } else {
            Element fill = replace(properties, FILLS, Set.of("ln"), "solidFill");
            create(fill, "srgbClr", null).setAttribute("val", RED);
        }
    }

    /** Makes an element behind some others, in place of those that say the same. */
    private static Element replace(
            Element parent, Set<String> same, Set<String> earlier, String name) {
        Node before = null;
        for (Element child : PartXml.children(parent)) {
            if (same.contains(child.getLocalName())) {
                parent.removeChild(child);
            } else if (before == null && !earlier.contains(child.getLocalName())) {
                before = child;
            }
        }
        return create(parent, name, before);
    }

    private static Element create(Element parent, String name, Node before) {
        Element made =
                parent.getOwnerDocument()
                        .createElementNS(parent.getNamespaceURI(), prefix(parent) + name);
        parent.insertBefore(made, before);
        return made;
    }

    private static String prefix(Element element) {
        return element.getPrefix() == null ? "" : element.getPrefix() + ":";
    }
}
