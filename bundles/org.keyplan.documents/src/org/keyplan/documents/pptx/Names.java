package org.keyplan.documents.pptx;

import org.apache.poi.xslf.usermodel.XSLFShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Names and alternative texts of shapes. */
final class Names {

    private static final int LONGEST = 250;

    private Names() {}

    /** The name, which shows in the program's list of shapes. */
    static void give(XSLFShape shape, String name) {
        properties(shape).setName(Letters.clean(name));
    }

    /** What those hear who cannot see the shape. */
    static void describe(XSLFShape shape, String text) {
        String clean = Letters.clean(text);
        properties(shape).setDescr(clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean);
    }

    static CTNonVisualDrawingProps properties(XSLFShape shape) {
        Object xml = shape.getXmlObject();
        if (xml instanceof CTShape plain) {
            return plain.getNvSpPr().getCNvPr();
        } else if (xml instanceof CTConnector line) {
            return line.getNvCxnSpPr().getCNvPr();
        } else if (xml instanceof CTGraphicalObjectFrame frame) {
            return frame.getNvGraphicFramePr().getCNvPr();
        } else if (xml instanceof CTPicture picture) {
            return picture.getNvPicPr().getCNvPr();
        }
        throw new IllegalArgumentException("No name: " + xml.getClass().getName());
    }
}
