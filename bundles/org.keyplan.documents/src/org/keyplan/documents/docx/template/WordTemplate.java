package org.keyplan.documents.docx.template;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.util.RegexUtils;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.docx.DocxInsertion;
import org.keyplan.documents.docx.template.TagPolicy.Later;
import org.keyplan.documents.template.TagFault;
import org.keyplan.documents.template.TemplateData;
import org.keyplan.documents.template.file.OfficeFormat;
import org.keyplan.documents.template.file.PartXml;
import org.keyplan.documents.template.file.TemplateException;
import org.keyplan.documents.template.file.TemplateParts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.w3c.dom.Document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody's own Word document with tags, which are replaced by what a plan says. Immutable; can be
 * written any number of times, in any thread.
 */
public final class WordTemplate {

    private static final String MAIN = "word/document.xml";

    /** Wide enough for whatever page there is. */
    private static final int ANY_WIDTH = 100_000;

    private static final String SIGNS = "\0=@#*+";

    private final byte[] bytes;
    private final List<TagFault> faults;

    private WordTemplate(TemplateParts parts) throws IOException {
        TagMarker marker = new TagMarker();
        try {
            for (String name : parts.all().keySet().stream().filter(this::hasText).toList()) {
                Document part = PartXml.parse(parts.all().get(name));
                marker.mark(part, name.equals(MAIN));
                parts.all().put(name, PartXml.write(part));
            }
            bytes = parts.pack();
            // Fails for what is not whole.
            new XWPFDocument(new ByteArrayInputStream(bytes)).close();
            faults = marker.faults();
        } catch (IOException | RuntimeException e) {
            throw parts.refusal(TemplateException.Kind.DAMAGED, "", e);
        }
    }

    private boolean hasText(String part) {
        return part.equals(MAIN)
                || part.matches("word/(header|footer|footnotes|endnotes)\\d*\\.xml");
    }

    /**
     * Reads a template.
     *
     * @throws TemplateException if it is not a Word document, or not a harmless one; the sentence
     *     says what to do
     */
    public static WordTemplate load(Path file) throws IOException {
        return new WordTemplate(TemplateParts.read(OfficeFormat.WORD, file));
    }

    /** A template of our own making. */
    public static WordTemplate of(byte[] document) throws IOException {
        return new WordTemplate(TemplateParts.of(OfficeFormat.WORD, document, "template"));
    }

    /** The tags that say nothing; they stand in red in the document, everything else is made. */
    public List<TagFault> faults() {
        return faults;
    }

    /** Writes the template with what a plan says and leaves the stream open. */
    public void write(TemplateData data, OutputStream out) throws IOException {
        TagPolicy policy = new TagPolicy();
        ConfigureBuilder builder =
                Configure.builder()
                        .buildGrammerRegex(RegexUtils.createGeneral("{{", "}}"))
                        .setElementTemplateFactory(new TextTagsOnly())
                        .setRenderDataComputeFactory(model -> new TagValues(data, model));
        SIGNS.chars().forEach(sign -> builder.addPlugin((char) sign, policy));
        try (XWPFTemplate template =
                XWPFTemplate.compile(new ByteArrayInputStream(bytes), builder.build())) {
            template.render(data);
            insert(template.getXWPFDocument(), data, policy.later());
            template.getXWPFDocument().write(out);
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private static void insert(XWPFDocument word, TemplateData data, List<Later> later)
            throws IOException {
        List<Section> sections = new ArrayList<>();
        for (Later one : later) {
            if (one.what() instanceof TagValues.Sections wanted) {
                sections.addAll(wanted.sections());
            }
        }
        DocxInsertion insertion =
                new DocxInsertion(word, data.document(), sections.stream().distinct().toList());
        for (Later one : later) {
            XWPFParagraph paragraph = (XWPFParagraph) one.run().getParent();
            if (one.what() instanceof Figure figure) {
                insertion.picture(paragraph, figure, width(paragraph));
                continue;
            }
            if (one.what() instanceof TagValues.Sections wanted) {
                for (Section section : wanted.sections()) {
                    insertion.section(section, paragraph.getCTP());
                }
            } else {
                insertion.contents(paragraph.getCTP());
            }
            removeIfEmpty(paragraph);
        }
        insertion.complete();
        Underlines.removeEmpty(word);
    }

    /** Of the cell that a picture stands in. */
    private static int width(XWPFParagraph paragraph) {
        return paragraph.getBody() instanceof XWPFTableCell cell && cell.getWidth() > 0
                ? cell.getWidth()
                : ANY_WIDTH;
    }

    /** The paragraph of the tag goes, unless it says something else or how its pages look. */
    private static void removeIfEmpty(XWPFParagraph paragraph) {
        CTP text = paragraph.getCTP();
        boolean ends = text.isSetPPr() && text.getPPr().isSetSectPr();
        if (!ends && paragraph.getText().isBlank() && text.sizeOfBookmarkStartArray() == 0) {
            try (var cursor = text.newCursor()) {
                cursor.removeXml();
            }
        }
    }
}
