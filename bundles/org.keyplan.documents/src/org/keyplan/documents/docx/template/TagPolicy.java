package org.keyplan.documents.docx.template;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.data.TextRenderData;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.policy.TextRenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import com.deepoove.poi.xwpf.BodyContainerFactory;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.template.TagCheck;
import org.keyplan.documents.template.file.TagText;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts what a tag stands for in its place, by what it is and not by the sign in front of the tag.
 * Sections and pictures are only noted down: they are inserted when everything else is there, since
 * what they say must not be read as tags.
 */
final class TagPolicy implements RenderPolicy {

    /**
     * Something to be inserted later.
     *
     * @param what {@link TagValues.Sections}, {@link TagValues.Contents} or a {@link Figure}
     */
    record Later(XWPFRun run, Object what) {}

    private final List<Later> later = new ArrayList<>();

    /** What is to be inserted, in the order of the document. */
    List<Later> later() {
        return later;
    }

    @Override
    public void render(ElementTemplate tag, Object value, XWPFTemplate template) {
        XWPFRun run = ((RunTemplate) tag).getRun();
        if (value == null) {
            nothing(tag, run, template);
        } else if (value instanceof String text) {
            TextRenderPolicy.Helper.renderTextRun(run, new TextRenderData(text));
        } else if (value instanceof TagValues.Rows rows && repeats(run)) {
            new LoopRowTableRenderPolicy().render(tag, rows.rows(), template);
        } else if (value instanceof Figure && isInDocument(run) || isPart(value) && isInText(run)) {
            run.setText("", 0);
            later.add(new Later(run, value));
        } else {
            run.setColor(TagText.RED);
        }
    }

    /** The tag goes, and with it a paragraph that has nothing else; of a table, the row goes. */
    private static void nothing(ElementTemplate tag, XWPFRun run, XWPFTemplate template) {
        if (repeats(run) && TagCheck.isList(tag.getTagName())) {
            new LoopRowTableRenderPolicy().render(tag, List.of(), template);
        } else {
            BodyContainerFactory.getBodyContainer(run).clearPlaceholder(run);
        }
    }

    private static boolean isPart(Object value) {
        return value instanceof TagValues.Sections || value instanceof TagValues.Contents;
    }

    /** Pictures of heads and feet would have to be kept with them. */
    private static boolean isInDocument(XWPFRun run) {
        return run.getParent() instanceof XWPFParagraph paragraph
                && paragraph.getPart() instanceof XWPFDocument;
    }

    private static boolean isInText(XWPFRun run) {
        return run.getParent() instanceof XWPFParagraph paragraph
                && paragraph.getBody() instanceof XWPFDocument;
    }

    private static boolean repeats(XWPFRun run) {
        if (run.getParent() instanceof XWPFParagraph paragraph
                && paragraph.getBody() instanceof XWPFTableCell cell) {
            List<XWPFTableRow> rows = cell.getTableRow().getTable().getRows();
            return rows.indexOf(cell.getTableRow()) + 1 < rows.size();
        }
        return false;
    }
}
