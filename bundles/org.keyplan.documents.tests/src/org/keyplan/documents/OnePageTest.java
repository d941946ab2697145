package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.options.Paper;
import org.keyplan.documents.testing.Content;
import org.keyplan.documents.testing.Documents;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Risk;

import java.util.List;
import java.util.Locale;

/** The edition on one page is on one page, whatever the plan. */
class OnePageTest {

    private static DocumentOptions options(Locale locale) {
        return DocumentOptions.in(locale).with(Edition.ONE_PAGE);
    }

    private static int pages(AccountPlan plan, DocumentOptions options) throws Exception {
        byte[] pdf =
                Documents.write(
                        PlanDocument.of(
                                Documents.validated(plan), options, List.of(DocumentFormat.PDF)),
                        DocumentFormat.PDF);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @ParameterizedTest
    @MethodSource("org.keyplan.examples.Examples#names")
    void everyExampleFitsOnAPage(String name) throws Exception {
        AccountPlan plan = Documents.example(name);
        for (Locale locale : Documents.LANGUAGES) {
            for (Paper paper : Paper.values()) {
                assertThat(pages(plan, options(locale).on(paper))).as(locale + " " + paper).isOne();
            }
        }
    }

    /** Long names, and more of everything than there is room for. */
    static AccountPlan crowded() throws Exception {
        AccountPlan plan = Documents.example(Examples.CONSTRUCTION_MACHINERY);
        String name = "A name that goes on and on ".repeat(30);
        for (int i = 0; i < 20; i++) {
            Opportunity opportunity = KeyplanFactory.eINSTANCE.createOpportunity();
            opportunity.setName(name);
            plan.getOpportunities().add(opportunity);
            Risk risk = KeyplanFactory.eINSTANCE.createRisk();
            risk.setName(name);
            risk.setLikelihood(5);
            risk.setImpact(5);
            plan.getRisks().add(risk);
            Action action = KeyplanFactory.eINSTANCE.createAction();
            action.setName(name);
            action.setDue(Examples.asOf());
            plan.getActions().add(action);
        }
        return plan;
    }

    @Test
    void evenACrowdedPlanFitsOnAPage() throws Exception {
        assertThat(pages(crowded(), options(Locale.ENGLISH))).isOne();
    }

    @Test
    void whatThereIsNoRoomForIsCounted() throws Exception {
        Content content = Content.of(crowded(), options(Locale.ENGLISH));

        assertThat(content.rows("summary", "Open opportunities, by rank")).hasSize(4);
        assertThat(content.rows("summary", "Top risks")).hasSize(3);
        assertThat(content.rows("summary", "Next actions")).hasSize(3);
        assertThat(content.texts().map(text -> text.value()))
                .contains(
                        "In the full edition beside these: 19 opportunities, 22 risks, 26"
                                + " actions.");
        assertThat(content.firstColumn("summary", "Top risks"))
                .allSatisfy(risk -> assertThat(risk).hasSizeLessThanOrEqualTo(60).endsWith("…"));
    }
}
