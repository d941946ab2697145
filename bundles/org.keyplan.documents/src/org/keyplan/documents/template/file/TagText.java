package org.keyplan.documents.template.file;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;

/**
 * The text of a paragraph, which programs scatter over many pieces, and the tags in it. Tags that
 * say nothing can be written in red. Works for paragraphs of Word and for those on slides, whose
 * elements have the same names.
 */
public final class TagText {

    /** Of what is wrong. */
    public static final String RED = RedText.RED;

    private static final Pattern TAG = Pattern.compile("\\{\\{(((?!\\{\\{)(?!}}).)*)}}");
    private static final Pattern FIELD = Pattern.compile("\\[(((?!\\[)(?!]).)*)]");

    /** Does not show, but keeps the braces of a wrong tag apart so that it is no tag any more. */
    private static final String JOINER = "\u2060";

    /**
     * A tag.
     *
     * @param source with its braces
     * @param name without them
     */
    public record Found(String source, String name, int start, int end) {}

    /** A stretch of the text, in one element. */
    private record Piece(Element element, int start) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final String text;
    private final List<Found> found = new ArrayList<>();
    private final List<Found> wrong = new ArrayList<>();

    private TagText(Element paragraph, Pattern pattern) {
        StringBuilder all = new StringBuilder();
        for (Element run : PartXml.children(paragraph)) {
            if (is(run, "r")) {
                for (Element piece : PartXml.children(run)) {
                    if (is(piece, "t")) {
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
    public static TagText of(Element paragraph) {
        return new TagText(paragraph, TAG);
    }

    /** A paragraph in a row that is repeated, with its fields. */
    public static TagText fieldsOf(Element paragraph) {
        return new TagText(paragraph, FIELD);
    }

    /** All of it. */
    public String text() {
        return text;
    }

    /** The tags in it, in order. */
    public List<Found> found() {
        return found;
    }

    /** Notes that a tag is wrong. */
    public void mark(Found tag) {
        wrong.add(tag);
    }

    /** Writes what is wrong in red; from the end, so that places before it stay. */
    public void redden() {
        wrong.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Found::start).reversed())
                .forEach(this::redden);
        wrong.clear();
    }

    /**
     * Puts texts in the place of tags, in the looks that the tags have there.
     *
     * @param texts for each tag its text with line breaks; null leaves the tag as it is
     */
    public void fill(Function<Found, String> texts) {
        List<Found> last = new ArrayList<>(found);
        Collections.reverse(last);
        for (Found tag : last) {
            String text = texts.apply(tag);
            if (text != null) {
                fill(tag, text.split("\n", -1));
            }
        }
    }

    private void fill(Found tag, String[] lines) {
        boolean done = false;
        for (Piece piece : pieces) {
            String content = piece.element().getTextContent();
            int from = Math.max(0, tag.start() - piece.start());
            int to = Math.min(content.length(), tag.end() - piece.start());
            if (from >= to) {
                continue;
            }
            String rest = content.substring(to);
            if (done) {
                set(piece.element(), rest);
                continue;
            }
            int end = lines.length - 1;
            String before = content.substring(0, from);
            set(piece.element(), before + lines[0] + (end == 0 ? rest : ""));
            Node run = piece.element().getParentNode();
            Node next = run.getNextSibling();
            for (int i = 1; i <= end; i++) {
                Element line = (Element) run.cloneNode(true);
                set(textOf(line), lines[i] + (i == end ? rest : ""));
                run.getParentNode().insertBefore(lineBreak(run), next);
                run.getParentNode().insertBefore(line, next);
            }
            done = true;
        }
    }

    private static Element lineBreak(Node run) {
        String prefix = run.getPrefix() == null ? "" : run.getPrefix() + ":";
        return run.getOwnerDocument().createElementNS(run.getNamespaceURI(), prefix + "br");
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
            if (child != piece && !is(child, "rPr")) {
                red.removeChild(child);
            }
        }
        String name = tag.source().substring(2, tag.source().length() - 2);
        set(piece, "{" + JOINER + "{" + name + "}" + JOINER + "}");
        RedText.color(red);
        return red;
    }

    private static Element textOf(Element run) {
        return PartXml.children(run).stream()
                .filter(child -> is(child, "t"))
                .findFirst()
                .orElseThrow();
    }

    /** Ends a run with a text and gives the run behind it, which begins with a new text. */
    private static Element split(Element piece, String before) {
        Element run = (Element) piece.getParentNode();
        Element rest = (Element) run.cloneNode(false);
        PartXml.children(run).stream()
                .filter(child -> is(child, "rPr"))
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
        if (RedText.WORD.equals(piece.getNamespaceURI())) {
            piece.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        }
    }

    /** Pieces of a text are of the same family as what they stand in. */
    private static boolean is(Element element, String name) {
        return name.equals(element.getLocalName())
                && element.getNamespaceURI()
                        .equals(((Element) element.getParentNode()).getNamespaceURI());
    }
}
