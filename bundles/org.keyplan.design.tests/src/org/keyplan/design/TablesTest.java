package org.keyplan.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.EngagementLevel.CONSULTED;
import static org.keyplan.model.EngagementLevel.KNOWN;
import static org.keyplan.model.EngagementLevel.TRUSTED;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Engagement;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Money;
import org.keyplan.model.Offering;
import org.keyplan.viewpoint.description.CrossTableDescription;
import org.keyplan.viewpoint.table.CrossTable;
import org.keyplan.viewpoint.table.CrossTableRefresher;
import org.keyplan.viewpoint.table.TableColumn;
import org.keyplan.viewpoint.table.TableRow;
import org.keyplan.viewpoint.tool.Prepared;
import org.keyplan.viewpoint.tool.TableTools;

import java.util.List;
import java.util.Locale;

/** The coverage matrix and the whitespace table, played and edited by Keyplan's own engine. */
class TablesTest {

    private final PlanViewpoint viewpoint = PlanViewpoint.in(Locale.ENGLISH);
    private final PlanBuilder builder = plan();
    private final AccountPlan plan = builder.build();
    private final EditingDomain domain = PlanEditing.domain(plan);

    @Test
    void theMatrixTellsWhoKnowsWhom() {
        builder.people("Li Wei", "Ma Li").member("Anna");
        builder.engagement("Anna", "Li Wei", KNOWN).set(e -> e.setDesiredLevel(TRUSTED));
        CrossTable matrix = table("CoverageMatrix");

        assertThat(matrix.title()).isEqualTo("Coverage matrix – Customer");
        assertThat(matrix.rows()).extracting(TableRow::label).containsExactly("Li Wei", "Ma Li");
        assertThat(matrix.columns()).extracting(TableColumn::label).containsExactly("Anna · Other");
        assertThat(matrix.rows().get(0).cell(0).orElseThrow().text()).isEqualTo("Known → Trusted");
        assertThat(matrix.rows().get(1).cell(0)).isEmpty();
    }

    @Test
    void levelsAreTypedIntoCellsThatAreThereAndThatAreNot() {
        builder.people("Li Wei").member("Anna");
        CrossTable matrix = table("CoverageMatrix");
        run(tools(matrix).prepareCellCreation(row(matrix, 0), column(matrix, 0), "1 > 3"));
        Engagement engagement = plan.getEngagements().get(0);

        assertThat(engagement.getMember()).isSameAs(builder.member("Anna").get());
        assertThat(engagement.getStakeholder()).isSameAs(builder.person("Li Wei").get());
        assertThat(engagement.getLevel()).isEqualTo(KNOWN);
        assertThat(engagement.getDesiredLevel()).isEqualTo(CONSULTED);

        CrossTable now = table("CoverageMatrix");
        run(
                tools(now)
                        .prepareEdit(
                                row(now, 0),
                                column(now, 0),
                                row(now, 0).cell(0).orElseThrow(),
                                "Trusted"));
        assertThat(engagement.getLevel()).isEqualTo(TRUSTED);
        assertThat(engagement.getDesiredLevel()).isEqualTo(CONSULTED);
    }

    @Test
    void rowsAndColumnsOfTheMatrixAreMadeAndDeleted() {
        CrossTable empty = table("CoverageMatrix");
        run(tools(empty).prepareCreation(empty.description().createLines().get(0)));
        run(tools(empty).prepareCreation(empty.description().createColumns().get(0)));
        assertThat(plan.getAccount().getStakeholders().get(0).getName()).isEqualTo("New person");
        assertThat(plan.getTeam().get(0).getName()).isEqualTo("New team member");

        CrossTable matrix = table("CoverageMatrix");
        run(tools(matrix).prepareCellCreation(row(matrix, 0), column(matrix, 0), "1"));
        run(tools(matrix).prepareDeletion(row(matrix, 0)));
        assertThat(plan.getAccount().getStakeholders()).isEmpty();
        assertThat(plan.getEngagements()).isEmpty();
        run(tools(matrix).prepareDeletion(column(matrix, 0)));
        assertThat(plan.getTeam()).isEmpty();
    }

    @Test
    void whitespaceHasUnitsBelowUnitsAndACellForEachOffering() {
        builder.unit("Company").unit("Plant").below("Company");
        offering("Suite");
        CrossTable table = table("Whitespace");
        TableRow plant = row(table, 0).rows().get(0);
        run(tools(table).prepareCellCreation(plant, column(table, 0), "120,000"));

        assertThat(plan.getWhitespace().get(0).getUnit()).isSameAs(builder.unit("Plant").get());
        assertThat(plan.getWhitespace().get(0).getPotential()).isEqualTo(Money.of("120000", "EUR"));
        assertThat(row(table("Whitespace"), 0).rows().get(0).cell(0).orElseThrow().text())
                .isEqualTo("◆ 120,000 EUR possible");
    }

    @Test
    void unitsAndOfferingsAreMadeInTheWhitespaceTable() {
        CrossTable table = table("Whitespace");
        CrossTableDescription description = table.description();
        run(tools(table).prepareCreation(description.createLines().get(0)));
        run(tools(table).prepareCreation(description.createColumns().get(0)));
        TableRow unit = row(table("Whitespace"), 0);
        run(tools(table).prepareCreation(unit.mapping().create().get(0), unit));

        assertThat(plan.getOfferings().get(0).getName()).isEqualTo("New offering");
        assertThat(plan.getAccount().getUnits().get(0).getUnits()).hasSize(1);
    }

    private void run(Prepared prepared) {
        assertThat(prepared.refusal()).isNull();
        domain.getCommandStack().execute(prepared.command());
        assertThat(prepared.command().failure()).isEmpty();
    }

    private CrossTable table(String name) {
        PlanFacts.of(plan).speak(Locale.ENGLISH);
        return new CrossTableRefresher(viewpoint.interpreter())
                .refresh(viewpoint.viewpoint().table(name).orElseThrow(), plan);
    }

    private TableTools tools(CrossTable table) {
        return new TableTools(table, viewpoint.interpreter(), Locale.ENGLISH);
    }

    private static TableRow row(CrossTable table, int index) {
        return table.rows().get(index);
    }

    private static TableColumn column(CrossTable table, int index) {
        return table.columns().get(index);
    }

    private void offering(String name) {
        Offering offering = KeyplanFactory.eINSTANCE.createOffering();
        offering.setName(name);
        plan.getOfferings().addAll(List.of(offering));
    }
}
