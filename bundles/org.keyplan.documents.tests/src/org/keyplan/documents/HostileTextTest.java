package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.documents.testing.ReadDocument.compact;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.testing.Documents;
import org.keyplan.documents.testing.DocxReader;
import org.keyplan.documents.testing.HtmlReader;
import org.keyplan.documents.testing.PdfReader;
import org.keyplan.documents.testing.ReadDocument;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Stakeholder;
import org.w3c.dom.Document;

import java.util.List;
import java.util.Locale;

/** Whatever people type stays text. */
class HostileTextTest {

    private static AccountPlan planWith(String text) {
        AccountPlan plan = PlanFiles.create(text);
        plan.setDescription(text);
        plan.getAccount().setIndustry(text);
        Stakeholder person = KeyplanFactory.eINSTANCE.createStakeholder();
        person.setName(text);
        person.setJobTitle(text);
        person.setBusinessInterest(text);
        plan.getAccount().getStakeholders().add(person);
        return plan;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"&' &amp; &#60; <b>bold</b>",
                "]]> <!-- --> </style><style>*{}</style>",
                "${account} <#if true> [=x] {0} '{1}'",
                "😀👩‍👩‍👧 \uD842\uDFB7 é\u0301 \u202Eabc\u202C \u200B",
                "a\tb\nc\r\nd",
                "[[javascript:alert(1)]](http://example.com) =1+1",
            })
    void textStaysText(String text) throws Exception {
        AccountPlan plan = planWith(text);
        for (Locale locale : Documents.LANGUAGES) {
            byte[] page = Documents.write(plan, locale, DocumentFormat.HTML);
            ReadDocument html = HtmlReader.read(page);
            ReadDocument docx = DocxReader.read(Documents.write(plan, locale, DocumentFormat.DOCX));
            ReadDocument pdf = PdfReader.read(Documents.write(plan, locale, DocumentFormat.PDF));

            for (ReadDocument read : List.of(html, docx, pdf)) {
                assertThat(read.titles()).containsExactly(compact(text));
                assertThat(read.rows(Documents.text(locale, "organisation.people")))
                        .singleElement()
                        .asList()
                        .contains(compact(text));
            }
            Document tree = HtmlReader.parse(page);
            assertThat(HtmlReader.all(tree, "script")).hasSize(1);
            assertThat(HtmlReader.all(tree, "b")).isEmpty();
            assertThat(HtmlReader.all(tree, "style")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "PPTX"})
    void aVeryLongNameIsPrintedWhole(DocumentFormat format) throws Exception {
        String name = "Long".repeat(2_500);

        ReadDocument read = Documents.read(planWith(name), Locale.ENGLISH, format);

        assertThat(read.titles()).containsExactly(name);
        assertThat(read.rows("People").get(0).get(0)).contains(name);
    }
}
