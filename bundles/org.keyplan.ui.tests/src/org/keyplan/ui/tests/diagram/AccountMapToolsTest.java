package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.Competitor;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stance;
import org.keyplan.ui.diagram.sheet.LineItem;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.plan.PlanEditor;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;

import java.nio.file.Path;
import java.util.Map;

/** Every tool of the account map, used with mouse and keyboard. */
@ExtendWith(Studio.class)
class AccountMapToolsTest {
    @TempDir Path folder;

    private ToolTrial trial;

    private Opportunity opportunity(String name) {
        return trial.named(name, trial.plan().getOpportunities());
    }

    private OrganizationUnit unit(String name) {
        return trial.named(name, trial.plan().getAccount().getUnits());
    }

    private Competitor competitor(String name) {
        return trial.named(name, trial.plan().getCompetitors());
    }

    /** One of the rows, all of which show the plan. */
    private NodeItem row(String mapping) {
        return trial.sheet().nodes(trial.plan()).stream()
                .filter(node -> node.node().mappingName().equals(mapping))
                .findFirst()
                .orElseThrow();
    }

    private LineItem line(String mapping) {
        return trial.sheet().lines(mapping).get(0);
    }

    @Test
    void everyToolWorksAndCanBeUndoneSavedAndReadAgain() {
        trial = new ToolTrial(folder, DiagramKind.ACCOUNT_MAP, plan -> plan);
        makes();
        payers();
        competitors();
        edits();
        trial.everyToolWasUsed();
    }

    private void makes() {
        trial.use(
                "NewUnit",
                () -> trial.create("NewUnit", row("UnitRow")),
                () -> assertThat(trial.plan().getAccount().getUnits()).hasSize(3));
        trial.use(
                "NewOpportunity",
                () -> trial.create("NewOpportunity", row("OpportunityRow")),
                () -> assertThat(trial.plan().getOpportunities()).hasSize(3));
        trial.use(
                "NewCompetitor",
                () -> trial.create("NewCompetitor", row("CompetitorRow")),
                () -> assertThat(trial.plan().getCompetitors()).hasSize(3));
        trial.isRefused(() -> trial.create("NewCompetitor", row("UnitRow")));
        trial.isRefused(() -> trial.create("NewOpportunity", null));
    }

    private void payers() {
        trial.use(
                "NewPaidBy",
                () ->
                        trial.connect(
                                "NewPaidBy",
                                trial.sheet().node(opportunity("Mill")),
                                trial.sheet().node(unit("Plant"))),
                () ->
                        assertThat(opportunity("Mill").getBudget().getApprover())
                                .isSameAs(unit("Plant").getHead()));
        trial.use(
                "ReconnectPayer",
                () -> trial.reconnect(line("PaidBy"), false, trial.sheet().node(unit("Plant"))),
                () ->
                        assertThat(opportunity("Grid").getBudget().getApprover())
                                .isSameAs(unit("Plant").getHead()));
        trial.use(
                "ReconnectPaid",
                () ->
                        trial.reconnect(
                                line("PaidBy"), true, trial.sheet().node(opportunity("Mill"))),
                () -> {
                    assertThat(opportunity("Grid").getBudget().getApprover()).isNull();
                    assertThat(opportunity("Mill").getBudget().getApprover())
                            .isSameAs(unit("Board").getHead());
                });
        trial.use(
                "DeletePaidBy",
                () -> trial.delete(line("PaidBy")),
                () -> assertThat(opportunity("Grid").getBudget().getApprover()).isNull());
    }

    private void competitors() {
        trial.use(
                "NewPosition",
                () ->
                        trial.drag(
                                "NewPosition",
                                trial.sheet().node(competitor("Other")),
                                trial.sheet().node(opportunity("Mill"))),
                () ->
                        assertThat(opportunity("Mill").getPositions().get(0).getCompetitor())
                                .isSameAs(competitor("Other")));
        trial.use(
                "ReconnectCompetitor",
                () ->
                        trial.reconnect(
                                line("Position"), true, trial.sheet().node(competitor("Other"))),
                () ->
                        assertThat(opportunity("Grid").getPositions().get(0).getCompetitor())
                                .isSameAs(competitor("Other")));
        trial.use(
                "ReconnectOpportunity",
                () ->
                        trial.reconnect(
                                line("Position"), false, trial.sheet().node(opportunity("Mill"))),
                () -> assertThat(opportunity("Mill").getPositions()).hasSize(1));
        trial.use(
                "DeletePosition",
                () -> trial.delete(line("Position")),
                () -> assertThat(opportunity("Grid").getPositions()).isEmpty());
        Map<String, Stance> marks = Map.of("MarkStrong", Stance.STRONG, "MarkWeak", Stance.WEAK);
        marks.forEach(this::marks);
        trial.given(() -> mark("MarkStrong"));
        marks("MarkEven", Stance.EVEN);
        marks("MarkUnknown", Stance.UNKNOWN);
    }

    private void marks(String tool, Stance stance) {
        trial.use(
                tool,
                () -> mark(tool),
                () ->
                        assertThat(opportunity("Grid").getPositions().get(0).getStance())
                                .isEqualTo(stance));
    }

    private void mark(String tool) {
        trial.sheet().mouse().click(trial.sheet().at(line("Position")));
        trial.choose(tool);
    }

    private void edits() {
        trial.use(
                "EditName",
                () -> trial.rename(trial.sheet().node(opportunity("Mill")), "New mill"),
                () -> assertThat(opportunity("New mill")).isNotNull());
        trial.use(
                "DeleteElement",
                () -> trial.delete(trial.sheet().node(opportunity("Mill"))),
                () -> assertThat(trial.plan().getOpportunities()).hasSize(1));
        trial.useWithoutChange(
                "OpenPage",
                () -> {
                    trial.sheet()
                            .mouse()
                            .doubleClick(trial.sheet().at(trial.sheet().node(opportunity("Grid"))));
                    Ui.until(
                            "the pages are shown",
                            () -> {
                                IEditorPart active = Workbench.page().getActiveEditor();
                                return active instanceof PlanEditor;
                            });
                },
                () -> {});
    }
}
