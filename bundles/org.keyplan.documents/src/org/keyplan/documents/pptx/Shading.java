package org.keyplan.documents.pptx;

import org.apache.poi.xslf.usermodel.XSLFShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Grounds of shapes in colours of the theme. */
final class Shading {

    private static final int PARTS = 1_000;

    private Shading() {}

    /** Fills a shape and takes its border away. */
    static void fill(XSLFShape shape, STSchemeColorVal.Enum color) {
        fill(shape, color, 100);
    }

    /**
     * Fills a shape with a tint and takes its border away.
     *
     * @param percent of the colour; the rest is white
     */
    static void fill(XSLFShape shape, STSchemeColorVal.Enum color, int percent) {
        CTShapeProperties properties = ((CTShape) shape.getXmlObject()).getSpPr();
        if (properties.isSetSolidFill()) {
            properties.unsetSolidFill();
        }
        CTSolidColorFillProperties fill = properties.addNewSolidFill();
        var scheme = fill.addNewSchemeClr();
        scheme.setVal(color);
        if (percent < 100) {
            scheme.addNewLumMod().setVal(percent * PARTS);
            scheme.addNewLumOff().setVal((100 - percent) * PARTS);
        }
        if (properties.isSetLn()) {
            properties.unsetLn();
        }
        properties.addNewLn().addNewNoFill();
    }
}
