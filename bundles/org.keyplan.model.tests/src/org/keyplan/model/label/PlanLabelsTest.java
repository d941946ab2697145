package org.keyplan.model.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__JOB_TITLE;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.model.Acceptance;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.ApproachKind;
import org.keyplan.model.Attitude;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Channel;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Money;
import org.keyplan.model.NamedElement;
import org.keyplan.model.Participant;
import org.keyplan.model.SalesStage;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Stance;
import org.keyplan.model.TieKind;
import org.keyplan.model.ValueEvidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

class PlanLabelsTest {

    private static final KeyplanFactory NEW = KeyplanFactory.eINSTANCE;
    private static final Locale EN = Locale.ENGLISH;
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    static Stream<Arguments> composed() {
        return Stream.of(
                both(tie(TieKind.INFLUENCES), "Li → Chen (influences)", "Li → Chen（影响）"),
                both(tie(TieKind.TRUSTS), "Li → Chen (trusts)", "Li → Chen（信任）"),
                both(tie(TieKind.ALLIED), "Li – Chen (allied)", "Li – Chen（同盟）"),
                both(tie(TieKind.CONFLICT), "Li – Chen (in conflict)", "Li – Chen（冲突）"),
                both(make(NEW.createTie(), t -> t.setFrom(person("Li"))), "Li → ? (influences)"),
                both(
                        interaction("Kick-off"),
                        "2026-05-12 visit: Kick-off",
                        "2026-05-12 拜访：Kick-off"),
                both(interaction(null), "2026-05-12 visit with Li, Chen", "2026-05-12 拜访：与Li、Chen"),
                both(NEW.createInteraction(), "Undated visit", "未注明日期 拜访"),
                both(
                        make(
                                NEW.createInteraction(),
                                i -> {
                                    i.setChannel(Channel.EMAIL);
                                    i.setPurpose("Offer");
                                }),
                        "Undated e-mail: Offer"),
                both(
                        make(
                                NEW.createEngagement(),
                                e -> {
                                    e.setMember(make(NEW.createTeamMember(), m -> m.setName("Wu")));
                                    e.setStakeholder(person("Li"));
                                    e.setLevel(EngagementLevel.CONSULTED);
                                }),
                        "Wu – Li (consulted)",
                        "Wu – Li（受咨询）"),
                both(participant(null), "Li: decision maker (economic), coach (insider)"),
                both(participant("Signatory"), "Li: Signatory", "Li：Signatory"),
                both(
                        make(NEW.createParticipant(), p -> p.setStakeholder(person("Li"))),
                        "Li",
                        "Li"),
                both(
                        make(
                                NEW.createPurchaseYear(),
                                p -> {
                                    p.setYear(2025);
                                    p.setAmount(Money.of("1250000", "CNY"));
                                }),
                        "2025: 1,250,000 CNY",
                        "2025年：1,250,000 CNY"),
                both(
                        make(NEW.createCustomerBudget(), b -> b.setAmount(Money.of("10", "EUR"))),
                        "Customer budget: unknown, 10 EUR",
                        "客户预算：未知，10 EUR"),
                both(NEW.createCustomerBudget(), "Customer budget: unknown", "客户预算：未知"),
                both(
                        make(
                                NEW.createGate(),
                                g -> {
                                    g.setStage(SalesStage.TENDER);
                                    g.setText("Bid\n submitted ");
                                }),
                        "Tender: Bid submitted",
                        "投标：Bid submitted"),
                both(NEW.createGate(), "Gate of stage: develop", "“开发”阶段的里程碑"),
                both(
                        make(
                                NEW.createCompetitorPosition(),
                                p -> {
                                    p.setCompetitor(
                                            make(NEW.createCompetitor(), c -> c.setName("Acme")));
                                    p.setStance(Stance.STRONG);
                                }),
                        "Acme: ahead of us",
                        "Acme：强于我方"),
                both(
                        make(NEW.createPursuitAssessment(), a -> a.setScore(4)),
                        "Is there an opportunity? 4 of 5",
                        "机会是否真实？ 4 分（满分 5 分）"),
                both(
                        NEW.createPursuitAssessment(),
                        "Is there an opportunity? Not answered",
                        "机会是否真实？ 未评估"),
                both(
                        make(
                                NEW.createWhitespaceCell(),
                                c ->
                                        c.setOffering(
                                                make(NEW.createOffering(), o -> o.setName("UPS")))),
                        "? × UPS",
                        "？ × UPS"),
                both(
                        make(NEW.createSwotEntry(), s -> s.setText("Trusted brand")),
                        "Strength: Trusted brand",
                        "优势：Trusted brand"),
                both(NEW.createSwotEntry(), "Strength", "优势"),
                both(
                        make(NEW.createValueItem(), v -> v.setText("Fits the line")),
                        "Product value: Fits the line",
                        "产品价值：Fits the line"),
                both(
                        make(
                                NEW.createAcceptance(),
                                a -> {
                                    a.setRule("DEC-03");
                                    a.setElement(person("Li"));
                                }),
                        "DEC-03 accepted for Li",
                        "已接受 DEC-03：Li"),
                both(
                        make(NEW.createDiagramNode(), n -> n.setElement(person("Li"))),
                        "Place of Li",
                        "Li的位置"),
                both(
                        make(NEW.createDiagramBend(), b -> b.setElement(person("Li"))),
                        "Bends of Li",
                        "Li的连线折点"),
                both(
                        make(
                                NEW.createDiagramBend(),
                                b -> {
                                    b.setElement(person("Li"));
                                    b.setTarget(person("Chen"));
                                }),
                        "Bends of Li → Chen",
                        "Li → Chen 的连线折点"),
                both(
                        make(
                                NEW.createBendPoint(),
                                b -> {
                                    b.setX(12.5);
                                    b.setY(1000);
                                }),
                        "Bend at 12.5, 1,000",
                        "折点 (12.5, 1,000)"),
                both(NEW.createStickyNote(), "Empty note on a diagram", "空白的图上便签"),
                both(
                        make(NEW.createStickyNote(), n -> n.setText("Ask Li\nagain")),
                        "Note on a diagram: Ask Li again",
                        "图上便签：Ask Li again"),
                both(
                        make(NEW.createStrategy(), s -> s.setApproach(ApproachKind.DEVELOP_COACH)),
                        "Develop a coach",
                        "发展内线"),
                both(
                        make(NEW.createStakeholder(), s -> s.setJobTitle("Chief engineer")),
                        "Chief engineer (not named)",
                        "Chief engineer（姓名未知）"),
                both(
                        make(
                                NEW.createInfluenceMap(),
                                m ->
                                        m.setOpportunity(
                                                make(
                                                        NEW.createOpportunity(),
                                                        o -> o.setName("Line 2")))),
                        "Influence map: Line 2",
                        "影响力地图：Line 2"),
                both(
                        make(NEW.createDiagram(), d -> d.setViewpoint("Influence map")),
                        "Influence map",
                        "Influence map"),
                both(plan("Northwind"), "Plan for Northwind", "Northwind的客户规划"),
                both(NEW.createStakeholder(), "Unnamed person", "未命名的人员"),
                both(NEW.createDecisionCriterion(), "Decision criterion", "个人评判标准"),
                both(NEW.createInvestmentBudget(), "Our investment budget", "我方投入预算"));
    }

    @ParameterizedTest
    @MethodSource("composed")
    void elementsAreCalledByWhatTheyHold(EObject element, String english, String chinese) {
        assertThat(PlanLabels.label(element, EN)).isEqualTo(english);
        if (chinese != null) {
            assertThat(PlanLabels.label(element, ZH)).isEqualTo(chinese);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyEmptyElementHasALabelInOneLine(String language) {
        for (EObject element : ModelWords.emptyElements()) {
            assertThat(PlanLabels.label(element, Locale.forLanguageTag(language)))
                    .as(element.eClass().getName())
                    .isNotBlank()
                    .doesNotContain("\n", "{", "_UI_", "null");
        }
    }

    @Test
    void aNameIsTheLabelOfEverythingThatHasOne() {
        for (EObject element : ModelWords.emptyElements()) {
            if (element instanceof NamedElement named) {
                named.setName(" Zhang Min ");
                assertThat(PlanLabels.label(named, EN)).isEqualTo("Zhang Min");
                assertThat(PlanLabels.label(named, ZH)).isEqualTo("Zhang Min");
                named.setName("  ");
                assertThat(PlanLabels.label(named, EN)).startsWith("Unnamed ");
                assertThat(PlanLabels.label(named, ZH)).startsWith("未命名的");
            }
        }
    }

    @Test
    void placeholdersInANameAreOrdinaryText() {
        assertThat(PlanLabels.label(plan("{0} '{1}' & Söhne"), EN))
                .isEqualTo("Plan for {0} '{1}' & Söhne");
    }

    @Test
    void longTextsAreShortenedBetweenWholeCharacters() {
        ValueEvidence evidence = NEW.createValueEvidence();
        evidence.setStatement("𠮷".repeat(500));
        assertThat(PlanLabels.label(evidence, EN)).isEqualTo("“" + "𠮷".repeat(79) + "…”");
        evidence.setStatement("𠮷".repeat(80));
        assertThat(PlanLabels.label(evidence, EN)).isEqualTo("“" + "𠮷".repeat(80) + "”");
    }

    @Test
    void elementsThatReferToEachOtherInARingHaveLabels() {
        Acceptance one = NEW.createAcceptance();
        Acceptance other = NEW.createAcceptance();
        one.setElement(other);
        other.setElement(one);
        assertThat(PlanLabels.label(one, EN)).isEqualTo("? accepted for Accepted finding");
    }

    @Test
    void unresolvedReferenceIsCalledByItsType() {
        Stakeholder proxy = person("Li");
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("other.keyplan#x"));
        assertThat(PlanLabels.label(proxy, EN)).isEqualTo("Stakeholder");
    }

    @Test
    void typesFeaturesAndLiteralsSpeakTheLanguageOfTheField() {
        assertThat(PlanLabels.feature(STAKEHOLDER__JOB_TITLE, EN)).isEqualTo("Job title");
        assertThat(PlanLabels.feature(STAKEHOLDER__JOB_TITLE, ZH)).isEqualTo("职务");
        assertThat(PlanLabels.type(STAKEHOLDER, ZH)).isEqualTo("客户方人员");
        assertThat(PlanLabels.type(KeyplanPackage.Literals.BUYING_ROLE, EN))
                .isEqualTo("Buying role");
        assertThat(PlanLabels.literal(BuyingRole.DECISION_MAKER, EN))
                .isEqualTo("Decision maker (economic)");
        assertThat(PlanLabels.literal(BuyingRole.TECHNICAL_EVALUATOR, ZH)).isEqualTo("技术把关者");
        assertThat(PlanLabels.description(STAKEHOLDER__JOB_TITLE, ZH)).isEqualTo("此人的职务。");
        assertThat(PlanLabels.description(STAKEHOLDER, ZH)).startsWith("客户方的人员。");
    }

    @Test
    void literalOfTheMetamodelHasTheSameWordAsItsJavaConstant() {
        EEnumLiteral dynamic =
                KeyplanPackage.Literals.ATTITUDE.getEEnumLiteral(Attitude.CHAMPION_VALUE);
        assertThat(PlanLabels.literal(dynamic, ZH))
                .isEqualTo(PlanLabels.literal(Attitude.CHAMPION, ZH))
                .isEqualTo("坚定支持者");
    }

    @Test
    void modelsThatAreNotOursAreShownByTheirTechnicalNames() {
        EClass foreign = EcoreFactory.eINSTANCE.createEClass();
        foreign.setName("Later");
        assertThat(PlanLabels.type(foreign, ZH)).isEqualTo("Later");
        assertThat(PlanLabels.label(foreign, EN)).isEqualTo("EClass");
        assertThat(PlanLabels.feature(EcorePackage.Literals.ENAMED_ELEMENT__NAME, EN))
                .isEqualTo("name");
    }

    @Test
    void valuesAreShownAsPeopleReadThem() {
        assertThat(PlanLabels.value(null, EN)).isEqualTo("—");
        assertThat(PlanLabels.value(List.of(), EN)).isEqualTo("—");
        assertThat(PlanLabels.value(" ", EN)).isEqualTo("—");
        assertThat(PlanLabels.value("as is", EN)).isEqualTo("as is");
        assertThat(PlanLabels.value(true, EN)).isEqualTo("Yes");
        assertThat(PlanLabels.value(false, ZH)).isEqualTo("否");
        assertThat(PlanLabels.value(12500, EN)).isEqualTo("12,500");
        assertThat(PlanLabels.value(2.5, EN)).isEqualTo("2.5");
        assertThat(PlanLabels.value(LocalDate.of(2026, 6, 30), ZH)).isEqualTo("2026-06-30");
        assertThat(PlanLabels.value(Money.of("1234567.00", "EUR"), EN)).isEqualTo("1,234,567 EUR");
        assertThat(PlanLabels.value(Money.of("1234567.80", "CNY"), ZH))
                .isEqualTo("1,234,567.80 CNY");
        assertThat(PlanLabels.value(person("Li"), EN)).isEqualTo("Li");
        List<BuyingRole> roles = List.of(BuyingRole.USER, BuyingRole.PURCHASER);
        assertThat(PlanLabels.value(roles, EN)).isEqualTo("User, Purchaser");
        assertThat(PlanLabels.value(roles, ZH)).isEqualTo("使用者、采购");
    }

    private static Arguments both(EObject element, String english, String chinese) {
        return Arguments.of(element, english, chinese);
    }

    private static Arguments both(EObject element, String english) {
        return Arguments.of(element, english, null);
    }

    private static <T> T make(T element, Consumer<T> settings) {
        settings.accept(element);
        return element;
    }

    private static Stakeholder person(String name) {
        return make(NEW.createStakeholder(), person -> person.setName(name));
    }

    private static AccountPlan plan(String accountName) {
        return make(
                NEW.createAccountPlan(),
                plan ->
                        plan.setAccount(
                                make(
                                        NEW.createAccount(),
                                        account -> account.setName(accountName))));
    }

    private static EObject tie(TieKind kind) {
        return make(
                NEW.createTie(),
                tie -> {
                    tie.setKind(kind);
                    tie.setFrom(person("Li"));
                    tie.setTo(person("Chen"));
                });
    }

    private static Interaction interaction(String purpose) {
        return make(
                NEW.createInteraction(),
                interaction -> {
                    interaction.setDate(LocalDate.of(2026, 5, 12));
                    interaction.setPurpose(purpose);
                    interaction.getStakeholders().addAll(List.of(person("Li"), person("Chen")));
                });
    }

    private static Participant participant(String roleLabel) {
        return make(
                NEW.createParticipant(),
                participant -> {
                    participant.setStakeholder(person("Li"));
                    participant
                            .getRoles()
                            .addAll(List.of(BuyingRole.DECISION_MAKER, BuyingRole.COACH));
                    participant.setRoleLabel(roleLabel);
                });
    }
}
