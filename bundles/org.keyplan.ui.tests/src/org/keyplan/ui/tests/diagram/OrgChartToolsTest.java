package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.diagram.sheet.LineItem;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.plan.PlanEditor;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;

import java.nio.file.Path;
import java.util.List;

/** Every tool of the org chart, used with mouse and keyboard. */
@ExtendWith(Studio.class)
class OrgChartToolsTest {
    @TempDir Path folder;

    private ToolTrial trial;

    private Account account() {
        return trial.plan().getAccount();
    }

    private Stakeholder person(String name) {
        return trial.named(name, account().getStakeholders());
    }

    private OrganizationUnit unit(String name) {
        return trial.named(name, account().getUnits());
    }

    private NodeItem card(String name) {
        return trial.sheet().node(person(name));
    }

    private NodeItem box(String name) {
        return trial.sheet().node(unit(name));
    }

    private LineItem line(String mapping, String from) {
        return trial.sheet().lines(mapping).stream()
                .filter(line -> line.source().element() == person(from))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    @Test
    void everyToolWorksAndCanBeUndoneSavedAndReadAgain() {
        trial = new ToolTrial(folder, DiagramKind.ORG_CHART, AccountPlan::getAccount);
        makes();
        draws();
        movesLines();
        edits();
        deletes();
        marks();
        trial.everyToolWasUsed();
    }

    private void makes() {
        trial.use(
                "NewUnit",
                () -> trial.create("NewUnit", null),
                () -> assertThat(last(account().getUnits()).getName()).isEqualTo("New unit"));
        trial.use(
                "NewUnit",
                () -> trial.create("NewUnit", box("Plant")),
                () -> assertThat(unit("Plant").getUnits()).hasSize(1));
        trial.use(
                "NewPerson",
                () -> trial.create("NewPerson", box("Plant")),
                () ->
                        assertThat(last(account().getStakeholders()).getUnit())
                                .isSameAs(unit("Plant")));
        trial.use(
                "NewVacancy",
                () -> trial.create("NewVacancy", box("Board")),
                () -> assertThat(last(account().getStakeholders()).isPlaceholder()).isTrue());
    }

    private void draws() {
        trial.use(
                "NewReportsTo",
                () -> trial.connect("NewReportsTo", card("Dan"), card("Bob")),
                () -> assertThat(person("Dan").getReportsTo()).isSameAs(person("Bob")));
        trial.use(
                "NewReportsTo",
                () -> trial.drag("NewReportsTo", card("Dan"), card("Ann")),
                () -> assertThat(person("Dan").getReportsTo()).isSameAs(person("Ann")));
        trial.isRefused(() -> trial.connect("NewReportsTo", card("Ann"), card("Bob")));
        trial.use(
                "NewDottedLine",
                () -> trial.connect("NewDottedLine", card("Dan"), card("Cid")),
                () ->
                        assertThat(person("Dan").getDottedReportsTo())
                                .containsExactly(person("Cid")));
    }

    private void movesLines() {
        trial.use(
                "ReconnectSuperior",
                () -> trial.reconnect(line("ReportsTo", "Cid"), false, card("Bob")),
                () -> assertThat(person("Cid").getReportsTo()).isSameAs(person("Bob")));
        trial.use(
                "ReconnectSubordinate",
                () -> trial.reconnect(line("ReportsTo", "Cid"), true, card("Dan")),
                () -> {
                    assertThat(person("Cid").getReportsTo()).isNull();
                    assertThat(person("Dan").getReportsTo()).isSameAs(person("Ann"));
                });
        trial.use(
                "ReconnectDottedSuperior",
                () -> trial.reconnect(line("DottedReportsTo", "Eve"), false, card("Dan")),
                () ->
                        assertThat(person("Eve").getDottedReportsTo())
                                .containsExactly(person("Dan")));
        trial.use(
                "ReconnectDottedSubordinate",
                () -> trial.reconnect(line("DottedReportsTo", "Eve"), true, card("Dan")),
                () ->
                        assertThat(person("Dan").getDottedReportsTo())
                                .containsExactly(person("Ann")));
    }

    private void edits() {
        trial.use(
                "EditName",
                () -> trial.rename(card("Bob"), "Bert"),
                () ->
                        assertThat(account().getStakeholders())
                                .extracting(Stakeholder::getName)
                                .contains("Bert")
                                .doesNotContain("Bob"));
        trial.use(
                "MovePerson",
                () ->
                        trial.sheet()
                                .mouse()
                                .drag(
                                        trial.sheet().at(card("Dan")),
                                        trial.sheet().onGround(box("Board"))),
                () -> assertThat(person("Dan").getUnit()).isSameAs(unit("Board")));
        trial.use(
                "MoveUnit",
                () ->
                        trial.sheet()
                                .mouse()
                                .drag(
                                        trial.sheet().at(box("Plant")),
                                        trial.sheet().onGround(box("Board"))),
                () ->
                        assertThat(unit("Board").getUnits())
                                .extracting(OrganizationUnit::getName)
                                .containsExactly("Plant"));
        trial.useWithoutChange(
                "OpenPage",
                () -> {
                    trial.sheet().mouse().doubleClick(trial.sheet().at(card("Bob")));
                    Ui.until(
                            "the pages are shown",
                            () -> {
                                IEditorPart active = Workbench.page().getActiveEditor();
                                return active instanceof PlanEditor;
                            });
                },
                () -> {});
    }

    private void deletes() {
        trial.use(
                "DeletePerson",
                () -> trial.delete(card("Eve")),
                () ->
                        assertThat(account().getStakeholders())
                                .extracting(Stakeholder::getName)
                                .doesNotContain("Eve"));
        trial.use(
                "DeleteUnit",
                () -> trial.delete(box("Plant")),
                () -> {
                    assertThat(account().getUnits()).hasSize(1);
                    assertThat(person("Bob").getUnit()).isNull();
                });
        trial.use(
                "DeleteReportsTo",
                () -> trial.delete(line("ReportsTo", "Bob")),
                () -> assertThat(person("Bob").getReportsTo()).isNull());
        trial.use(
                "DeleteDottedLine",
                () -> trial.delete(line("DottedReportsTo", "Eve")),
                () -> assertThat(person("Eve").getDottedReportsTo()).isEmpty());
    }

    private void marks() {
        trial.use(
                "MarkTopDecisionMaker",
                () -> mark("Ann", "MarkTopDecisionMaker"),
                () -> assertThat(account().getTopDecisionMaker()).isSameAs(person("Ann")));
        trial.use(
                "MarkHeadOfUnit",
                () -> mark("Cid", "MarkHeadOfUnit"),
                () -> assertThat(unit("Plant").getHead()).isSameAs(person("Cid")));
        trial.use(
                "MarkDeparted",
                () -> mark("Bob", "MarkDeparted"),
                () -> assertThat(person("Bob").isDeparted()).isTrue());
        assertThat(trial.offers("MarkReturned")).isFalse();
        trial.given(() -> mark("Bob", "MarkDeparted"));
        trial.use(
                "MarkReturned",
                () -> mark("Bob", "MarkReturned"),
                () -> assertThat(person("Bob").isDeparted()).isFalse());
    }

    private void mark(String person, String tool) {
        trial.sheet().mouse().click(trial.sheet().at(card(person)), 1);
        trial.choose(tool);
    }
}
