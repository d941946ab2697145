package org.keyplan.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.Account;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TieKind;
import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.tool.View;

import java.util.List;

/** What a person can do in an org chart, played by Keyplan's own engine. */
class OrgChartToolsTest {

    private final PlanBuilder plan = plan();
    private final Account account = plan.build().getAccount();

    @Test
    void aUnitIsMadeOnTheSheetAndInAnotherUnit() {
        Sheet chart = chart();
        chart.make("NewUnit", null);
        OrganizationUnit unit = account.getUnits().get(0);
        chart.make("NewUnit", chart.node("Unit", unit));

        assertThat(unit.getName()).isEqualTo("New unit");
        assertThat(chart.shows("Unit", unit.getUnits().get(0))).isTrue();
    }

    @Test
    void aPersonMadeInAUnitWorksThereAndOneMadeOnTheSheetInNone() {
        plan.unit("Plant");
        Sheet chart = chart();
        chart.make("NewPerson", chart.node("Unit", unit("Plant")));
        chart.make("NewPerson", null);

        assertThat(account.getStakeholders())
                .extracting(Stakeholder::getUnit)
                .containsExactly(unit("Plant"), null);
        assertThat(account.getStakeholders())
                .allSatisfy(p -> assertThat(chart.shows("Person", p)).isTrue());
    }

    @Test
    void aVacancyHasAPositionAndNoName() {
        Sheet chart = chart();
        chart.make("NewVacancy", null);
        Stakeholder vacancy = account.getStakeholders().get(0);

        assertThat(vacancy.isPlaceholder()).isTrue();
        assertThat(vacancy.getName()).isNull();
        assertThat(vacancy.getJobTitle()).isEqualTo("New position");
        assertThat(chart.shows("Vacancy", vacancy)).isTrue();
    }

    @Test
    void aFormalLineIsDrawnMovedAndRemoved() {
        plan.people("Li Wei", "Ma Li", "Sun Hong");
        Sheet chart = chart();
        chart.draw("NewReportsTo", person(chart, "Li Wei"), person(chart, "Ma Li"));
        assertThat(named("Li Wei").getReportsTo()).isSameAs(named("Ma Li"));

        chart.reconnect(
                "ReconnectSuperior",
                chart.line("ReportsTo"),
                person(chart, "Ma Li"),
                person(chart, "Sun Hong"));
        assertThat(named("Li Wei").getReportsTo()).isSameAs(named("Sun Hong"));

        chart.reconnect(
                "ReconnectSubordinate",
                chart.line("ReportsTo"),
                person(chart, "Li Wei"),
                person(chart, "Ma Li"));
        assertThat(named("Li Wei").getReportsTo()).isNull();
        assertThat(named("Ma Li").getReportsTo()).isSameAs(named("Sun Hong"));

        chart.delete(chart.line("ReportsTo"));
        assertThat(named("Ma Li").getReportsTo()).isNull();
        assertThat(chart.lines("ReportsTo")).isEmpty();
    }

    @Test
    void nobodyReportsToThemselfOrInACircle() {
        plan.person("Li Wei").reportsTo("Ma Li");
        Sheet chart = chart();

        assertThat(chart.canDraw("NewReportsTo", person(chart, "Ma Li"), person(chart, "Li Wei")))
                .isFalse();
        assertThat(chart.canDraw("NewReportsTo", person(chart, "Ma Li"), person(chart, "Ma Li")))
                .isFalse();
    }

    @Test
    void oneOfSeveralDottedLinesIsMovedAndRemoved() {
        plan.people("Li Wei", "Ma Li", "Sun Hong", "Wu Min");
        Sheet chart = chart();
        chart.draw("NewDottedLine", person(chart, "Li Wei"), person(chart, "Ma Li"));
        chart.draw("NewDottedLine", person(chart, "Li Wei"), person(chart, "Sun Hong"));
        assertThat(named("Li Wei").getDottedReportsTo())
                .containsExactly(named("Ma Li"), named("Sun Hong"));

        chart.reconnect(
                "ReconnectDottedSuperior",
                chart.lines("DottedReportsTo").get(0).id(),
                person(chart, "Ma Li"),
                person(chart, "Wu Min"));
        assertThat(named("Li Wei").getDottedReportsTo())
                .containsExactly(named("Sun Hong"), named("Wu Min"));

        chart.delete(chart.lines("DottedReportsTo").get(0).id());
        assertThat(named("Li Wei").getDottedReportsTo()).hasSize(1);

        Stakeholder left = named("Li Wei").getDottedReportsTo().get(0);
        chart.reconnect(
                "ReconnectDottedSubordinate",
                chart.line("DottedReportsTo"),
                person(chart, "Li Wei"),
                person(chart, "Ma Li"));
        assertThat(named("Li Wei").getDottedReportsTo()).isEmpty();
        assertThat(named("Ma Li").getDottedReportsTo()).containsExactly(left);
    }

    @Test
    void peopleAreDraggedBetweenUnitsAndOutOfThem() {
        plan.person("Li Wei").in("Plant").unit("Office");
        Sheet chart = chart();

        chart.drop("MovePerson", person(chart, "Li Wei"), chart.node("Unit", unit("Office")));
        assertThat(named("Li Wei").getUnit()).isSameAs(unit("Office"));

        chart.drop("MovePerson", person(chart, "Li Wei"), null);
        assertThat(named("Li Wei").getUnit()).isNull();
    }

    @Test
    void unitsAreDraggedButNotIntoThemselves() {
        plan.unit("Plant").unit("Line").below("Plant").unit("Office");
        Sheet chart = chart();

        assertThat(chart.drops(chart.node("Unit", unit("Plant")), chart.node("Unit", unit("Line"))))
                .isEmpty();

        chart.drop(
                "MoveUnit", chart.node("Unit", unit("Line")), chart.node("Unit", unit("Office")));
        assertThat(unit("Line").eContainer()).isSameAs(unit("Office"));

        chart.drop("MoveUnit", chart.node("Unit", unit("Line")), null);
        assertThat(unit("Line").eContainer()).isSameAs(account);
    }

    @Test
    void aDeletedPersonTakesTiesAlongAndLeavesNoReference() {
        plan.tie("Li Wei", TieKind.TRUSTS, "Ma Li");
        plan.person("Sun Hong").reportsTo("Li Wei").dottedReportsTo("Li Wei");
        plan.topDecisionMaker("Li Wei").map().participant("Li Wei");
        Sheet chart = chart();
        chart.delete(person(chart, "Li Wei"));

        assertThat(account.getStakeholders())
                .extracting(Stakeholder::getName)
                .containsExactly("Ma Li", "Sun Hong");
        assertThat(account.getTies()).isEmpty();
        assertThat(plan.map().get().getParticipants()).isEmpty();
        assertThat(account.getTopDecisionMaker()).isNull();
        assertThat(named("Sun Hong").getReportsTo()).isNull();
        assertThat(named("Sun Hong").getDottedReportsTo()).isEmpty();
    }

    @Test
    void aDeletedUnitLeavesItsPeople() {
        plan.person("Li Wei").in("Plant");
        Sheet chart = chart();
        chart.delete(chart.node("Unit", unit("Plant")));

        assertThat(account.getUnits()).isEmpty();
        assertThat(named("Li Wei").getUnit()).isNull();
    }

    @Test
    void namesAreEditedInPlace() {
        plan.person("Li Wei").in("Plant");
        Sheet chart = chart();
        Stakeholder li = named("Li Wei");
        OrganizationUnit plant = unit("Plant");
        chart.rename(person(chart, "Li Wei"), "Li Na");
        chart.rename(chart.node("Unit", plant), "Works");

        assertThat(li.getName()).isEqualTo("Li Na");
        assertThat(plant.getName()).isEqualTo("Works");
    }

    @Test
    void peopleAreMarked() {
        plan.person("Li Wei").in("Plant");
        Sheet chart = chart();
        NodeId li = person(chart, "Li Wei");
        chart.mark("MarkTopDecisionMaker", li);
        chart.mark("MarkHeadOfUnit", li);
        chart.mark("MarkDeparted", li);

        assertThat(account.getTopDecisionMaker()).isSameAs(named("Li Wei"));
        assertThat(unit("Plant").getHead()).isSameAs(named("Li Wei"));
        assertThat(named("Li Wei").isDeparted()).isTrue();

        chart.mark("MarkReturned", li);
        assertThat(named("Li Wei").isDeparted()).isFalse();
    }

    @Test
    void everythingThatCanBeMadeIsOfferedWhereItIsShown() {
        plan.unit("Plant");
        Sheet chart = chart();

        for (NodeId place : new NodeId[] {null, chart.node("Unit", unit("Plant"))}) {
            assertThat(offered(chart, place))
                    .containsExactlyInAnyOrder("NewUnit", "NewPerson", "NewVacancy");
        }
    }

    private static List<String> offered(Sheet chart, NodeId place) {
        View view = place == null ? View.SHEET : View.of(place);
        return chart.tools().creationsFor(view).stream().map(Tool::name).toList();
    }

    private Sheet chart() {
        return new Sheet("OrgChart", account);
    }

    private NodeId person(Sheet chart, String name) {
        return chart.node("Person", named(name));
    }

    private Stakeholder named(String name) {
        return plan.person(name).get();
    }

    private OrganizationUnit unit(String name) {
        return plan.unit(name).get();
    }
}
