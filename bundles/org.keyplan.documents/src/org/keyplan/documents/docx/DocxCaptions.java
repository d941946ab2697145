package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.keyplan.documents.content.Text;

/** Writes captions with numbers that count on when somebody adds a table or figure in between. */
final class DocxCaptions {

    private static final String EN_SPACE = "\u2002";

    private final WordBody body;
    private final DocxText text;
    private int tables;
    private int figures;

    DocxCaptions(WordBody body, DocxText text) {
        this.body = body;
        this.text = text;
    }

    /** Stands above its table and keeps with it. */
    void table(String caption) {
        tables++;
        XWPFParagraph paragraph = body.paragraph(DocxStyles.CAPTION);
        numbered(paragraph, body.words().table(), " \\* ARABIC", tables);
        text.run(paragraph, Text.plain(caption));
    }

    /** Stands below its figure, which keeps with it. */
    void figure(String caption) {
        figures++;
        below(" \\* ARABIC", caption);
    }

    /** For a further page of the figure before, whose number it repeats. */
    void continued(String part) {
        below(" \\c", part);
    }

    private void below(String counting, String caption) {
        XWPFParagraph paragraph = body.paragraph(DocxStyles.CAPTION);
        paragraph.setKeepNext(false);
        paragraph.setSpacingBefore(60);
        paragraph.setSpacingAfter(200);
        numbered(paragraph, body.words().figure(), counting, figures);
        text.run(paragraph, Text.plain(caption));
    }

    /** Word finds the captions of a kind by the word in front of the number. */
    private static void numbered(
            XWPFParagraph paragraph, String kind, String counting, int number) {
        paragraph.createRun().setText(kind + "\u00a0");
        DocxField.add(paragraph, "SEQ " + kind + counting, Integer.toString(number));
        for (XWPFRun run : paragraph.getRuns()) {
            run.setBold(true);
            run.setColor(DocxStyles.ACCENT);
        }
        paragraph.createRun().setText(EN_SPACE);
    }
}
