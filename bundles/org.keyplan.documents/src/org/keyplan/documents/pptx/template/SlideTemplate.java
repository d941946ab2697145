package org.keyplan.documents.pptx.template;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.keyplan.documents.pptx.SlidePainter;
import org.keyplan.documents.slide.Deck;
import org.keyplan.documents.template.TagFault;
import org.keyplan.documents.template.TemplateTags;
import org.keyplan.documents.template.file.OfficeFormat;
import org.keyplan.documents.template.file.PartXml;
import org.keyplan.documents.template.file.TagText;
import org.keyplan.documents.template.file.TemplateException;
import org.keyplan.documents.template.file.TemplateParts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody's own presentation: its masters, layouts and theme are used for the slides about a plan,
 * and tags on its own slides are replaced by what the plan says. Immutable; can be written any
 * number of times, in any thread.
 */
public final class SlideTemplate {

    private final Map<String, byte[]> parts;
    private final List<TagFault> faults;
    private final List<SlideMarker.Spot> spots;
    private final Set<Integer> bare;
    private final boolean telling;

    private SlideTemplate(TemplateParts template) throws IOException {
        try {
            checkWhole(template.all());
            SlideMarker marker = new SlideMarker();
            try (XMLSlideShow show = open(template.all())) {
                mark(show, template.all(), marker);
            }
            // Fails for what is not whole.
            try (XMLSlideShow show = open(template.all())) {
                new Insertion(show);
            }
            parts = new LinkedHashMap<>(template.all());
            faults = marker.faults();
            spots = marker.spots();
            bare = marker.bare();
            telling = marker.isTelling();
        } catch (IOException | RuntimeException e) {
            throw template.refusal(TemplateException.Kind.DAMAGED, "", e);
        }
    }

    /** The library passes over what is missing or broken. */
    private static void checkWhole(Map<String, byte[]> parts) throws IOException {
        for (String name : parts.keySet().stream().filter(SlideTemplate::hasText).toList()) {
            PartXml.parse(parts.get(name));
        }
        byte[] relations = parts.get("ppt/_rels/presentation.xml.rels");
        if (relations == null) {
            throw new FileNotFoundException("presentation.xml.rels");
        }
        for (Element relation : PartXml.all(PartXml.parse(relations), "Relationship")) {
            String target = relation.getAttribute("Target");
            String name = target.startsWith("/") ? target.substring(1) : "ppt/" + target;
            if (hasText(name) && !parts.containsKey(name)) {
                throw new FileNotFoundException(name);
            }
        }
    }

    /**
     * Reads a template.
     *
     * @throws TemplateException if it is not a presentation, or not a harmless one; the sentence
     *     says what to do
     */
    public static SlideTemplate load(Path file) throws IOException {
        return new SlideTemplate(TemplateParts.read(OfficeFormat.SLIDES, file));
    }

    /** A template of our own making. */
    public static SlideTemplate of(byte[] presentation) throws IOException {
        return new SlideTemplate(TemplateParts.of(OfficeFormat.SLIDES, presentation, "template"));
    }

    private static XMLSlideShow open(Map<String, byte[]> parts) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(TemplateParts.pack(parts)));
    }

    private static void mark(XMLSlideShow show, Map<String, byte[]> parts, SlideMarker marker)
            throws IOException {
        List<XSLFSlide> slides = show.getSlides();
        for (int i = 0; i < slides.size(); i++) {
            Document part = PartXml.parse(parts.get(name(slides.get(i))));
            marker.slide(part, i);
            parts.put(name(slides.get(i)), PartXml.write(part));
            XSLFNotes notes = slides.get(i).getNotes();
            if (notes != null) {
                other(name(notes), i, parts, marker);
            }
        }
        for (String name : parts.keySet().stream().filter(SlideTemplate::isMaster).toList()) {
            other(name, -1, parts, marker);
        }
    }

    private static void other(String name, int slide, Map<String, byte[]> parts, SlideMarker marker)
            throws IOException {
        Document part = PartXml.parse(parts.get(name));
        marker.other(part, slide);
        parts.put(name, PartXml.write(part));
    }

    private static String name(XSLFSheet sheet) {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    private static boolean isMaster(String part) {
        return part.matches("ppt/slide(Masters|Layouts)/[^/]+\\.xml");
    }

    private static boolean hasText(String part) {
        return isMaster(part) || part.matches("ppt/(slides|notesSlides)/[^/]+\\.xml");
    }

    /** The tags that say nothing; they stand in red on their slide, everything else is made. */
    public List<TagFault> faults() {
        return faults;
    }

    /**
     * Writes the template with what a plan says and leaves the stream open.
     *
     * @param values what the tags of texts stand for, by their names in small letters
     * @param deck the slides for the tags of sections or, where there are none, for the end
     */
    public void write(Map<String, String> values, Deck deck, OutputStream out) throws IOException {
        try (XMLSlideShow show = open(filled(values))) {
            new Insertion(show).write(deck, spots, bare, telling);
            show.write(out);
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private Map<String, byte[]> filled(Map<String, String> values) throws IOException {
        Map<String, byte[]> filled = new LinkedHashMap<>(parts);
        for (String name : parts.keySet().stream().filter(SlideTemplate::hasText).toList()) {
            Document part = PartXml.parse(parts.get(name));
            for (Element paragraph : PartXml.all(part, "p")) {
                TagText.of(paragraph)
                        .fill(
                                tag -> {
                                    String value = values.get(TemplateTags.key(tag.name()));
                                    return value == null ? null : SlidePainter.clean(value);
                                });
            }
            filled.put(name, PartXml.write(part));
        }
        return filled;
    }
}
