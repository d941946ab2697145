package org.keyplan.documents.pptx.template;

import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.DocumentTemplates;
import org.keyplan.documents.PlanDocument;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.testing.Documents;
import org.keyplan.model.AccountPlan;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Makes templates as people do in PowerPoint, and presentations of them. */
final class SlidesFile {

    private SlidesFile() {}

    /** A presentation in the usual looks of Office, with four to three slides. */
    static byte[] made(Consumer<XMLSlideShow> by) {
        try (XMLSlideShow show = new XMLSlideShow()) {
            by.accept(show);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A presentation with a slide for each text, in a box of its own. */
    static byte[] slides(String... texts) {
        return made(
                show -> {
                    for (String text : texts) {
                        box(blank(show), text);
                    }
                });
    }

    static XSLFSlide blank(XMLSlideShow show) {
        return show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.BLANK));
    }

    static XSLFTextBox box(XSLFSlide slide, String text) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle(60, 80, 600, 300));
        box.setText(text);
        return box;
    }

    /** What a template makes of a plan. */
    static byte[] written(byte[] template, AccountPlan plan, DocumentOptions options)
            throws IOException {
        PlanDocument document =
                PlanDocument.of(
                        Documents.validated(plan),
                        options,
                        List.of(DocumentFormat.PPTX),
                        DocumentTemplates.of(SlideTemplate.of(template)));
        return Documents.write(document, DocumentFormat.PPTX);
    }

    static XMLSlideShow open(byte[] presentation) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(presentation));
    }

    /** All that is written on slides, by slide. */
    static List<String> texts(XMLSlideShow show) {
        return show.getSlides().stream()
                .map(
                        slide ->
                                slide.getShapes().stream()
                                        .filter(XSLFTextShape.class::isInstance)
                                        .map(shape -> ((XSLFTextShape) shape).getText())
                                        .collect(Collectors.joining("\n")))
                .toList();
    }
}
