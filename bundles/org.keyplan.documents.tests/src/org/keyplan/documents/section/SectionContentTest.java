package org.keyplan.documents.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.content.Block.Callout;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Block.Facts;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.content.Block.Quadrants;
import org.keyplan.documents.content.Block.Subheading;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.testing.Content;
import org.keyplan.documents.testing.Documents;
import org.keyplan.examples.Examples;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Confidence;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Money;
import org.keyplan.model.Participant;
import org.keyplan.model.PurchaseYear;
import org.keyplan.model.Risk;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.SwotEntry;
import org.keyplan.model.SwotKind;
import org.keyplan.model.TeamMember;
import org.keyplan.model.Tie;
import org.keyplan.model.TieKind;
import org.keyplan.viewpoint.drawing.Shape;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the sections of the full edition say of small plans. */
class SectionContentTest {

    private static final KeyplanFactory FACTORY = KeyplanFactory.eINSTANCE;
    private static final LocalDate TODAY = Examples.asOf();

    private final AccountPlan plan = PlanFiles.create("Northern Cement");
    private final Account account = plan.getAccount();

    private Content content() {
        return Content.of(plan, DocumentOptions.in(Locale.ENGLISH));
    }

    private Stakeholder person(String name) {
        Stakeholder person = FACTORY.createStakeholder();
        person.setName(name);
        person.setConfidence(Confidence.CONFIRMED);
        account.getStakeholders().add(person);
        return person;
    }

    private TeamMember member(String name) {
        TeamMember member = FACTORY.createTeamMember();
        member.setName(name);
        plan.getTeam().add(member);
        return member;
    }

    private void knows(TeamMember member, Stakeholder person, EngagementLevel desired) {
        Engagement engagement = FACTORY.createEngagement();
        engagement.setMember(member);
        engagement.setStakeholder(person);
        engagement.setLevel(EngagementLevel.KNOWN);
        engagement.setDesiredLevel(desired);
        plan.getEngagements().add(engagement);
    }

    private void plays(BuyingRole role, Stakeholder person) {
        if (plan.getMaps().isEmpty()) {
            plan.getMaps().add(FACTORY.createInfluenceMap());
        }
        InfluenceMap map = plan.getMaps().get(0);
        Participant part = FACTORY.createParticipant();
        part.setStakeholder(person);
        part.getRoles().add(role);
        part.setConfidence(Confidence.CONFIRMED);
        map.getParticipants().add(part);
    }

    private Action action(String name, LocalDate due) {
        Action action = FACTORY.createAction();
        action.setName(name);
        action.setDue(due);
        plan.getActions().add(action);
        return action;
    }

    private Risk risk(String name, Integer likelihood, Integer impact) {
        Risk risk = FACTORY.createRisk();
        risk.setName(name);
        risk.setLikelihood(likelihood);
        risk.setImpact(impact);
        plan.getRisks().add(risk);
        return risk;
    }

    private void bought(Integer year, String amount, String currency) {
        PurchaseYear bought = FACTORY.createPurchaseYear();
        bought.setYear(year);
        bought.setAmount(amount == null ? null : Money.of(amount, currency));
        account.getPurchases().add(bought);
    }

    @Test
    void whatIsDueWithin90DaysComesFirstAndWhatIsDoneLast() {
        action("later", TODAY.plusDays(91));
        action("sometime", null);
        action("soon", TODAY.plusDays(90));
        action("overdue", TODAY.minusDays(1));
        Action done = action("done", TODAY);
        done.setStatus(ActionStatus.DONE);

        Content content = content();

        assertThat(content.rows("actions", "Next 90 days and overdue"))
                .extracting(row -> row.get(1))
                .containsExactly("overdue", "soon");
        assertThat(content.rows("actions", "Later or without a date"))
                .extracting(row -> row.get(1))
                .containsExactly("later", "sometime");
        assertThat(content.rows("actions", "Closed actions"))
                .extracting(row -> row.get(1))
                .containsExactly("done");
    }

    @Test
    void theWorstRisksComeFirstAndTheSummaryHasThree() {
        risk("not assessed", null, 5);
        risk("small", 1, 2);
        risk("worst", 4, 5);
        risk("middle", 2, 4);

        Content content = content();

        assertThat(content.firstColumn("risks", "Risks"))
                .containsExactly("worst", "middle", "small", "not assessed");
        assertThat(content.firstColumn("summary", "Top risks"))
                .containsExactly("worst", "middle", "small");
    }

    @Test
    void theChartHasABarForEachYearAndAGapWhereNothingWasBought() {
        bought(2025, "12000000", "EUR");
        bought(2022, "500000", "EUR");
        bought(2026, "3000000", "EUR");

        Content content = content();

        Figure chart = content.blocks("history", Figure.class).get(0);
        assertThat(chart.caption()).isEqualTo("Purchases by year, in EUR");
        assertThat(words(chart))
                .contains("2022", "2023", "2024", "2025", "2026 so far", "500K", "12M", "–");
        assertThat(chart.drawing().shapes()).filteredOn(Shape.Box.class::isInstance).hasSize(3);
        assertThat(chart.drawing().description()).contains("2025: 12,000,000 EUR");
        assertThat(content.firstColumn("history", "What they bought"))
                .containsExactly("2022", "2025", "2026");
    }

    private static List<String> words(Figure figure) {
        return figure.drawing().shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .map(text -> ((Shape.Text) text).text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2025, 5, USD", "2025, -5, EUR", "2024, 5, EUR", "1990, 5, EUR", ", 5, EUR"})
    void whatCannotBeComparedMakesNoChart(Integer year, String amount, String currency) {
        bought(2024, "10", "EUR");
        bought(year, amount, currency);

        assertThat(content().blocks("history", Figure.class)).isEmpty();
        assertThat(content().rows("history", "What they bought")).hasSize(2);
    }

    @Test
    void swotHasWhatMattersMostFirstInEachField() {
        swot(SwotKind.THREAT, "small", 1);
        swot(SwotKind.THREAT, "large", 5);
        swot(SwotKind.THREAT, "not weighed", null);
        swot(SwotKind.STRENGTH, "service", 3);

        Quadrants quadrants = content().blocks("swot", Quadrants.class).get(0);

        assertThat(quadrants.fields())
                .extracting(field -> field.items().stream().map(Text::value).toList())
                .containsExactly(
                        List.of("service"),
                        List.of(),
                        List.of(),
                        List.of("large", "small", "not weighed"));
    }

    private void swot(SwotKind kind, String text, Integer weight) {
        SwotEntry entry = FACTORY.createSwotEntry();
        entry.setKind(kind);
        entry.setText(text);
        entry.setWeight(weight);
        plan.getSwot().add(entry);
    }

    @Test
    void whoDecidesAndWhoGuidesUsHasAProfileToWhichNamesLead() {
        Stakeholder user = person("Uwe User");
        Stakeholder coach = person("Cora Coach");
        Stakeholder decider = person("Dora Decider");
        Stakeholder top = person("Tim Top");
        Stakeholder gone = person("Gerd Gone");
        gone.setDeparted(true);
        account.setTopDecisionMaker(top);
        plays(BuyingRole.USER, user);
        plays(BuyingRole.COACH, coach);
        plays(BuyingRole.DECISION_MAKER, decider);
        plays(BuyingRole.DECISION_MAKER, gone);
        user.setReportsTo(decider);

        Content content = content();

        assertThat(content.blocks("people", Subheading.class))
                .extracting(Subheading::text)
                .containsExactly("Tim Top", "Dora Decider", "Cora Coach");
        String anchor = content.blocks("people", Subheading.class).get(1).anchor();
        assertThat(content.texts())
                .filteredOn(text -> text.value().equals("Dora Decider"))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.target()).isEqualTo(anchor));
    }

    @Test
    void aProfileTellsWhatToDoNextAndWarnsWhereNothingIsPlanned() {
        Stakeholder top = person("Tim Top");
        account.setTopDecisionMaker(top);
        assertThat(fact("people", "Next action").tone()).isEqualTo(Tone.WARNING);

        Action action = action("Invite him", TODAY.plusDays(5));
        action.getStakeholders().add(top);

        assertThat(fact("people", "Next action").value()).isEqualTo("Invite him");
        assertThat(fact("people", "Last met").value()).isEqualTo("never");
    }

    private Text fact(String section, String label) {
        return content().blocks(section, Facts.class).stream()
                .flatMap(facts -> facts.facts().stream())
                .filter(fact -> fact.label().equals(label))
                .map(Fact::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePathToTheTopDecisionMakerIsToldStepByStep() {
        Stakeholder near = person("Nora Near");
        Stakeholder top = person("Tim Top");
        account.setTopDecisionMaker(top);
        knows(member("Simon Farrow"), near, EngagementLevel.TRUSTED);
        Tie tie = FACTORY.createTie();
        tie.setKind(TieKind.INFLUENCES);
        tie.setFrom(near);
        tie.setTo(top);
        account.getTies().add(tie);

        Callout path = content().blocks("influence", Callout.class).get(0);

        assertThat(path.title()).isEqualTo("Tim Top: never met");
        assertThat(path.tone()).isEqualTo(Tone.ERROR);
        assertThat(path.lines())
                .extracting(Text::value)
                .containsExactly(
                        "Simon Farrow knows Nora Near (Known).", "Nora Near influences Tim Top.");
    }

    @Test
    void whereNoPathLeadsThoseNearestAreNamed() {
        Stakeholder near = person("Nora Near");
        Stakeholder top = person("Tim Top");
        near.setUnit(FACTORY.createOrganizationUnit());
        account.getUnits().add(near.getUnit());
        top.setUnit(near.getUnit());
        account.setTopDecisionMaker(top);
        knows(member("Simon Farrow"), near, EngagementLevel.KNOWN);

        assertThat(content().blocks("influence", Callout.class).get(0).lines())
                .extracting(Text::value)
                .containsExactly(
                        "No path leads there yet. Begin with those nearest whom we can get to:",
                        "Nora Near, whom Simon Farrow knows or can get to");
    }

    @ParameterizedTest
    @CsvSource({"8, true", "9, false"})
    void theCoverageMatrixIsATableAsLongAsItHasAtMostTenColumns(int members, boolean table) {
        Stakeholder person = person("Nora Near");
        for (int i = 0; i < members; i++) {
            knows(member("Member " + i), person, EngagementLevel.TRUSTED);
        }

        Content content = content();

        String caption = "Who of ours knows whom of theirs, and how well";
        List<Table> tables =
                content.blocks("influence", Table.class).stream()
                        .filter(t -> t.caption().equals(caption))
                        .toList();
        assertThat(tables).hasSize(table ? 1 : 0);
        assertThat(content.blocks("influence", Figure.class)).hasSize(table ? 0 : 1);
        if (table) {
            assertThat(tables.get(0).columns()).hasSize(10);
            Text cell = tables.get(0).rows().get(0).get(1);
            assertThat(cell.value()).isEqualTo("Known");
            assertThat(cell.detail()).isEqualTo("wanted: Trusted");
        }
    }

    @Test
    void whatNobodyToldUsIsListedWithWhatItRestsOn() {
        Stakeholder assumed = person("Nora Near");
        assumed.setConfidence(Confidence.ASSUMED);
        assumed.setSource("A brochure");
        person("Sure Thing");
        person("Once Said").setConfidence(Confidence.STATED);

        Content content = content();

        assertThat(content.rows("risks", "What nobody has told us yet"))
                .containsExactly(List.of("Stakeholder", "Nora Near", "A brochure"));
        assertThat(content.texts().map(Text::value))
                .contains(
                        "Told by one source only and not confirmed: 1. They are marked where they"
                                + " stand.");
    }

    @Test
    void aMeetingThatIsOverdueByTheAgreedCadenceIsMarked() {
        Stakeholder person = person("Nora Near");
        TeamMember member = member("Simon Farrow");
        knows(member, person, EngagementLevel.KNOWN);
        plan.getEngagements().get(0).setCadenceDays(30);
        Interaction meeting = FACTORY.createInteraction();
        meeting.setDate(TODAY.minusDays(31));
        meeting.getMembers().add(member);
        meeting.getStakeholders().add(person);
        plan.getInteractions().add(meeting);

        assertThat(lastMet()).isEqualTo(TODAY.minusDays(31) + ", too long ago");
        plan.getEngagements().get(0).setCadenceDays(31);
        assertThat(lastMet()).isEqualTo(TODAY.minusDays(31).toString());
    }

    private String lastMet() {
        List<String> row = content().rows("team", "Who of ours knows whom of theirs").get(0);
        return row.get(row.size() - 1);
    }

    @Test
    void theGlossaryExplainsOnlyWhatThePlanUses() {
        account.setTopDecisionMaker(person("Tim Top"));
        plays(BuyingRole.COACH, person("Cora Coach"));

        assertThat(content().firstColumn("glossary", "Terms"))
                .contains("Coach (insider)", "Coverage")
                .doesNotContain("Purchaser", "Whitespace", "Rank A");
    }

    @Test
    void anOrgChartThatCannotBeReadOnOnePageComesInPartsThatTogetherShowEverybodyOnce()
            throws Exception {
        AccountPlan large = Documents.example(Examples.CONSTRUCTION_MACHINERY);

        List<Figure> chart =
                Content.of(large, DocumentOptions.in(Locale.ENGLISH))
                        .blocks("organisation", Figure.class);

        assertThat(chart.size()).isOne();
        assertThat(names(chart)).containsAll(names(chart.get(0).parts()));
        List<Figure> charts = chart.get(0).onPages();
        assertThat(charts.size()).isGreaterThan(1);
        List<String> shown =
                charts.stream()
                        .flatMap(part -> cards(part.drawing().shapes()))
                        .filter(card -> !card.contains("Head: "))
                        .toList();
        for (Stakeholder person : large.getAccount().getStakeholders()) {
            assertThat(shown.stream().filter(t -> t.contains(person.getName())))
                    .as(person.getName())
                    .hasSize(1);
        }
        assertThat(charts.stream().map(Figure::id)).doesNotHaveDuplicates();
        assertThat(charts.get(charts.size() - 1).caption())
                .as("Patrick Loy is an adviser from outside")
                .endsWith("people in no unit");
    }

    @Test
    void whatIsReadOnOnePageHasNoParts() throws Exception {
        AccountPlan small = Documents.example(Examples.POWER_AUTHORITY);

        List<Figure> chart =
                Content.of(small, DocumentOptions.in(Locale.ENGLISH))
                        .blocks("organisation", Figure.class);

        assertThat(chart.get(0).parts().isEmpty()).isTrue();
        assertThat(chart.get(0).onPages().equals(chart)).isTrue();
    }

    private static List<String> names(List<Figure> charts) {
        return charts.stream().flatMap(chart -> cards(chart.drawing().shapes())).toList();
    }

    /** The words on each card, in one line. */
    private static Stream<String> cards(List<Shape> shapes) {
        return shapes.stream()
                .filter(Shape.Group.class::isInstance)
                .map(Shape.Group.class::cast)
                .flatMap(
                        group ->
                                group.kind() == Shape.Kind.NODE
                                        ? Stream.of(words(group))
                                        : cards(group.shapes()));
    }

    private static String words(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return text.text();
        }
        return shape instanceof Shape.Group group
                ? String.join(" ", group.shapes().stream().map(s -> words(s)).toList())
                : "";
    }
}
