package org.keyplan.documents.pptx;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.keyplan.documents.slide.Deck;
import org.keyplan.documents.slide.Slide;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a presentation for PowerPoint: a master with layouts whose placeholders are used, tables,
 * charts and diagrams that can be edited, notes for the speaker.
 */
public final class PptxWriter {

    /** Writes the presentation and leaves the stream open. */
    public void write(Deck deck, OutputStream out) throws IOException {
        try (XMLSlideShow show = PptxBase.open()) {
            SlidePainter painter = new SlidePainter(show, deck);
            for (Slide slide : deck.slides()) {
                painter.add(slide);
            }
            show.write(out);
        }
    }
}
