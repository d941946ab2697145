package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.content.Block.Subheading;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.options.Paper;
import org.keyplan.documents.testing.Documents;
import org.keyplan.documents.testing.PdfReader;
import org.keyplan.documents.testing.ReadDocument;
import org.keyplan.examples.Examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class PdfDocumentTest {

    private static Stream<Arguments> examples() {
        return Examples.names().stream()
                .flatMap(name -> Documents.LANGUAGES.stream().map(l -> Arguments.of(name, l)));
    }

    private static PDDocument pdf(String name, Locale locale) throws IOException {
        return Loader.loadPDF(Documents.writeExample(name, locale, DocumentFormat.PDF));
    }

    private static Document content(String name, Locale locale) throws IOException {
        return Documents.ofExample(name, locale).content();
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return ReadDocument.compact(stripper.getText(pdf));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void bookmarksLeadToSectionsAndTheirHeadings(String name, Locale locale) throws IOException {
        Document content = content(name, locale);
        try (PDDocument pdf = pdf(name, locale)) {
            List<String> expected = new ArrayList<>();
            for (Section section : content.sections()) {
                expected.add(section.title());
                section.blocks().stream()
                        .filter(Subheading.class::isInstance)
                        .forEach(block -> expected.add("- " + ((Subheading) block).text()));
            }
            List<String> found = new ArrayList<>();
            int last = 0;
            for (PDOutlineItem section : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                found.add(section.getTitle());
                int page = page(pdf, section);
                assertThat(text(pdf, page)).contains(ReadDocument.compact(section.getTitle()));
                assertThat(page).isGreaterThanOrEqualTo(last);
                last = page;
                for (PDOutlineItem heading : section.children()) {
                    found.add("- " + heading.getTitle());
                    assertThat(text(pdf, page(pdf, heading)))
                            .contains(ReadDocument.compact(heading.getTitle()));
                }
            }
            assertThat(found).isEqualTo(expected);
        }
    }

    private static int page(PDDocument pdf, PDOutlineItem item) throws IOException {
        return pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void contentsLeadToTheSectionsAndTellTheirPages(String name, Locale locale) throws IOException {
        Document content = content(name, locale);
        try (PDDocument pdf = pdf(name, locale)) {
            String contents = text(pdf, 2);
            List<Integer> targets = new ArrayList<>();
            for (PDAnnotation annotation : pdf.getPage(1).getAnnotations()) {
                targets.add(target(pdf, (PDAnnotationLink) annotation));
            }
            assertThat(targets.size()).isEqualTo(content.sections().size());
            for (int i = 0; i < targets.size(); i++) {
                String title = ReadDocument.compact(content.sections().get(i).title());
                assertThat(text(pdf, targets.get(i))).contains(title);
                assertThat(contents).containsPattern(title + "\\.+" + targets.get(i) + "(?!\\d)");
            }
        }
    }

    private static int target(PDDocument pdf, PDAnnotationLink link) throws IOException {
        Object destination =
                link.getAction() instanceof PDActionGoTo action
                        ? action.getDestination()
                        : link.getDestination();
        return pdf.getPages().indexOf(((PDPageDestination) destination).getPage()) + 1;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyLinkLeadsToAPage(String name, Locale locale) throws IOException {
        try (PDDocument pdf = pdf(name, locale)) {
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertThat(target(pdf, (PDAnnotationLink) annotation)).isPositive();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyPageButTheCoverSaysWhatItIs(String name, Locale locale) throws IOException {
        Document content = content(name, locale);
        try (PDDocument pdf = pdf(name, locale)) {
            int count = pdf.getNumberOfPages();
            assertThat(text(pdf, 1))
                    .contains(ReadDocument.compact(content.title()))
                    .contains(ReadDocument.compact(content.control().get(0).label()));
            for (int page = 2; page <= count; page++) {
                String number =
                        content.labels()
                                .page()
                                .replace("{0}", Integer.toString(page))
                                .replace("{1}", Integer.toString(count));
                assertThat(text(pdf, page))
                        .contains(ReadDocument.compact(content.labels().running()))
                        .contains(ReadDocument.compact(content.labels().confidential()))
                        .contains(ReadDocument.compact(number));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noPageIsEmpty(String name, Locale locale) throws IOException {
        Document content = content(name, locale);
        int margins =
                ReadDocument.compact(
                                content.labels().running()
                                        + content.labels().confidential()
                                        + content.labels().page()
                                        + content.labels().edition())
                        .length();
        try (PDDocument pdf = pdf(name, locale)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page).length()).as("page %d", page).isGreaterThan(margins);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void figuresAreDrawnAsVectorsAndToldInWords(String name, Locale locale) throws IOException {
        Document content = content(name, locale);
        try (PDDocument pdf = pdf(name, locale)) {
            List<String> told =
                    PdfReader.elements(pdf).stream()
                            .filter(e -> e.getStructureType().equals("Figure"))
                            .map(PDStructureElement::getAlternateDescription)
                            .toList();
            for (Section section : content.sections()) {
                for (Object block : section.blocks()) {
                    if (block instanceof Figure figure) {
                        assertThat(told).anyMatch(words -> words.startsWith(figure.caption()));
                    }
                }
            }
            assertThat(told).doesNotContainNull();
            assertThat(dictionaries(pdf, COSName.SUBTYPE, COSName.IMAGE)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theFileHoldsAllItsFonts(String name, Locale locale) throws IOException {
        try (PDDocument pdf = pdf(name, locale)) {
            List<COSDictionary> fonts = dictionaries(pdf, COSName.TYPE, COSName.FONT);
            List<COSDictionary> descriptors = dictionaries(pdf, COSName.TYPE, COSName.FONT_DESC);
            assertThat(descriptors)
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allMatch(descriptor -> descriptor.containsKey(COSName.FONT_FILE2));
            for (COSDictionary font : fonts) {
                boolean composed = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE));
                boolean descendant = font.containsKey(COSName.FONT_DESC);
                assertThat(composed || descendant).isTrue();
            }
        }
    }

    private static List<COSDictionary> dictionaries(PDDocument pdf, COSName key, COSName value) {
        return pdf.getDocument().getXrefTable().keySet().stream()
                .map(object -> pdf.getDocument().getObjectFromPool(object))
                .map(COSObject::getObject)
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .filter(dictionary -> value.equals(dictionary.getDictionaryObject(key)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theFileIsTaggedAndSaysWhatItIsButNotWhenOrByWhom(String name, Locale locale)
            throws IOException {
        Document content = content(name, locale);
        String owner = Documents.example(name).getOwner().getName();
        try (PDDocument pdf = pdf(name, locale)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith(locale.getLanguage());
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(content.title());
            assertThat(pdf.getDocumentInformation().getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Subject", "Producer");
            String metadata =
                    new String(
                            pdf.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8);
            assertThat(metadata)
                    .contains(content.title().replace("&", "&amp;"))
                    .doesNotContain("Date")
                    .doesNotContain(owner);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesAreUprightOrLieOnTheirSide(Paper paper) throws IOException {
        PlanDocument document =
                Documents.document(
                        Documents.example("construction-machinery"),
                        DocumentOptions.in(Locale.ENGLISH).on(paper),
                        DocumentFormat.PDF);
        int onSide = 0;
        try (PDDocument pdf = Loader.loadPDF(Documents.write(document, DocumentFormat.PDF))) {
            for (PDPage page : pdf.getPages()) {
                PDRectangle box = page.getMediaBox();
                boolean side = box.getWidth() > box.getHeight();
                onSide += side ? 1 : 0;
                double width = side ? box.getHeight() : box.getWidth();
                double height = side ? box.getWidth() : box.getHeight();
                assertThat(width).isCloseTo(points(paper.width()), offset());
                assertThat(height).isCloseTo(points(paper.height()), offset());
            }
            assertThat(onSide).isBetween(1, pdf.getNumberOfPages() / 2);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void onePageIsOnePage(String name, Locale locale) throws IOException {
        PlanDocument document =
                Documents.document(
                        Documents.example(name),
                        DocumentOptions.in(locale).with(Edition.ONE_PAGE),
                        DocumentFormat.PDF);
        try (PDDocument pdf = Loader.loadPDF(Documents.write(document, DocumentFormat.PDF))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf, 1))
                    .contains(ReadDocument.compact(document.content().title()))
                    .contains(
                            document.content().sections().stream()
                                    .map(section -> ReadDocument.compact(section.title()))
                                    .toArray(String[]::new));
        }
    }

    private static Offset<Double> offset() {
        return Offset.offset(0.6);
    }

    private static double points(double millimetres) {
        return millimetres * 72 / 25.4;
    }

    @Test
    void namesInDiagramsCanBeFound() throws IOException {
        try (PDDocument pdf = pdf("power-authority", Locale.ENGLISH)) {
            PDPage page = figurePage(pdf);

            assertThat(text(pdf, pdf.getPages().indexOf(page) + 1)).contains("PatriciaLindqvist");
        }
    }

    private static PDPage figurePage(PDDocument pdf) {
        return PdfReader.elements(pdf).stream()
                .filter(e -> e.getStructureType().equals("Figure"))
                .filter(e -> e.getAlternateDescription().contains("Cascade Valley"))
                .findFirst()
                .orElseThrow()
                .getPage();
    }
}
