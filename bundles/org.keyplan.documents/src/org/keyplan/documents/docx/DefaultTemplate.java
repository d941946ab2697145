package org.keyplan.documents.docx;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Document.Labels;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.options.Paper;
import org.keyplan.documents.section.EditionSections;
import org.keyplan.documents.template.TagWords;
import org.keyplan.documents.template.TemplateTags;
import org.keyplan.model.label.PlanLabels;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The template to begin with: the document that is made without a template, with tags in the place
 * of what a plan says. Made by the same classes, so that both look the same.
 */
public final class DefaultTemplate {

    /** Only for the properties of the file, whose day is that of the plan's document later. */
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private final Locale locale;

    private DefaultTemplate(Locale locale) {
        this.locale = locale;
    }

    /**
     * Writes the template and leaves the stream open.
     *
     * @param locale the language of its headings
     */
    public static void write(Locale locale, Paper paper, OutputStream out) throws IOException {
        new DefaultTemplate(locale).write(paper, out);
    }

    private void write(Paper paper, OutputStream out) throws IOException {
        Document document = document(paper);
        DocxPage page = DocxPage.of(paper);
        try (XWPFDocument word = new XWPFDocument()) {
            DocxStyles styles = DocxStyles.addTo(word, page, false);
            DocxFonts.addTo(word);
            DocxProperties.settings(word);
            DocxProperties.write(word, document);
            DocxSections sections = new DocxSections(word, document, page, true);
            WordBody body =
                    new WordBody(
                            word,
                            styles,
                            new DocxLists(word),
                            new DocxPlaces(List.of()),
                            document.labels(),
                            page.textWidth());
            DocxBlocks blocks = new DocxBlocks(body, new DocxPictures(word, 0), null, paper);
            new DocxCover(body, blocks.text(), blocks.tables()).page(document);
            blocks.text().plain(DocxStyles.BODY, tag(TemplateTags.CONTENTS));
            glance(body, blocks);
            for (String id : EditionSections.ids(Edition.FULL)) {
                blocks.text().plain(DocxStyles.BODY, tag(TemplateTags.SECTION + id));
            }
            sections.end();
            word.write(out);
        }
    }

    /** Tables of the template's own, to be changed: which columns, in which order and width. */
    private void glance(WordBody body, DocxBlocks blocks) {
        XWPFParagraph head =
                blocks.text()
                        .plain(DocxStyles.CONTENTS_HEAD, TagWords.get(locale, "default.glance"));
        head.setPageBreak(true);
        blocks.text().plain(DocxStyles.BODY, tag("?description"));
        blocks.text().plain(DocxStyles.BODY, tag("description"));
        blocks.text().plain(DocxStyles.BODY, tag("/description"));
        list(
                body,
                blocks,
                "opportunities",
                column(NAMED_ELEMENT__NAME, "name", 4),
                column(OPPORTUNITY__SALES_STAGE, "stage", 2),
                column(OPPORTUNITY__EXPECTED_CLOSE, "close", 2),
                column(OPPORTUNITY__AMOUNT, "amount", 3));
        list(
                body,
                blocks,
                "actions",
                column(ACTION__DUE, "due", 2),
                column(NAMED_ELEMENT__NAME, "name", 5),
                column(ACTION__OWNER, "owner", 3));
        list(
                body,
                blocks,
                "risks",
                column(NAMED_ELEMENT__NAME, "name", 4),
                column(RISK__MITIGATION, "mitigation", 5),
                column(RISK__OWNER, "owner", 3));
    }

    /** A heading and field of a table. */
    private record ColumnTag(Column column, String field) {}

    private ColumnTag column(EStructuralFeature feature, String field, int weight) {
        return new ColumnTag(Column.text(PlanLabels.feature(feature, locale), weight), field);
    }

    /** A table that is there only if the plan has something for it. */
    private void list(WordBody body, DocxBlocks blocks, String list, ColumnTag... columns) {
        blocks.text().plain(DocxStyles.BODY, tag("?" + list));
        List<ColumnTag> all = List.of(columns);
        blocks.tables()
                .list(
                        new Table(
                                TagWords.get(locale, "default." + list),
                                all.stream().map(ColumnTag::column).toList(),
                                List.of(
                                        all.stream()
                                                .map(one -> Text.plain("[" + one.field() + "]"))
                                                .toList())),
                        tag(list));
        blocks.text().plain(DocxStyles.BODY, tag("/" + list));
    }

    private static String tag(String name) {
        return "{{" + name + "}}";
    }

    private Document document(Paper paper) {
        return new Document(
                Edition.FULL,
                locale,
                paper,
                NO_DAY,
                tag("account"),
                tag("plan") + " · " + tag("status") + " · " + tag("asOf"),
                List.of(
                        fact(ACCOUNT_PLAN__OWNER, "owner"),
                        fact(ACCOUNT_PLAN__PERIOD_START, "periodStart"),
                        fact(ACCOUNT_PLAN__PERIOD_END, "periodEnd"),
                        fact(ACCOUNT_PLAN__STATUS, "status"),
                        fact(ACCOUNT_PLAN__REVIEWED_ON, "reviewedOn"),
                        fact(ACCOUNT_PLAN__NEXT_REVIEW, "nextReview")),
                List.of(
                        fact(ACCOUNT__VALUE_TYPE, "valueType"),
                        fact(ACCOUNT__TOP_DECISION_MAKER, "topDecisionMaker"),
                        fact(ACCOUNT__INDUSTRY, "industry")),
                List.of(),
                new Labels(
                        "",
                        tag("confidential"),
                        tag("made"),
                        tag("edition"),
                        tag("running"),
                        "",
                        "",
                        TagWords.get(locale, "default.page", "{0}", "{1}")));
    }

    private Fact fact(EStructuralFeature feature, String name) {
        return new Fact(PlanLabels.feature(feature, locale), Text.plain(tag(name)));
    }
}
