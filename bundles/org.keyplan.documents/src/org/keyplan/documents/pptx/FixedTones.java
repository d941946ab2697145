package org.keyplan.documents.pptx;

import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSRgbColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSchemeColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

import java.util.Map;

/**
 * Gives the colours that mean something their own values. The theme of somebody else's template may
 * have any colours in their places: a warning must not turn green.
 */
final class FixedTones {

    private static final String FILLS =
            "declare namespace a='http://schemas.openxmlformats.org/drawingml/2006/main' "
                    + ".//a:solidFill";

    /** Of placeholders only what was written into them; the rest is somebody's looks. */
    private static final String LETTERS = FILLS.replace("//a:solid", "//a:rPr/a:solid");

    /** Good, warning, error and faint, as in our own theme. */
    private static final Map<STSchemeColorVal.Enum, byte[]> VALUES =
            Map.of(
                    STSchemeColorVal.ACCENT_2, rgb(0x0B, 0x6E, 0x4F),
                    STSchemeColorVal.ACCENT_3, rgb(0x8F, 0x54, 0x00),
                    STSchemeColorVal.ACCENT_4, rgb(0xB3, 0x26, 0x1E),
                    STSchemeColorVal.ACCENT_6, rgb(0x5B, 0x62, 0x70));

    private static final byte[] INK = rgb(0x1F, 0x29, 0x37);

    private FixedTones() {}

    private static byte[] rgb(int red, int green, int blue) {
        return new byte[] {(byte) red, (byte) green, (byte) blue};
    }

    /**
     * Fixes a shape.
     *
     * @param paper whether it lies on paper of its own, so that letters have to be dark
     */
    static void apply(XSLFShape shape, boolean paper) {
        for (XmlObject found :
                shape.getXmlObject().selectPath(Holders.isHolder(shape) ? LETTERS : FILLS)) {
            if (found instanceof CTSolidColorFillProperties fill && fill.isSetSchemeClr()) {
                STSchemeColorVal.Enum scheme = fill.getSchemeClr().getVal();
                byte[] value = paper && scheme == STSchemeColorVal.TX_1 ? INK : VALUES.get(scheme);
                if (value != null) {
                    fix(fill, value);
                }
            }
        }
    }

    private static void fix(CTSolidColorFillProperties fill, byte[] value) {
        CTSchemeColor scheme = fill.getSchemeClr();
        CTSRgbColor fixed = fill.addNewSrgbClr();
        fixed.setVal(value);
        if (scheme.sizeOfLumModArray() > 0) {
            fixed.addNewLumMod().setVal(scheme.getLumModArray(0).getVal());
        }
        if (scheme.sizeOfLumOffArray() > 0) {
            fixed.addNewLumOff().setVal(scheme.getLumOffArray(0).getVal());
        }
        fill.unsetSchemeClr();
    }
}
