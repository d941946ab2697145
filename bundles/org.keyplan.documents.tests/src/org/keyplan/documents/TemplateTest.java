package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.documents.docx.template.WordTemplate;
import org.keyplan.documents.template.TagFault;
import org.keyplan.documents.template.TagFault.Kind;
import org.keyplan.documents.testing.Documents;
import org.keyplan.documents.testing.DocxReader;
import org.keyplan.documents.testing.HtmlReader;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.NamedElement;
import org.keyplan.model.Stakeholder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Somebody's own Word document with tags becomes a document about a plan. */
class TemplateTest {

    private AccountPlan plan;

    @BeforeEach
    void load() throws IOException {
        plan = Documents.example(Examples.POWER_AUTHORITY);
    }

    private XWPFDocument written(byte[] template) throws IOException {
        return TemplateFile.open(TemplateFile.written(template, plan, Locale.ENGLISH));
    }

    private List<String> lines(String... lines) throws IOException {
        try (XWPFDocument word = written(TemplateFile.lines(lines))) {
            return word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    @Test
    void tagsBecomeWhatThePlanSays() throws IOException {
        assertThat(lines("Plan for {{account}} by {{owner}}, {{Status}}", "As of {{ asOf }}"))
                .containsExactly(
                        "Plan for " + plan.getAccount().getName() + " by Rachel Dunn, In review",
                        "As of 2026-06-30");
    }

    @Test
    void aTagThatWordScatteredOverPiecesIsOneTag() throws IOException {
        byte[] template =
                TemplateFile.made(
                        word -> {
                            XWPFParagraph paragraph = word.createParagraph();
                            for (String piece : List.of("A {", "{acc", "ount}", "} B")) {
                                paragraph.createRun().setText(piece);
                            }
                        });
        try (XWPFDocument word = written(template)) {
            assertThat(word.getParagraphs().get(0).getText())
                    .isEqualTo("A " + plan.getAccount().getName() + " B");
        }
    }

    @Test
    void aTagKeepsTheLooksOfItsPlace() throws IOException {
        byte[] template =
                TemplateFile.made(
                        word -> {
                            XWPFRun run = word.createParagraph().createRun();
                            run.setText("{{account}}");
                            run.setBold(true);
                            run.setFontSize(23);
                        });
        try (XWPFDocument word = written(template)) {
            XWPFRun run = word.getParagraphs().get(0).getRuns().get(0);
            assertThat(run.text()).isEqualTo(plan.getAccount().getName());
            assertThat(run.isBold()).isTrue();
            assertThat(run.getFontSizeAsDouble()).isEqualTo(23);
        }
    }

    /** The template engine left underlines of no kind where it split a text. */
    @Test
    void nothingIsUnderlinedThatWasNot() throws Exception {
        byte[] document =
                TemplateFile.written(
                        TemplateFile.lines("Plan of {{account}} by {{owner}}"),
                        plan,
                        Locale.ENGLISH);

        assertThat(
                        HtmlReader.all(
                                HtmlReader.parse(DocxReader.part(document, "word/document.xml")),
                                "w:u"))
                .isEmpty();
    }

    @Test
    void headAndFootAreFilledInToo() throws IOException {
        byte[] template =
                TemplateFile.made(
                        word -> {
                            word.createParagraph().createRun().setText("{{plan}}");
                            word.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                                    .createParagraph()
                                    .createRun()
                                    .setText("{{account}}");
                        });
        try (XWPFDocument word = written(template)) {
            XWPFHeaderFooterPolicy policy = word.getHeaderFooterPolicy();
            assertThat(policy.getDefaultHeader().getText().strip())
                    .isEqualTo(plan.getAccount().getName());
        }
    }

    @Test
    void aRowIsRepeatedForEachThingOfAList() throws IOException {
        byte[] template = TemplateFile.table("people", "[name]", "[title] – [unit]", "fixed");
        try (XWPFDocument word = written(template)) {
            XWPFTable table = word.getTables().get(0);
            List<Stakeholder> people = plan.getAccount().getStakeholders();

            assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("Heading 0");
            assertThat(table.getRows()).hasSize(people.size() + 1);
            for (int i = 0; i < people.size(); i++) {
                assertThat(table.getRow(i + 1).getCell(0).getText())
                        .isEqualTo(people.get(i).getName());
                assertThat(table.getRow(i + 1).getCell(2).getText()).isEqualTo("fixed");
            }
            assertThat(table.getRow(2).getCell(1).getText())
                    .isEqualTo("General Manager – Cascade Valley Power Authority");
        }
    }

    @Test
    void anEmptyListLeavesTheHeadingOnly() throws IOException {
        plan.getRisks().clear();
        try (XWPFDocument word = written(TemplateFile.table("risks", "[name]", "[owner]"))) {
            assertThat(word.getTables().get(0).getRows()).hasSize(1);
        }
    }

    @Test
    void whatStandsInAConditionIsThereOnlyIfThePlanHasIt() throws IOException {
        String[] template = {"before", "{{?risks}}", "There are risks.", "{{/risks}}", "after"};

        assertThat(lines(template)).contains("before", "There are risks.", "after");
        plan.getRisks().clear();
        assertThat(lines(template)).containsExactly("before", "after");
    }

    @Test
    void aConditionOnATextAsksWhetherItIsThere() throws IOException {
        String[] template = {"{{?description}}Said: {{description}}{{/description}}", "end"};
        plan.setDescription("Something");
        assertThat(lines(template)).contains("Said: Something");
        plan.setDescription("");
        assertThat(String.join("", lines(template))).isEqualTo("end");
    }

    @Test
    void eachRepeatsParagraphsForEachThing() throws IOException {
        List<String> lines =
                lines("{{?each:people}}", "{{name}} of {{account}}", "{{/each:people}}");

        assertThat(lines.stream().filter(line -> line.contains(" of ")).toList())
                .isEqualTo(
                        plan.getAccount().getStakeholders().stream()
                                .map(p -> p.getName() + " of " + plan.getAccount().getName())
                                .toList());
    }

    @Test
    void aSectionStandsWhereItsTagStood() throws IOException {
        try (XWPFDocument word =
                written(TemplateFile.lines("before", "{{section:risks}}", "after"))) {
            List<String> texts = word.getParagraphs().stream().map(XWPFParagraph::getText).toList();

            assertThat(texts.get(0)).isEqualTo("before");
            assertThat(texts.get(1)).isEqualTo("Risks and assumptions");
            assertThat(texts.get(texts.size() - 1)).isEqualTo("after");
            assertThat(word.getTables()).isNotEmpty();
        }
    }

    @Test
    void sectionsStandInTheOrderOfTheTemplateAndLinkOnlyToWhatIsThere() throws Exception {
        byte[] document =
                TemplateFile.written(
                        TemplateFile.lines(
                                "{{contents}}", "{{section:risks}}", "{{section:organisation}}"),
                        plan,
                        Locale.ENGLISH);
        Document xml = HtmlReader.parse(DocxReader.part(document, "word/document.xml"));
        List<String> names =
                HtmlReader.all(xml, "w:bookmarkStart").stream()
                        .map(bookmark -> bookmark.getAttribute("w:name"))
                        .toList();

        assertThat(names.get(0)).isEqualTo("kp_risks");
        assertThat(names).contains("kp_organisation").doesNotHaveDuplicates();
        assertThat(HtmlReader.all(xml, "w:hyperlink"))
                .isNotEmpty()
                .extracting(link -> link.getAttribute("w:anchor"))
                .isSubsetOf(names);
    }

    @Test
    void sectionsTakeTheStylesOfTheTemplate() throws IOException {
        byte[] template =
                TemplateFile.made(
                        word -> {
                            var style =
                                    org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle
                                            .Factory.newInstance();
                            style.setStyleId("u1");
                            style.addNewName().setVal("heading 1");
                            word.createStyles()
                                    .addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(style));
                            word.createParagraph().createRun().setText("{{section:risks}}");
                        });
        try (XWPFDocument word = written(template)) {
            assertThat(word.getParagraphs().get(0).getText()).isEqualTo("Risks and assumptions");
            assertThat(word.getParagraphs().get(0).getStyle()).isEqualTo("u1");
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getStyle() != null)
                    .allMatch(paragraph -> word.getStyles().styleExist(paragraph.getStyle()));
        }
    }

    @Test
    void picturesAreVectorsAndPixelsWithIdsOfTheirOwn() throws Exception {
        byte[] document =
                TemplateFile.written(
                        TemplateFile.lines("{{@orgChart}}", "{{@influenceMap}}", "{{sections}}"),
                        plan,
                        Locale.ENGLISH);
        Document xml = HtmlReader.parse(DocxReader.part(document, "word/document.xml"));
        List<Element> pictures = HtmlReader.all(xml, "wp:docPr");

        assertThat(pictures).hasSizeGreaterThan(4);
        assertThat(pictures).extracting(p -> p.getAttribute("id")).doesNotHaveDuplicates();
        assertThat(pictures).allMatch(p -> !p.getAttribute("descr").isBlank());
        assertThat(HtmlReader.all(xml, "asvg:svgBlip")).hasSameSizeAs(pictures);
    }

    @Test
    void aWrongTagIsReportedAndRedWhereItStandsAndTheRestIsMade() throws IOException {
        byte[] template = TemplateFile.lines("Dear {{acount}}, from {{owner}}", "{{plan}}");

        List<TagFault> faults = WordTemplate.of(template).faults();

        assertThat(faults)
                .containsExactly(
                        new TagFault(
                                Kind.UNKNOWN,
                                "{{acount}}",
                                "Dear {{acount}}, from {{owner}}",
                                "{{account}}"));
        assertThat(faults.get(0).text(Locale.ENGLISH))
                .contains("{{acount}}", "Dear {{acount}}, from {{owner}}", "{{account}}");
        try (XWPFDocument word = written(template)) {
            XWPFParagraph first = word.getParagraphs().get(0);
            assertThat(first.getText().replace("\u2060", ""))
                    .isEqualTo("Dear {{acount}}, from Rachel Dunn");
            assertThat(first.getRuns().stream().filter(run -> "C00000".equals(run.getColor())))
                    .singleElement()
                    .extracting(run -> run.text().replace("\u2060", ""))
                    .isEqualTo("{{acount}}");
            assertThat(word.getParagraphs().get(1).getText())
                    .isEqualTo(((NamedElement) plan).getName());
        }
    }

    @Test
    void aWrongFieldOfAListIsReportedAndRedInEachRow() throws IOException {
        byte[] template = TemplateFile.table("people", "[name]", "[nmae]");

        assertThat(WordTemplate.of(template).faults())
                .containsExactly(new TagFault(Kind.FIELD, "[nmae]", "[nmae]", "[name]"));
        try (XWPFDocument word = written(template)) {
            XWPFTable table = word.getTables().get(0);
            assertThat(table.getRows()).hasSize(plan.getAccount().getStakeholders().size() + 1);
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("[nmae]");
            assertThat(table.getRow(1).getCell(1).getParagraphs().get(0).getRuns())
                    .anyMatch(run -> "C00000".equals(run.getColor()));
        }
    }

    @Test
    void aConditionWithoutItsOtherHalfIsReportedAndTheRestIsMade() throws IOException {
        byte[] template = TemplateFile.lines("{{?risks}}", "{{account}}", "{{/people}}");

        assertThat(WordTemplate.of(template).faults())
                .extracting(TagFault::kind, TagFault::tag, TagFault::nearest)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                Kind.UNPAIRED, "{{/people}}", "{{?people}}"),
                        org.assertj.core.groups.Tuple.tuple(
                                Kind.UNPAIRED, "{{?risks}}", "{{/risks}}"));
        assertThat(lines("{{?risks}}", "{{account}}", "{{/people}}"))
                .contains(plan.getAccount().getName());
    }

    @Test
    void aListOutsideOfATableAndASectionInATableAreReported() throws IOException {
        byte[] template =
                TemplateFile.made(
                        word -> {
                            word.createParagraph().createRun().setText("{{people}}");
                            word.createTable(1, 1).getRow(0).getCell(0).setText("{{sections}}");
                        });

        assertThat(WordTemplate.of(template).faults())
                .extracting(TagFault::kind)
                .containsExactly(Kind.NOT_IN_TABLE, Kind.NOT_IN_TEXT);
        written(template).close();
    }

    @Test
    void expressionsReachNothing() throws IOException {
        for (String tag :
                List.of(
                        "{{account.class}}",
                        "{{account.bytes}}",
                        "{{#this}}",
                        "{{T(java.lang.Runtime).getRuntime()}}",
                        "{{people[0].name}}",
                        "{{+account}}",
                        "{{*people}}",
                        "{{plan.owner.name}}")) {
            assertThat(WordTemplate.of(TemplateFile.lines(tag)).faults())
                    .as(tag)
                    .extracting(TagFault::kind)
                    .containsExactly(Kind.UNKNOWN);
            assertThat(lines(tag).get(0).replace("\u2060", "")).isEqualTo(tag);
        }
    }

    @Test
    void whatThePlanSaysIsNoTag() throws IOException {
        plan.getAccount().setName("{{owner}} {{?risks}} [name] {{acount}}");

        assertThat(lines("{{account}}", "{{section:profile}}").get(0))
                .isEqualTo("{{owner}} {{?risks}} [name] {{acount}}");
    }

    @Test
    void hostileTextStaysText() throws IOException {
        String text = "<w:p/> & ]]> \"x\" \u0007 😀 =cmd()";
        plan.getAccount().setName(text);

        assertThat(lines("{{account}}").get(0)).isEqualTo(text.replace('\u0007', '?'));
    }

    @Test
    void theCustomersCopyTellsNothingInternal() throws IOException {
        byte[] template =
                TemplateFile.lines(
                        "{{?each:people}}",
                        "{{name}} {{personalInterest}}",
                        "{{/each:people}}",
                        "{{?each:competitors}}",
                        "{{name}}",
                        "{{/each:competitors}}");
        plan.getAccount().getStakeholders().get(0).setPersonalInterest("Secret interest");

        try (XWPFDocument word = TemplateFile.open(TemplateFile.forTheCustomer(template, plan))) {
            String text =
                    String.join(
                            "\n",
                            word.getParagraphs().stream().map(XWPFParagraph::getText).toList());
            assertThat(text)
                    .doesNotContain("Secret interest")
                    .doesNotContain(plan.getCompetitors().get(0).getName());
        }
    }
}
