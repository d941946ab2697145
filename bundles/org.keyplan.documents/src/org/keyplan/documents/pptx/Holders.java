package org.keyplan.documents.pptx;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** Placeholders of slides. */
final class Holders {

    private static final double FOOT = 9;
    private static final double WIDE = 740;

    private Holders() {}

    /** The placeholder of a number in the layout. */
    static Optional<XSLFTextShape> numbered(XSLFSlide slide, int index) {
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            CTPlaceholder holder = holder(shape);
            if (holder != null && holder.isSetIdx() && holder.getIdx() == index) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    /** A slide of a layout, behind all others, without what its placeholders ask for. */
    static XSLFSlide slide(XMLSlideShow show, XSLFSlideLayout layout) {
        XSLFSlide slide = show.createSlide(layout);
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            shape.clearText();
        }
        return slide;
    }

    /** The placeholder of a number, if it is one for words. */
    static Optional<XSLFTextShape> words(XSLFSlide slide, int index) {
        return numbered(slide, index)
                .filter(
                        shape ->
                                shape.getTextType() == Placeholder.BODY
                                        || shape.getTextType() == Placeholder.CONTENT);
    }

    /** Takes away what nothing was written into, which would ask for something. */
    static void removeEmpty(XSLFSlide slide) {
        for (XSLFShape shape : List.copyOf(slide.getShapes())) {
            if (holder(shape) != null
                    && shape instanceof XSLFTextShape text
                    && text.getTextType() != Placeholder.FOOTER
                    && text.getTextType() != Placeholder.SLIDE_NUMBER
                    && text.getText().isBlank()) {
                slide.removeShape(shape);
            }
        }
    }

    private static CTPlaceholder holder(XSLFShape shape) {
        return shape.getXmlObject() instanceof CTShape xml && xml.getNvSpPr().getNvPr().isSetPh()
                ? xml.getNvSpPr().getNvPr().getPh()
                : null;
    }

    static boolean isHolder(XSLFShape shape) {
        return holder(shape) != null;
    }

    /**
     * Brings foot and number from the layout to the slide, which programs only do on demand.
     *
     * @return whether the layout has a foot
     */
    static boolean foot(XSLFSlide slide, String text) {
        boolean any = false;
        for (XSLFShape shape : slide.getSlideLayout().getShapes()) {
            CTPlaceholder holder = holder(shape);
            if (holder == null || !(shape instanceof XSLFTextShape of)) {
                continue;
            }
            boolean foot = of.getTextType() == Placeholder.FOOTER;
            if (foot || of.getTextType() == Placeholder.SLIDE_NUMBER) {
                XSLFTextShape copy = slide.createAutoShape();
                long id = copy.getShapeId();
                ((CTShape) copy.getXmlObject()).set(shape.getXmlObject().copy());
                Names.properties(copy).setId(id);
                any |= foot;
                if (foot) {
                    foot(copy, Letters.clean(text), Layouts.isOurs(slide.getSlideLayout()));
                }
            }
        }
        return any;
    }

    /** In one line of our own layouts; somebody else's may be narrow and have large letters. */
    private static void foot(XSLFTextShape shape, String text, boolean ours) {
        Rectangle2D at = shape.getAnchor();
        double width = at == null ? WIDE : Math.min(WIDE, at.getWidth() - 2 * FOOT);
        shape.clearText();
        shape.setText(Letters.within(text, width, FOOT, false, ours ? 1 : 2));
        if (!ours) {
            shape.getTextParagraphs()
                    .forEach(p -> p.getTextRuns().forEach(run -> run.setFontSize(FOOT)));
        }
    }
}
