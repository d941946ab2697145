package org.keyplan.documents.pptx;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import java.util.Optional;

/** Placeholders of slides. */
final class Holders {

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

    private static CTPlaceholder holder(XSLFShape shape) {
        return shape.getXmlObject() instanceof CTShape xml && xml.getNvSpPr().getNvPr().isSetPh()
                ? xml.getNvSpPr().getNvPr().getPh()
                : null;
    }

    /** Brings foot and number from the layout to the slide, which programs only do on demand. */
    static void foot(XSLFSlide slide, String text) {
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
                if (foot) {
                    copy.clearText();
                    copy.setText(Letters.within(Letters.clean(text), 740, 9, false, 1));
                }
            }
        }
    }
}
