package org.keyplan.documents.pptx.template;

import org.keyplan.documents.template.SlideTags;
import org.keyplan.documents.template.TagFault;
import org.keyplan.documents.template.TagFault.Kind;
import org.keyplan.documents.template.TemplateTags;
import org.keyplan.documents.template.file.PartXml;
import org.keyplan.documents.template.file.TagText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the tags of a presentation. Those that say nothing are written in red; those that stand for
 * slides or diagrams are taken out and their places noted, so that nothing a plan says can be
 * mistaken for one; those of texts are left to be filled in.
 */
final class SlideMarker {

    /**
     * Where slides or a diagram are to come.
     *
     * @param slide index of the template's slide
     * @param shape number of the shape on it that had the tag
     * @param tag its name in small letters
     */
    record Spot(int slide, int shape, String tag) {}

    private final Set<TagFault> faults = new LinkedHashSet<>();
    private final List<Spot> spots = new ArrayList<>();
    private final Set<Integer> bare = new LinkedHashSet<>();
    private boolean telling;

    /** What is wrong, in the order of slides. */
    List<TagFault> faults() {
        return List.copyOf(faults);
    }

    List<Spot> spots() {
        return List.copyOf(spots);
    }

    /** The slides that had nothing but tags of slides. */
    Set<Integer> bare() {
        return Set.copyOf(bare);
    }

    /** Whether some slide says something of the plan itself. */
    boolean isTelling() {
        return telling;
    }

    /**
     * Marks a slide.
     *
     * @param index from 0
     */
    void slide(Document part, int index) {
        int before = spots.size();
        mark(part, index, true);
        boolean slides =
                spots.subList(before, spots.size()).stream()
                        .anyMatch(spot -> SlideTags.isSection(spot.tag()));
        if (slides && isBare(part)) {
            bare.add(index);
        }
    }

    /**
     * Marks what belongs to a slide or to none.
     *
     * @param index of the slide whose notes it is; -1 for a master or layout
     */
    void other(Document part, int index) {
        mark(part, index, false);
    }

    private void mark(Document part, int index, boolean room) {
        for (Element paragraph : PartXml.all(part, "p")) {
            TagText text = TagText.of(paragraph);
            for (TagText.Found tag : text.found()) {
                check(paragraph, text, tag, index, room);
            }
            text.redden();
            take(paragraph, index, room);
        }
    }

    private void check(
            Element paragraph, TagText text, TagText.Found tag, int index, boolean room) {
        String name = TemplateTags.key(tag.name());
        Kind kind = SlideTags.fault(name).orElse(null);
        if (kind == null && !SlideTags.isText(name) && !fits(paragraph, tag, name, room)) {
            kind = Kind.NOT_ALONE;
        }
        if (kind != null) {
            String near = kind == Kind.UNKNOWN ? SlideTags.nearest(name) : "";
            faults.add(new TagFault(kind, tag.source(), text.text(), near, index + 1));
            text.mark(tag);
        } else if (room && SlideTags.isText(name)) {
            telling = true;
        }
    }

    private static boolean fits(Element paragraph, TagText.Found tag, String name, boolean room) {
        Element shape = around(paragraph, "sp");
        if (!room || shape == null) {
            return false;
        }
        boolean alone = text(shape).equals(tag.source()) && around(shape, "grpSp") == null;
        return SlideTags.isSection(name) || alone;
    }

    /** Takes the tags of slides and diagrams out; wrong ones are none any more. */
    private void take(Element paragraph, int index, boolean room) {
        if (room) {
            TagText.of(paragraph)
                    .fill(
                            tag -> {
                                String name = TemplateTags.key(tag.name());
                                if (SlideTags.isText(name)) {
                                    return null;
                                }
                                spots.add(new Spot(index, number(paragraph), name));
                                return "";
                            });
        }
    }

    private static Element around(Node node, String name) {
        for (Node at = node.getParentNode(); at != null; at = at.getParentNode()) {
            if (at instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }

    private static int number(Element paragraph) {
        Element shape = around(paragraph, "sp");
        return shape.getElementsByTagNameNS("*", "cNvPr").item(0) instanceof Element properties
                ? Integer.parseInt(properties.getAttribute("id"))
                : -1;
    }

    private static String text(Element shape) {
        StringBuilder all = new StringBuilder();
        var pieces = shape.getElementsByTagNameNS("*", "t");
        for (int i = 0; i < pieces.getLength(); i++) {
            all.append(pieces.item(i).getTextContent());
        }
        return all.toString().strip();
    }

    /**
     * Whether a slide says and shows nothing; numbers and dates that programs fill in are nothing.
     */
    private static boolean isBare(Document part) {
        boolean pictures =
                !PartXml.all(part, "pic").isEmpty() || !PartXml.all(part, "graphicFrame").isEmpty();
        return !pictures
                && PartXml.all(part, "t").stream()
                        .filter(piece -> around(piece, "fld") == null)
                        .allMatch(piece -> piece.getTextContent().isBlank());
    }
}
