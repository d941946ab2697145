package org.keyplan.documents.pptx.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.sl.usermodel.PaintStyle.SolidPaint;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.PlanDocument;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.pptx.ReturnedDeck;
import org.keyplan.documents.template.TagFault;
import org.keyplan.documents.template.TagFault.Kind;
import org.keyplan.documents.testing.Documents;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;

import java.awt.Color;
import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Somebody's own presentation with tags becomes a presentation about a plan. */
class SlideTemplateTest {

    private static final DocumentOptions OPTIONS = DocumentOptions.in(Locale.ENGLISH);

    private AccountPlan plan;

    @BeforeEach
    void load() throws IOException {
        plan = Documents.example(Examples.POWER_AUTHORITY);
    }

    private XMLSlideShow written(byte[] template) throws IOException {
        return SlidesFile.open(SlidesFile.written(template, plan, OPTIONS));
    }

    private List<String> texts(byte[] template) throws IOException {
        try (XMLSlideShow show = written(template)) {
            return SlidesFile.texts(show);
        }
    }

    private byte[] plain() throws IOException {
        return Documents.write(
                PlanDocument.of(Documents.validated(plan), OPTIONS, List.of(DocumentFormat.PPTX)),
                DocumentFormat.PPTX);
    }

    private static XSLFTextShape box(XMLSlideShow show, int slide) {
        return (XSLFTextShape) show.getSlides().get(slide).getShapes().get(0);
    }

    @Test
    void tagsBecomeWhatThePlanSaysInTheLooksOfTheirPlace() throws IOException {
        byte[] template =
                SlidesFile.made(
                        show -> {
                            XSLFTextBox box = SlidesFile.box(SlidesFile.blank(show), "Plan for ");
                            XSLFTextParagraph line = box.getTextParagraphs().get(0);
                            for (String piece : List.of("{", "{acc", "ount}", "} by {{Owner}}")) {
                                XSLFTextRun run = line.addNewTextRun();
                                run.setText(piece);
                                run.setBold(true);
                                run.setFontSize(23.0);
                            }
                        });
        try (XMLSlideShow show = written(template)) {
            assertThat(box(show, 0).getText())
                    .isEqualTo("Plan for " + plan.getAccount().getName() + " by Rachel Dunn");
            XSLFTextRun run = box(show, 0).getTextParagraphs().get(0).getTextRuns().get(1);
            assertThat(run.getRawText()).isEqualTo(plan.getAccount().getName());
            assertThat(run.isBold()).isTrue();
            assertThat(run.getFontSize()).isEqualTo(23);
        }
    }

    @Test
    void aTextOfSeveralLinesKeepsThem() throws IOException {
        try (XMLSlideShow show = written(SlidesFile.slides("Facts: {{summary}} end"))) {
            assertThat(box(show, 0).getText())
                    .startsWith("Facts: ")
                    .endsWith(" end")
                    .contains("\n")
                    .doesNotContain("{");
        }
    }

    @Test
    void tablesNotesAndMastersAreFilledInToo() throws IOException {
        byte[] template =
                SlidesFile.made(
                        show -> {
                            XSLFSlide slide = SlidesFile.blank(show);
                            XSLFTable table = slide.createTable(1, 1);
                            table.setAnchor(new Rectangle(50, 50, 300, 60));
                            table.getCell(0, 0).setText("{{account}}");
                            XSLFNotes notes = show.getNotesSlide(slide);
                            notes.getPlaceholder(1).setText("Ask {{owner}}");
                            XSLFTextBox foot = show.getSlideMasters().get(0).createTextBox();
                            foot.setAnchor(new Rectangle(10, 500, 300, 20));
                            foot.setText("{{confidential}}");
                        });
        try (XMLSlideShow show = written(template)) {
            XSLFSlide slide = show.getSlides().get(0);
            assertThat(((XSLFTable) slide.getShapes().get(0)).getCell(0, 0).getText())
                    .isEqualTo(plan.getAccount().getName());
            assertThat(slide.getNotes().getPlaceholder(1).getText()).isEqualTo("Ask Rachel Dunn");
            assertThat(show.getSlideMasters().get(0).getShapes())
                    .anyMatch(
                            shape ->
                                    shape instanceof XSLFTextShape text
                                            && text.getText().startsWith("Internal."));
        }
    }

    @Test
    void aWrongTagIsReportedWithItsSlideAndRedWhereItStandsAndTheRestIsMade() throws IOException {
        byte[] template = SlidesFile.slides("One", "Dear {{acount}}, from {{owner}}");

        List<TagFault> faults = SlideTemplate.of(template).faults();

        assertThat(faults)
                .containsExactly(
                        new TagFault(
                                Kind.UNKNOWN,
                                "{{acount}}",
                                "Dear {{acount}}, from {{owner}}",
                                "{{account}}",
                                2));
        for (Locale locale : Documents.LANGUAGES) {
            assertThat(faults.get(0).text(locale))
                    .contains("2", "{{acount}}", "Dear {{acount}}, from", "{{account}}");
        }
        try (XMLSlideShow show = written(template)) {
            assertThat(box(show, 1).getText().replace("\u2060", ""))
                    .isEqualTo("Dear {{acount}}, from Rachel Dunn");
            assertThat(
                            box(show, 1).getTextParagraphs().get(0).getTextRuns().stream()
                                    .filter(SlideTemplateTest::isRed))
                    .singleElement()
                    .extracting(run -> run.getRawText().replace("\u2060", ""))
                    .isEqualTo("{{acount}}");
            assertThat(show.getSlides()).hasSizeGreaterThan(10);
        }
    }

    private static boolean isRed(XSLFTextRun run) {
        return run.getFontColor() instanceof SolidPaint paint
                && new Color(0xC0, 0, 0).equals(paint.getSolidColor().getColor());
    }

    @Test
    void whatOnlyDocumentsHaveIsReportedAndRed() throws IOException {
        byte[] template =
                SlidesFile.slides(
                        "{{people}}", "{{?risks}}", "{{contents}}", "{{section:glossary}}");

        assertThat(SlideTemplate.of(template).faults())
                .extracting(TagFault::kind, TagFault::slide)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.NOT_ON_SLIDES, 1),
                        org.assertj.core.groups.Tuple.tuple(Kind.NOT_ON_SLIDES, 2),
                        org.assertj.core.groups.Tuple.tuple(Kind.NOT_ON_SLIDES, 3),
                        org.assertj.core.groups.Tuple.tuple(Kind.NOT_ON_SLIDES, 4));
        try (XMLSlideShow show = written(template)) {
            assertThat(box(show, 0).getTextParagraphs().get(0).getTextRuns())
                    .anyMatch(SlideTemplateTest::isRed);
        }
    }

    @Test
    void slidesAndDiagramsWhereNoRoomIsAreReported() {
        byte[] template =
                SlidesFile.made(
                        show -> {
                            XSLFTable table = SlidesFile.blank(show).createTable(1, 1);
                            table.setAnchor(new Rectangle(50, 50, 300, 60));
                            table.getCell(0, 0).setText("{{sections}}");
                            SlidesFile.box(SlidesFile.blank(show), "See {{@orgChart}}");
                            SlidesFile.box(SlidesFile.blank(show), "See {{sections}}");
                        });

        assertThat(faults(template))
                .extracting(TagFault::kind, TagFault::slide)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.NOT_ALONE, 1),
                        org.assertj.core.groups.Tuple.tuple(Kind.NOT_ALONE, 2));
    }

    private static List<TagFault> faults(byte[] template) {
        try {
            return SlideTemplate.of(template).faults();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void slidesOfASectionComeWhereItsTagStands() throws IOException {
        List<String> texts =
                texts(
                        SlidesFile.slides(
                                "First",
                                "{{section:risks}}",
                                "Chapter {{section:actions}}",
                                "Last"));

        assertThat(texts).hasSize(5);
        assertThat(texts.get(0)).isEqualTo("First");
        assertThat(texts.get(1)).contains("risks; no errors");
        assertThat(texts.get(2).strip()).isEqualTo("Chapter");
        assertThat(texts.get(3)).contains("in the next 90 days");
        assertThat(texts.get(4)).isEqualTo("Last");
    }

    @Test
    void aSlideIsShownOnceHoweverManyTagsAskForIt() throws IOException {
        assertThat(texts(SlidesFile.slides("{{section:competition}}", "{{section:swot}}")))
                .hasSize(1);
    }

    @Test
    void withoutTagsOfSectionsAllSlidesFollowInTheLayoutsOfTheTemplate() throws IOException {
        byte[] template = SlidesFile.slides("Welcome to our company");
        int deck;
        try (XMLSlideShow show = SlidesFile.open(plain())) {
            deck = show.getSlides().size();
        }
        try (XMLSlideShow show = written(template)) {
            assertThat(show.getSlides()).hasSize(deck + 1);
            assertThat(show.getSlideMasters()).hasSize(1);
            assertThat(show.getSlideMasters().get(0).getTheme().getName())
                    .isEqualTo("Office Theme");
            assertThat(show.getPageSize().width).isEqualTo(720);
            assertThat(show.getSlides().get(1).getSlideLayout().getType())
                    .isEqualTo(SlideLayout.TITLE);
            for (XSLFSlide slide : show.getSlides().subList(2, deck + 1)) {
                assertThat(slide.getSlideLayout().getType())
                        .isIn(
                                SlideLayout.TITLE_ONLY,
                                SlideLayout.TITLE_AND_CONTENT,
                                SlideLayout.TWO_OBJ);
                assertThat(slide.getTitle()).isNotBlank();
                assertThat(slide.getShapes())
                        .allSatisfy(
                                shape -> {
                                    assertThat(shape.getAnchor().getMaxX()).isLessThan(725);
                                    assertThat(shape.getAnchor().getMaxY()).isLessThan(545);
                                });
                assertThat(slide.getPlaceholders())
                        .filteredOn(holder -> holder.getTextType() != Placeholder.SLIDE_NUMBER)
                        .noneMatch(holder -> holder.getText().isBlank())
                        .noneMatch(holder -> holder.getText().contains("Click to"));
            }
        }
    }

    @Test
    void aTemplateThatSpeaksOfTheAccountItselfNeedsNoOtherTitle() throws IOException {
        List<String> silent = texts(SlidesFile.slides("Welcome"));
        List<String> telling = texts(SlidesFile.slides("Welcome, {{account}}"));

        assertThat(telling).hasSize(silent.size() - 1);
    }

    @Test
    void whoMaySeeItStandsOnEverySlide() throws IOException {
        assertThat(texts(SlidesFile.slides("Welcome")))
                .filteredOn(text -> !text.equals("Welcome"))
                .allMatch(text -> text.contains("Internal."));
    }

    @Test
    void colorsThatMeanSomethingAreNotThoseOfTheTemplate() throws IOException {
        try (XMLSlideShow show = written(SlidesFile.slides("Welcome"))) {
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(slide.getXmlObject().xmlText())
                        .doesNotContain("\"accent2\"", "\"accent3\"", "\"accent4\"");
            }
        }
    }

    @Test
    void aDiagramStandsInTheBoxOfItsTagWithItsElements() throws IOException {
        byte[] made =
                SlidesFile.written(
                        SlidesFile.slides("{{@influenceMap}}", "{{section:risks}}"), plan, OPTIONS);
        ReturnedDeck returned = ReturnedDeck.read(new ByteArrayInputStream(made));
        ReturnedDeck usual = ReturnedDeck.read(new ByteArrayInputStream(plain()));
        // title, summary, account, strategy, organisation, then the map
        int map = 6;

        assertThat(returned.boxes()).allMatch(box -> box.slide() == 1);
        assertThat(returned.boxes())
                .extracting(ReturnedDeck.Box::element)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        usual.boxes().stream()
                                .filter(box -> box.slide() == map)
                                .map(ReturnedDeck.Box::element)
                                .toList());
        assertThat(returned.boxes())
                .allMatch(box -> box.x() > 59 && box.x() + box.width() < 661)
                .allMatch(box -> box.y() > 79 && box.y() + box.height() < 381);
        assertThat(returned.lines()).isNotEmpty();
    }

    @Test
    void aReturnedFileTellsTheSameElementsWithATemplateAsWithout() throws IOException {
        ReturnedDeck with =
                ReturnedDeck.read(
                        new ByteArrayInputStream(
                                SlidesFile.written(
                                        SlidesFile.slides("{{sections}}"), plan, OPTIONS)));
        ReturnedDeck without = ReturnedDeck.read(new ByteArrayInputStream(plain()));

        assertThat(with.boxes())
                .extracting(ReturnedDeck.Box::element)
                .isEqualTo(without.boxes().stream().map(ReturnedDeck.Box::element).toList());
        assertThat(with.lines())
                .extracting(line -> line.source() + ">" + line.target())
                .isEqualTo(
                        without.lines().stream()
                                .map(line -> line.source() + ">" + line.target())
                                .toList());
    }

    @Test
    void whatAPlanSaysIsNoTag() throws IOException {
        plan.getAccount().setName("{{sections}} {{owner}} \u0000\u0007 <b>&");
        List<String> texts = texts(SlidesFile.slides("{{account}}", "Last"));

        assertThat(texts.get(0)).isEqualTo("{{sections}} {{owner}}  <b>&");
        assertThat(texts.get(1)).isEqualTo("Last");
    }

    @Test
    void aTemplateWithSeveralMastersAndNotesOfNoneIsFilledIn() throws IOException {
        byte[] template =
                SlidesFile.made(
                        show -> {
                            try (XMLSlideShow other = new XMLSlideShow()) {
                                XSLFSlide slide = SlidesFile.blank(other);
                                SlidesFile.blank(show).importContent(slide);
                            } catch (IOException e) {
                                throw new java.io.UncheckedIOException(e);
                            }
                        });

        assertThat(texts(template)).hasSizeGreaterThan(10);
    }
}
