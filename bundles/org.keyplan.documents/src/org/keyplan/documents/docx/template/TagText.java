package org.keyplan.documents.docx.template;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a paragraph, which word processors scatter over many pieces, and the tags in it. Tags
 * that say nothing can be written in red.
 */
final class TagText {

    static final String RED = "C00000";

    private static final Pattern TAG = Pattern.compile("\\{\\{(((?!\\{\\{)(?!}}).)*)}}");
    private static final Pattern FIELD = Pattern.compile("\\[(((?!\\[)(?!]).)*)]");

    /** Does not show, but keeps the braces of a wrong tag apart so that it is no tag any more. */
    private static final String JOINER = "\u2060";

    /** What comes before the colour among the properties of a run. */
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

    /**
     * A tag.
     *
     * @param source with its braces
     * @param name without them
     */
    record Found(String source, String name, int start, int end) {}

    /** A stretch of the text, in one element. */
    private record Piece(Element element, int start) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final String text;
    private final List<Found> found = new ArrayList<>();
    private final List<Found> wrong = new ArrayList<>();

    private TagText(Element paragraph, Pattern pattern) {
        StringBuilder all = new StringBuilder();
        for (Element run : PartXml.children(paragraph)) {
            if (PartXml.is(run, "r")) {
                for (Element piece : PartXml.children(run)) {
                    if (PartXml.is(piece, "t")) {
                        pieces.add(new Piece(piece, all.length()));
                        all.append(piece.getTextContent());
                    }
                }
            }
        }
        text = all.toString();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1).strip();
            found.add(new Found(matcher.group(), name, matcher.start(), matcher.end()));
        }
    }

    /** A paragraph with its tags. */
    static TagText of(Element paragraph) {
        return new TagText(paragraph, TAG);
    }

    /** A paragraph in a row that is repeated, with its fields. */
    static TagText fieldsOf(Element paragraph) {
        return new TagText(paragraph, FIELD);
    }

    String text() {
        return text;
    }

    List<Found> found() {
        return found;
    }

    /** Notes that a tag is wrong. */
    void mark(Found tag) {
        wrong.add(tag);
    }

    /** Writes what is wrong in red; from the end, so that places before it stay. */
    void redden() {
        wrong.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Found::start).reversed())
                .forEach(this::redden);
        wrong.clear();
    }

    private void redden(Found tag) {
        boolean done = false;
        for (Piece piece : pieces) {
            String content = piece.element().getTextContent();
            int from = Math.max(0, tag.start() - piece.start());
            int to = Math.min(content.length(), tag.end() - piece.start());
            if (from >= to) {
                continue;
            }
            if (done) {
                set(piece.element(), content.substring(to));
            } else {
                Element rest = split(piece.element(), content.substring(0, from));
                set(textOf(rest), content.substring(to));
                rest.getParentNode().insertBefore(red(rest, tag), rest);
                done = true;
            }
        }
    }

    /** A run with nothing but a wrong tag, in the looks of another run. */
    private static Element red(Element like, Found tag) {
        Element red = (Element) like.cloneNode(true);
        Element piece = textOf(red);
        for (Element child : PartXml.children(red)) {
            if (child != piece && !PartXml.is(child, "rPr")) {
                red.removeChild(child);
            }
        }
        String name = tag.source().substring(2, tag.source().length() - 2);
        set(piece, "{" + JOINER + "{" + name + "}" + JOINER + "}");
        color(red);
        return red;
    }

    private static Element textOf(Element run) {
        return PartXml.children(run).stream()
                .filter(child -> PartXml.is(child, "t"))
                .findFirst()
                .orElseThrow();
    }

    /** Ends a run with a text and gives the run behind it, which begins with a new text. */
    private static Element split(Element piece, String before) {
        Element run = (Element) piece.getParentNode();
        Element rest = (Element) run.cloneNode(false);
        PartXml.children(run).stream()
                .filter(child -> PartXml.is(child, "rPr"))
                .forEach(properties -> rest.appendChild(properties.cloneNode(true)));
        rest.appendChild(piece.cloneNode(false));
        Node next = piece.getNextSibling();
        while (next != null) {
            Node after = next.getNextSibling();
            rest.appendChild(next);
            next = after;
        }
        set(piece, before);
        run.getParentNode().insertBefore(rest, run.getNextSibling());
        return rest;
    }

    private static void set(Element piece, String content) {
        piece.setTextContent(content);
        piece.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    private static void color(Element run) {
        Element properties =
                PartXml.children(run).stream()
                        .filter(child -> PartXml.is(child, "rPr"))
                        .findFirst()
                        .orElseGet(() -> create(run, "rPr", run.getFirstChild()));
        Node before = null;
        for (Element child : PartXml.children(properties)) {
            if (PartXml.is(child, "color")) {
                properties.removeChild(child);
            } else if (before == null && !BEFORE_COLOR.contains(child.getLocalName())) {
                before = child;
            }
        }
        create(properties, "color", before).setAttributeNS(PartXml.WORD, "w:val", RED);
    }

    private static Element create(Element parent, String name, Node before) {
        Element made = parent.getOwnerDocument().createElementNS(PartXml.WORD, "w:" + name);
        parent.insertBefore(made, before);
        return made;
    }
}
