package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.documents.testing.ReadDocument.compact;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.testing.Documents;
import org.keyplan.documents.testing.ReadDocument;
import org.keyplan.examples.Examples;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Confidentiality;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Money;
import org.keyplan.model.Opportunity;

import java.util.List;
import java.util.Locale;

/** A plan need not be complete to be printed, and what is not known is said once. */
class UnfinishedPlanTest {

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "PPTX"})
    void aPlanOfNothingHasFindingsOnly(DocumentFormat format) throws Exception {
        AccountPlan plan = KeyplanFactory.eINSTANCE.createAccountPlan();

        ReadDocument read = Documents.read(plan, Locale.ENGLISH, format);

        assertThat(read.sections()).containsExactly("Findings");
        assertThat(read.titles()).singleElement().asString().isNotEmpty();
    }

    /** A plan with one blank element of every kind in every place. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "PPTX"})
    void aPlanOfBlankElementsIsPrinted(DocumentFormat format) throws Exception {
        AccountPlan plan = KeyplanFactory.eINSTANCE.createAccountPlan();
        fill(plan, 0);

        for (Locale locale : Documents.LANGUAGES) {
            ReadDocument read = Documents.read(plan, locale, format);

            for (String key :
                    List.of(
                            "organisation.people",
                            "relations.ties",
                            "opportunities.gates",
                            "interactions.planned",
                            "insights.table")) {
                assertThat(read.rows(Documents.text(locale, key))).as(key).hasSize(1);
            }
            assertThat(read.text())
                    .contains(compact(Documents.text(locale, "unknown")))
                    .doesNotContain("null", "{0}");
        }
    }

    private static void fill(EObject element, int depth) {
        for (EReference reference : element.eClass().getEAllContainments()) {
            EClass type = reference.getEReferenceType();
            EObject child = EcoreUtil.create(type);
            if (reference.isMany()) {
                @SuppressWarnings("unchecked")
                List<EObject> children = (List<EObject>) element.eGet(reference);
                children.add(child);
            } else {
                element.eSet(reference, child);
            }
            if (depth < 2) {
                fill(child, depth + 1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "PPTX"})
    void whatIsNotKnownIsNamedInOneLine(DocumentFormat format) throws Exception {
        AccountPlan plan = PlanFiles.create("Northern Cement");
        Account account = plan.getAccount();
        account.setIndustry("Cement");

        ReadDocument read = Documents.read(plan, Locale.ENGLISH, format);

        assertThat(read.text())
                .contains(
                        compact(
                                "Not known yet: Headquarters, Ownership, Parent company, Employees,"
                                        + " Annual revenue, Website."));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "PPTX"})
    void aColumnThatIsEmptyEverywhereIsLeftOut(DocumentFormat format) throws Exception {
        AccountPlan plan = Documents.example(Examples.CONSTRUCTION_MACHINERY);
        String strategy = "How we differ";
        assertThat(head(plan, format)).contains(compact(strategy));

        plan.getCompetitors().forEach(competitor -> competitor.setOurDifference(null));

        assertThat(head(plan, format)).doesNotContain(compact(strategy));
    }

    private static List<String> head(AccountPlan plan, DocumentFormat format) throws Exception {
        return Documents.read(plan, Locale.ENGLISH, format).tables().stream()
                .filter(table -> table.caption().equals("Competitors"))
                .filter(table -> table.head().contains("Weaknesses"))
                .findFirst()
                .orElseThrow()
                .head();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "PPTX"})
    void aBudgetNobodyConfirmedSaysSoEvenIfItsStateIsUnknown(DocumentFormat format)
            throws Exception {
        AccountPlan plan = PlanFiles.create("Northern Cement");
        Opportunity opportunity = KeyplanFactory.eINSTANCE.createOpportunity();
        opportunity.setBudget(KeyplanFactory.eINSTANCE.createCustomerBudget());
        opportunity.getBudget().setAmount(Money.of("1000", "EUR"));
        plan.getOpportunities().add(opportunity);

        ReadDocument read = Documents.read(plan, Locale.ENGLISH, format);

        assertThat(read.text()).containsPattern("Amountofthebudget:?1,000EUR\\?Assumed");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "PPTX"})
    void aMeetingInTheFutureIsPlanned(DocumentFormat format) throws Exception {
        AccountPlan plan = PlanFiles.create("Northern Cement");
        for (int days = 0; days < 2; days++) {
            Interaction meeting = KeyplanFactory.eINSTANCE.createInteraction();
            meeting.setDate(Examples.asOf().plusDays(days));
            meeting.setPurpose("In " + days + " days");
            plan.getInteractions().add(meeting);
        }

        ReadDocument read = Documents.read(plan, Locale.ENGLISH, format);

        assertThat(read.rows("Planned or without a date"))
                .singleElement()
                .asList()
                .contains("In1days");
        assertThat(read.rows("Meetings, calls and messages, the latest first"))
                .singleElement()
                .asList()
                .contains("In0days");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "PPTX"})
    void oneRestrictedElementMakesTheDocumentRestricted(DocumentFormat format) throws Exception {
        AccountPlan plan = Documents.example(Examples.POWER_AUTHORITY);
        String notice = compact("Restricted: for the account team only.");
        assertThat(Documents.read(plan, Locale.ENGLISH, format).text()).doesNotContain(notice);

        plan.getAccount().getStakeholders().get(0).setConfidentiality(Confidentiality.RESTRICTED);

        assertThat(Documents.read(plan, Locale.ENGLISH, format).text()).startsWith(notice);
    }
}
