package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.keyplan.documents.content.Block.Callout;
import org.keyplan.documents.content.Block.FindingNote;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

import java.util.ArrayList;
import java.util.List;

/** Writes what is set off from its surroundings by a bar at its side: findings and callouts. */
final class DocxNotes {

    /** Between the edge and the text; the bar stands in it. */
    private static final int INDENT = 200;

    private final WordBody body;
    private final DocxText text;

    DocxNotes(WordBody body, DocxText text) {
        this.body = body;
        this.text = text;
    }

    /** A finding keeps together on one page, beside a bar in the colour of its severity. */
    void finding(FindingNote finding) {
        List<XWPFParagraph> parts = new ArrayList<>();
        XWPFParagraph head = body.paragraph(DocxStyles.SMALL);
        text.run(head, Text.of(finding.mark() + " " + finding.severity(), finding.tone()));
        text.run(head, Text.plain("   " + finding.rule()));
        parts.add(head);
        for (String message : finding.messages()) {
            parts.add(text.plain(DocxStyles.MESSAGE, message));
        }
        parts.add(text.paragraph(DocxStyles.SMALL, Text.of(finding.why(), Tone.FAINT)));
        parts.add(text.plain(DocxStyles.BODY, finding.whatToDo()));
        setOff(parts, finding.tone(), false);
    }

    /** A callout has a light ground, too. */
    void callout(Callout callout) {
        List<XWPFParagraph> parts = new ArrayList<>();
        if (!callout.title().isBlank()) {
            XWPFParagraph title = body.paragraph(DocxStyles.CALLOUT);
            title.createRun().setText(callout.title());
            title.getRuns().get(0).setBold(true);
            title.getRuns().get(0).setColor(DocxTones.color(callout.tone()));
            parts.add(title);
        }
        for (Text line : callout.lines()) {
            parts.add(text.paragraph(DocxStyles.CALLOUT, line));
        }
        if (!parts.isEmpty()) {
            setOff(parts, callout.tone(), true);
        }
    }

    private void setOff(List<XWPFParagraph> parts, Tone tone, boolean ground) {
        for (XWPFParagraph part : parts) {
            part.setIndentationLeft(INDENT);
            part.setKeepNext(part != parts.get(parts.size() - 1));
            CTPPr properties = part.getCTPPr();
            DocxStyleSheet.rule(properties.addNewPBdr().addNewLeft(), 24, 8, DocxTones.color(tone));
            if (ground) {
                CTShd shade = properties.addNewShd();
                shade.setVal(STShd.CLEAR);
                shade.setColor("auto");
                shade.setFill(DocxTones.ground(tone));
            }
        }
        body.gap();
    }
}
