package org.keyplan.documents.pptx.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.DocumentTemplates;
import org.keyplan.documents.PlanDocument;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.testing.Documents;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The template to begin with makes the presentation that is made without a template. */
class DefaultPresentationTest {

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of(Examples.POWER_AUTHORITY, Locale.ENGLISH),
                Arguments.of(Examples.NEGLECTED_ACCOUNT, Locale.ENGLISH),
                Arguments.of(Examples.GENERATING_COMPANY, Locale.SIMPLIFIED_CHINESE));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void saysWhatThePresentationWithoutATemplateSays(String name, Locale locale)
            throws IOException {
        AccountPlan plan = Documents.example(name);
        DocumentOptions options = DocumentOptions.in(locale);
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        DocumentTemplates.writeSlides(locale, template);
        byte[] plain =
                Documents.write(
                        PlanDocument.of(
                                Documents.validated(plan), options, List.of(DocumentFormat.PPTX)),
                        DocumentFormat.PPTX);

        assertThat(SlideTemplate.of(template.toByteArray()).faults()).isEmpty();
        try (XMLSlideShow made =
                        SlidesFile.open(SlidesFile.written(template.toByteArray(), plan, options));
                XMLSlideShow usual = SlidesFile.open(plain)) {
            assertThat(SlidesFile.texts(made)).isEqualTo(SlidesFile.texts(usual));
            assertThat(shapes(made)).isEqualTo(shapes(usual));
            assertThat(made.getSlides())
                    .extracting(slide -> slide.getSlideLayout().getType())
                    .isEqualTo(
                            usual.getSlides().stream()
                                    .map(slide -> slide.getSlideLayout().getType())
                                    .toList());
        }
    }

    private static List<String> shapes(XMLSlideShow show) {
        return show.getSlides().stream()
                .flatMap(slide -> slide.getShapes().stream())
                .map(DefaultPresentationTest::shape)
                .toList();
    }

    private static String shape(XSLFShape shape) {
        return shape.getShapeName() + " " + shape.getAnchor();
    }
}
