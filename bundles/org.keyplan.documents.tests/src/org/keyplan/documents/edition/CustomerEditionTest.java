package org.keyplan.documents.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.model.KeyplanPackage.Literals.NAMED_ELEMENT__NAME;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.PlanDocument;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.testing.Documents;
import org.keyplan.documents.testing.EveryByte;
import org.keyplan.examples.Examples;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.Competitor;
import org.keyplan.model.Confidentiality;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Insight;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Objective;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.PlanElement;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The customer reads what is meant for the customer, and nothing else is in the file. */
class CustomerEditionTest {

    private static final KeyplanFactory FACTORY = KeyplanFactory.eINSTANCE;

    private static final String EVERY = "org.keyplan.documents.testing.Documents#everyFile";

    private static String forCustomer(AccountPlan plan, Locale locale, DocumentFormat format)
            throws Exception {
        DocumentOptions options = DocumentOptions.in(locale).with(Edition.CUSTOMER);
        return EveryByte.of(Documents.write(Documents.document(plan, options, format), format));
    }

    /** What is said to whoever makes the document, and what all formats share. */
    private static PlanDocument forCustomer(AccountPlan plan, Locale locale) {
        return PlanDocument.of(
                Documents.validated(plan),
                DocumentOptions.in(locale).with(Edition.CUSTOMER),
                List.of());
    }

    private static List<EObject> all(AccountPlan plan) {
        List<EObject> all = new ArrayList<>(List.of(plan));
        plan.eAllContents().forEachRemaining(all::add);
        return all;
    }

    /** Two of three elements, and all units, so that something can be seen. */
    private static void mark(AccountPlan plan) {
        int number = 0;
        for (EObject element : all(plan)) {
            if (element instanceof PlanElement marked
                    && !(element instanceof Account || element instanceof AccountPlan)) {
                boolean shown = number++ % 3 != 2 || element instanceof OrganizationUnit;
                marked.setConfidentiality(
                        shown ? Confidentiality.PUBLIC : Confidentiality.RESTRICTED);
            }
        }
    }

    private static Set<String> texts(AccountPlan plan) {
        Set<String> texts = new HashSet<>();
        for (EObject element : all(plan)) {
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (isText(attribute) && element.eGet(attribute) instanceof String text) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private static boolean isText(EAttribute attribute) {
        return attribute.getEAttributeType() == EcorePackage.Literals.ESTRING
                && !attribute.isMany();
    }

    @ParameterizedTest
    @MethodSource(EVERY)
    void nothingWithheldIsAnywhereInTheFile(String name, Locale locale, DocumentFormat format)
            throws Exception {
        AccountPlan plan = Documents.example(name);
        mark(plan);
        Set<String> shown = texts(CustomerCopy.of(plan).plan());
        String shownText = String.join("\n", shown);

        String file = forCustomer(plan, locale, format);

        Set<String> withheld = texts(plan);
        withheld.removeIf(text -> text.length() < 8 || shownText.contains(text));
        assertThat(withheld).hasSizeGreaterThan(20);
        assertThat(withheld.stream().filter(file::contains)).isEmpty();
        for (EObject element : all(plan)) {
            if (element instanceof Competitor competitor && competitor.getName() != null) {
                assertThat(
                                file.toLowerCase(Locale.ROOT)
                                        .contains(competitor.getName().toLowerCase(Locale.ROOT)))
                        .isFalse();
            }
        }
    }

    /** A plan with a word of its own in every text of every element. */
    @ParameterizedTest
    @EnumSource
    void noMarkedWordGetsOutButThoseThatMay(DocumentFormat format) throws Exception {
        AccountPlan plan = Documents.example(Examples.CONSTRUCTION_MACHINERY);
        Set<String> allowed = new HashSet<>();
        Set<String> forbidden = new HashSet<>();
        mark(plan);
        int number = 100_000;
        for (EObject element : all(plan)) {
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (isText(attribute) && !attribute.getName().equals("currency")) {
                    element.eSet(attribute, "token" + number++);
                }
            }
        }
        allowed.addAll(texts(CustomerCopy.of(plan).plan()));
        forbidden.addAll(texts(plan));
        forbidden.removeAll(allowed);
        forbidden.removeIf(text -> !text.startsWith("token"));

        String file = forCustomer(plan, Locale.ENGLISH, format);

        assertThat(allowed).hasSizeGreaterThan(20);
        assertThat(forbidden).hasSizeGreaterThan(200);
        assertThat(forbidden.stream().filter(file::contains)).isEmpty();
        assertThat(file).contains(plan.getAccount().getName());
        assertThat(forbidden)
                .contains(plan.getName(), plan.getNotes(), plan.getAccount().getNotes());
        Stakeholder person = plan.getAccount().getStakeholders().get(0);
        assertThat(forbidden)
                .contains(
                        person.getBusinessInterest(),
                        person.getPersonalInterest(),
                        person.getSource(),
                        person.getEmail(),
                        person.getDescription());
    }

    private static AccountPlan small() {
        AccountPlan plan = PlanFiles.create("Northern Cement");
        TeamMember member = FACTORY.createTeamMember();
        member.setName("Simon Farrow");
        plan.getTeam().add(member);
        return plan;
    }

    private static <T extends PlanElement> T shown(T element) {
        element.setConfidentiality(Confidentiality.PUBLIC);
        return element;
    }

    private static Objective objective(String name, String description) {
        Objective objective = shown(FACTORY.createObjective());
        objective.setName(name);
        objective.setDescription(description);
        return objective;
    }

    @Test
    void whatIsNotMarkedIsWithheld() {
        AccountPlan plan = small();
        Objective objective = FACTORY.createObjective();
        plan.getObjectives().add(objective);
        assertThat(CustomerCopy.of(plan).shown()).isZero();

        shown(objective);

        assertThat(CustomerCopy.of(plan).plan().getObjectives()).hasSize(1);
    }

    @Test
    void whatIsInsideSomethingWithheldIsWithheldAndCounted() {
        AccountPlan plan = small();
        OrganizationUnit company = FACTORY.createOrganizationUnit();
        OrganizationUnit works = shown(FACTORY.createOrganizationUnit());
        company.getUnits().add(works);
        plan.getAccount().getUnits().add(company);

        CustomerCopy copy = CustomerCopy.of(plan);

        assertThat(copy.plan().getAccount().getUnits()).isEmpty();
        assertThat(copy.unreached()).isEqualTo(1);
        assertThat(forCustomer(plan, Locale.ENGLISH).notices())
                .anySatisfy(n -> assertThat(n).startsWith("One element is marked as public but"));
    }

    @Test
    void theLineToASuperiorWhoIsWithheldIsCut() {
        AccountPlan plan = small();
        Stakeholder superior = FACTORY.createStakeholder();
        Stakeholder person = shown(FACTORY.createStakeholder());
        person.setReportsTo(superior);
        plan.getAccount().getStakeholders().addAll(List.of(superior, person));

        Account account = CustomerCopy.of(plan).plan().getAccount();

        assertThat(account.getStakeholders()).hasSize(1);
        assertThat(account.getStakeholders().get(0).getReportsTo()).isNull();
    }

    @Test
    void aTextThatMentionsSomebodyWithheldIsLeftOutWhateverItsCase() {
        AccountPlan plan = small();
        plan.getObjectives().add(objective("Growth", "As agreed with FARROW in May."));
        plan.getObjectives().add(objective("Safety", "No farrowing on site."));

        CustomerCopy copy = CustomerCopy.of(plan);

        assertThat(copy.plan().getObjectives())
                .extracting(Objective::getDescription)
                .containsExactly(null, "No farrowing on site.");
        assertThat(copy.texts()).singleElement().extracting("name").isEqualTo("Farrow");
        assertThat(forCustomer(plan, Locale.ENGLISH).notices())
                .contains(
                        "“Description” of “Growth” was left out because it mentions “Farrow”, which"
                                + " the customer must not see.");
    }

    @Test
    void chineseNamesAreFoundWithoutBlanksAroundThem() {
        AccountPlan plan = small();
        Competitor competitor = FACTORY.createCompetitor();
        competitor.setName("北方电气");
        plan.getCompetitors().add(competitor);
        plan.getObjectives().add(objective("可靠性", "比北方电气更可靠"));

        assertThat(CustomerCopy.of(plan).plan().getObjectives().get(0).getDescription()).isNull();
    }

    @Test
    void anElementWhoseNameGivesSomebodyAwayIsLeftOutAsAWhole() {
        AccountPlan plan = small();
        Action action = shown(FACTORY.createAction());
        action.setName("Keep Brackwell out");
        plan.getActions().add(action);
        Competitor competitor = FACTORY.createCompetitor();
        competitor.setName("Brackwell Plant Hire");
        plan.getCompetitors().add(competitor);

        CustomerCopy copy = CustomerCopy.of(plan);

        assertThat(copy.plan().getActions()).isEmpty();
        assertThat(copy.texts())
                .singleElement()
                .extracting("feature")
                .isEqualTo(NAMED_ELEMENT__NAME);
    }

    @Test
    void aMapThatIsCalledLikeWhatItIsAboutHidesNothing() {
        AccountPlan plan = small();
        InfluenceMap map = FACTORY.createInfluenceMap();
        map.setName("Growth");
        plan.getMaps().add(map);
        plan.getObjectives().add(objective("Growth in cities", null));

        assertThat(CustomerCopy.of(plan).plan().getObjectives()).hasSize(1);
    }

    @Test
    void peopleWhoLeftOrAreNotFoundAreNoNewsForTheCustomer() {
        AccountPlan plan = small();
        Stakeholder gone = shown(FACTORY.createStakeholder());
        gone.setDeparted(true);
        Stakeholder vacancy = shown(FACTORY.createStakeholder());
        vacancy.setPlaceholder(true);
        plan.getAccount().getStakeholders().addAll(List.of(gone, vacancy));

        assertThat(CustomerCopy.of(plan).shown()).isZero();
    }

    @Test
    void aRestrictedPlanSaysNothingAndSaysWhyOnTheScreen() {
        AccountPlan plan = small();
        plan.getObjectives().add(objective("Growth", null));
        plan.setConfidentiality(Confidentiality.RESTRICTED);

        PlanDocument document = forCustomer(plan, Locale.ENGLISH);

        assertThat(document.content().sections()).isEmpty();
        assertThat(document.content().title()).doesNotContain("Northern");
        assertThat(document.notices()).singleElement().asString().contains("restricted");
    }

    @Test
    void whereHardlyAnythingIsPublicTheScreenTellsHowToMarkIt() {
        assertThat(forCustomer(small(), Locale.ENGLISH).notices())
                .singleElement()
                .asString()
                .startsWith("Nothing in the plan is marked as public")
                .contains("“Confidentiality”");
        assertThat(forCustomer(small(), Locale.SIMPLIFIED_CHINESE).notices())
                .singleElement()
                .asString()
                .contains("0");
    }

    @Test
    void otherEditionsHaveNoNotices() {
        assertThat(PlanDocument.of(Documents.validated(small()), Locale.ENGLISH).notices())
                .isEmpty();
    }

    @Test
    void theDocumentSaysForWhomItIsAndNothingOfWhatIsMissing() {
        AccountPlan plan = small();
        plan.getInsights().add(insight());

        PlanDocument document =
                PlanDocument.of(
                        Documents.validated(plan),
                        DocumentOptions.in(Locale.ENGLISH)
                                .with(Edition.CUSTOMER)
                                .sayingMissing(true));

        assertThat(document.content().labels().confidential())
                .isEqualTo("Prepared for Northern Cement.");
        assertThat(document.content().sections())
                .extracting(Section::id)
                .containsExactly("insights");
    }

    private static Insight insight() {
        Insight insight = shown(FACTORY.createInsight());
        insight.setName("Zero emissions");
        return insight;
    }

    @Test
    void thePlanItselfIsNotTouched() throws Exception {
        AccountPlan plan = Documents.example(Examples.POWER_AUTHORITY);
        mark(plan);
        Set<String> before = texts(plan);

        CustomerCopy.of(plan).plan().getAccount().setName("Changed");

        assertThat(texts(plan)).isEqualTo(before);
    }
}
