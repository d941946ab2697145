package org.keyplan.documents.pptx;

import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.viewpoint.scene.Rgb;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

import java.awt.Color;

/** Writes text: in colours of the theme, so that it changes with the master. */
final class Pen {

    private final String language;

    /**
     * @param chinese whether it is Chinese text, for those who check its spelling
     */
    Pen(boolean chinese) {
        this.language = chinese ? "zh-CN" : "en-GB";
    }

    /** The colour of the theme that a tone has. */
    static STSchemeColorVal.Enum color(Tone tone) {
        return switch (tone) {
            case PLAIN, STRONG -> STSchemeColorVal.TX_1;
            case FAINT -> STSchemeColorVal.ACCENT_6;
            case GOOD -> STSchemeColorVal.ACCENT_2;
            case ADVICE -> STSchemeColorVal.ACCENT_1;
            case WARNING -> STSchemeColorVal.ACCENT_3;
            case ERROR -> STSchemeColorVal.ACCENT_4;
        };
    }

    static Color awt(Rgb color) {
        Rgb legal = color.clamped();
        return new Color(legal.red(), legal.green(), legal.blue());
    }

    /** An empty text at tight margins that breaks its lines and keeps its size. */
    static void prepare(XSLFTextShape shape) {
        shape.clearText();
        shape.setWordWrap(true);
        shape.setLeftInset(0.0);
        shape.setRightInset(0.0);
        shape.setTopInset(0.0);
        shape.setBottomInset(0.0);
    }

    XSLFTextParagraph paragraph(XSLFTextShape shape, TextAlign align) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setBullet(false);
        paragraph.setIndent(0.0);
        paragraph.setLeftMargin(0.0);
        paragraph.setSpaceBefore(0.0);
        paragraph.setTextAlign(align);
        return paragraph;
    }

    /** A run in a colour of the theme; line breaks in it are kept. */
    XSLFTextRun run(
            XSLFTextParagraph paragraph,
            String text,
            double size,
            boolean bold,
            STSchemeColorVal.Enum color) {
        XSLFTextRun last = null;
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                paragraph.addLineBreak();
            }
            last = paragraph.addNewTextRun();
            last.setText(lines[i]);
            last.setFontSize(Math.round(size * 2) / 2.0);
            last.setBold(bold);
            CTTextCharacterProperties properties = (CTTextCharacterProperties) last.getRPr(true);
            properties.setLang(language);
            fill(properties, color);
        }
        return last;
    }

    private static void fill(CTTextCharacterProperties properties, STSchemeColorVal.Enum color) {
        if (properties.isSetSolidFill()) {
            properties.unsetSolidFill();
        }
        CTSolidColorFillProperties fill = properties.addNewSolidFill();
        fill.addNewSchemeClr().setVal(color);
    }

    /** A text with its detail below, in paragraphs of their own. */
    void text(XSLFTextShape shape, Text text, double size, TextAlign align) {
        XSLFTextParagraph paragraph = paragraph(shape, align);
        run(paragraph, text.value(), size, Letters.isBold(text.tone()), color(text.tone()));
        if (!text.detail().isEmpty()) {
            run(
                    paragraph(shape, align),
                    text.detail(),
                    size * Letters.DETAIL,
                    false,
                    STSchemeColorVal.ACCENT_6);
        }
    }
}
