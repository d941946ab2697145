package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

import java.util.function.Supplier;

/** Fields: values that the word processor can compute anew. */
final class DocxField {

    private DocxField() {}

    /**
     * Adds a field to the end of a paragraph.
     *
     * @param result what stands there until it is computed; empty where only the word processor can
     *     know it
     */
    static void add(XWPFParagraph paragraph, String instruction, String result) {
        Supplier<CTR> runs = () -> paragraph.createRun().getCTR();
        begin(runs, instruction);
        XWPFRun value = paragraph.createRun();
        if (!result.isEmpty()) {
            value.setText(result);
        }
        end(runs);
    }

    /** Begins a field whose result follows. */
    static void begin(Supplier<CTR> runs, String instruction) {
        runs.get().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        CTText text = runs.get().addNewInstrText();
        text.setStringValue(" " + instruction + " ");
        text.setSpace(SpaceAttribute.Space.PRESERVE);
        runs.get().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    /** Ends the result of a field. */
    static void end(Supplier<CTR> runs) {
        runs.get().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
