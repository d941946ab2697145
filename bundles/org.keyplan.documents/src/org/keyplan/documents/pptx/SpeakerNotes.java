package org.keyplan.documents.pptx;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotesMaster;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xslf.usermodel.XSLFTheme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes what speakers see and their public does not. */
final class SpeakerNotes {

    private SpeakerNotes() {}

    /** Gives a slide notes; none where there is nothing to say. */
    static void write(XMLSlideShow show, XSLFSlide slide, List<String> notes) {
        if (notes.isEmpty()) {
            return;
        }
        prepare(show);
        for (XSLFShape shape : show.getNotesSlide(slide).getShapes()) {
            if (shape instanceof XSLFTextShape text && text.getTextType() == Placeholder.BODY) {
                text.setText(Letters.clean(String.join("\n", notes)));
            }
        }
    }

    /**
     * Makes the master of notes where a presentation has none. The library gives its theme a number
     * that no theme of the presentation itself has, and knows nothing of those of further masters:
     * these are shown to it for so long.
     */
    private static void prepare(XMLSlideShow show) {
        if (show.getRelations().stream().anyMatch(XSLFNotesMaster.class::isInstance)) {
            return;
        }
        Set<POIXMLDocumentPart> all = new LinkedHashSet<>();
        collect(show, all);
        List<String> shown = new ArrayList<>();
        for (POIXMLDocumentPart part : all) {
            if (part instanceof XSLFTheme && !show.getRelations().contains(part)) {
                shown.add(
                        show.addRelation(null, XSLFRelation.THEME, part).getRelationship().getId());
            }
        }
        show.createNotesMaster();
        shown.forEach(show.getPackagePart()::removeRelationship);
    }

    private static void collect(POIXMLDocumentPart part, Set<POIXMLDocumentPart> all) {
        if (all.add(part)) {
            part.getRelations().forEach(one -> collect(one, all));
        }
    }
}
