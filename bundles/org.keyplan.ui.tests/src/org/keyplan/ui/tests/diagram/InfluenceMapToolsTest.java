package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.Attitude;
import org.keyplan.model.Engagement;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.Tie;
import org.keyplan.model.TieKind;
import org.keyplan.ui.PlanPerspective;
import org.keyplan.ui.diagram.sheet.LineItem;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.explorer.ExplorerView;
import org.keyplan.ui.plan.PlanEditor;
import org.keyplan.ui.robot.DragAndDrop;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Every tool of the influence map, used with mouse and keyboard. */
@ExtendWith(Studio.class)
class InfluenceMapToolsTest {
    @TempDir Path folder;

    private ToolTrial trial;

    private InfluenceMap map() {
        return trial.plan().getMaps().get(0);
    }

    private Stakeholder person(String name) {
        return trial.named(name, trial.plan().getAccount().getStakeholders());
    }

    private Participant part(String name) {
        return map().getParticipants().stream()
                .filter(part -> part.getStakeholder() == person(name))
                .findFirst()
                .orElseThrow();
    }

    private TeamMember member(String name) {
        return trial.named(name, trial.plan().getTeam());
    }

    private NodeItem card(String name) {
        return trial.sheet().node(part(name));
    }

    private NodeItem teamCard(String name) {
        return trial.sheet().node(member(name));
    }

    private LineItem line(String mapping) {
        List<LineItem> lines = trial.sheet().lines(mapping);
        assertThat(lines).as(mapping).isNotEmpty();
        return lines.get(0);
    }

    private Tie tie() {
        return trial.plan().getAccount().getTies().get(0);
    }

    private Engagement engagement() {
        return trial.plan().getEngagements().get(0);
    }

    @Test
    void everyToolWorksAndCanBeUndoneSavedAndReadAgain() {
        trial = new ToolTrial(folder, DiagramKind.INFLUENCE_MAP, plan -> plan.getMaps().get(0));
        makes();
        ties();
        formalLines();
        ourTeam();
        edits();
        attitudes();
        trial.everyToolWasUsed();
    }

    private void makes() {
        trial.use(
                "NewPerson",
                () -> trial.create("NewPerson", null),
                () -> {
                    assertThat(map().getParticipants()).hasSize(4);
                    assertThat(map().getParticipants().get(3).getStakeholder().getName())
                            .isEqualTo("New person");
                });
        trial.use(
                "NewVacancy",
                () -> trial.create("NewVacancy", null),
                () ->
                        assertThat(map().getParticipants().get(3).getStakeholder().isPlaceholder())
                                .isTrue());
        trial.use(
                "AddEverybody",
                () -> {
                    trial.sheet().take(trial.label("AddEverybody"));
                    trial.sheet().mouse().click(trial.sheet().free());
                },
                () ->
                        assertThat(map().getParticipants())
                                .extracting(part -> part.getStakeholder().getName())
                                .containsExactly("Ann", "Bob", "Cid", "Eve", "Dan"));
        trial.use(
                "AddPerson",
                () -> dragFromExplorer(person("Dan")),
                () -> assertThat(part("Dan").getStakeholder()).isSameAs(person("Dan")));
    }

    private void dragFromExplorer(Stakeholder person) {
        ExplorerView view = Workbench.view(PlanPerspective.EXPLORER, ExplorerView.class);
        Tree tree = Ui.get(() -> view.viewer().getTree());
        Ui.run(
                () -> {
                    view.viewer().reveal(person);
                    view.viewer().setSelection(new StructuredSelection(person), true);
                });
        Ui.settle();
        DragAndDrop drag =
                new DragAndDrop(tree, Ui.get(() -> trial.sheet().gef().getControl())).copying();
        assertThat(drag.drop(null, trial.sheet().free())).isTrue();
        Ui.settle();
        Ui.run(() -> Workbench.page().activate(trial.sheet().editor()));
        Ui.settle();
    }

    private void ties() {
        Map<String, TieKind> kinds =
                Map.of(
                        "NewInfluence", TieKind.INFLUENCES,
                        "NewTrust", TieKind.TRUSTS,
                        "NewAlliance", TieKind.ALLIED,
                        "NewConflict", TieKind.CONFLICT);
        kinds.forEach(
                (tool, kind) ->
                        trial.use(
                                tool,
                                () -> trial.connect(tool, card("Cid"), card("Bob")),
                                () -> {
                                    Tie made = trial.plan().getAccount().getTies().get(1);
                                    assertThat(made.getKind()).isEqualTo(kind);
                                    assertThat(made.getFrom()).isSameAs(person("Cid"));
                                    assertThat(made.getTo()).isSameAs(person("Bob"));
                                }));
        trial.isRefused(() -> trial.connect("NewTrust", card("Cid"), card("Cid")));
        trial.use(
                "ReconnectTieTo",
                () -> trial.reconnect(line("Influences"), false, card("Cid")),
                () -> assertThat(tie().getTo()).isSameAs(person("Cid")));
        trial.use(
                "ReconnectTieFrom",
                () -> trial.reconnect(line("Influences"), true, card("Cid")),
                () -> assertThat(tie().getFrom()).isSameAs(person("Cid")));
        trial.use(
                "DeleteTie",
                () -> trial.delete(line("Influences")),
                () -> assertThat(trial.plan().getAccount().getTies()).isEmpty());
    }

    private void formalLines() {
        trial.given(
                () ->
                        trial.delete(
                                trial.sheet().lines("ReportsTo").stream()
                                        .filter(each -> each.source() == card("Cid"))
                                        .findFirst()
                                        .orElseThrow()));
        trial.use(
                "NewReportsTo",
                () -> trial.connect("NewReportsTo", card("Cid"), card("Bob")),
                () -> assertThat(person("Cid").getReportsTo()).isSameAs(person("Bob")));
        trial.use(
                "ReconnectSuperior",
                () -> trial.reconnect(line("ReportsTo"), false, card("Cid")),
                () -> assertThat(person("Bob").getReportsTo()).isSameAs(person("Cid")));
        trial.use(
                "ReconnectSubordinate",
                () -> trial.reconnect(line("ReportsTo"), true, card("Cid")),
                () -> {
                    assertThat(person("Bob").getReportsTo()).isNull();
                    assertThat(person("Cid").getReportsTo()).isSameAs(person("Ann"));
                });
        trial.use(
                "DeleteReportsTo",
                () -> trial.delete(line("ReportsTo")),
                () -> assertThat(person("Bob").getReportsTo()).isNull());
    }

    private void ourTeam() {
        trial.use(
                "NewTeamMember",
                () -> trial.create("NewTeamMember", null),
                () -> assertThat(trial.plan().getTeam()).hasSize(3));
        trial.use(
                "NewEngagement",
                () -> trial.connect("NewEngagement", teamCard("Uma"), card("Cid")),
                () -> {
                    Engagement made = trial.plan().getEngagements().get(1);
                    assertThat(made.getMember()).isSameAs(member("Uma"));
                    assertThat(made.getStakeholder()).isSameAs(person("Cid"));
                });
        trial.use(
                "ReconnectEngagementMember",
                () -> trial.reconnect(line("Engagement"), true, teamCard("Uma")),
                () -> assertThat(engagement().getMember()).isSameAs(member("Uma")));
        trial.use(
                "ReconnectEngagementPerson",
                () -> trial.reconnect(line("Engagement"), false, card("Bob")),
                () -> assertThat(engagement().getStakeholder()).isSameAs(person("Bob")));
        trial.use(
                "DeleteEngagement",
                () -> trial.delete(line("Engagement")),
                () -> assertThat(trial.plan().getEngagements()).isEmpty());
        trial.use(
                "DeleteTeamMember",
                () -> trial.delete(teamCard("Tom")),
                () ->
                        assertThat(trial.plan().getTeam())
                                .extracting(TeamMember::getName)
                                .containsExactly("Uma"));
    }

    private void edits() {
        trial.use(
                "EditName",
                () -> trial.rename(card("Bob"), "Bert"),
                () ->
                        assertThat(map().getParticipants().get(1).getStakeholder().getName())
                                .isEqualTo("Bert"));
        trial.use(
                "RemoveFromMap",
                () -> trial.delete(card("Cid")),
                () -> {
                    assertThat(map().getParticipants()).hasSize(2);
                    assertThat(person("Cid")).isNotNull();
                });
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

    private void attitudes() {
        Map<String, Attitude> marks =
                Map.of(
                        "MarkChampion", Attitude.CHAMPION,
                        "MarkSupporter", Attitude.SUPPORTER,
                        "MarkNeutral", Attitude.NEUTRAL,
                        "MarkSceptic", Attitude.SCEPTIC,
                        "MarkOpponent", Attitude.OPPONENT);
        marks.forEach((tool, attitude) -> marks(tool, attitude));
        trial.given(() -> mark("MarkChampion"));
        marks("MarkUnknown", Attitude.UNKNOWN);
    }

    private void marks(String tool, Attitude attitude) {
        trial.use(
                tool,
                () -> mark(tool),
                () -> assertThat(part("Ann").getAttitude()).isEqualTo(attitude));
    }

    private void mark(String tool) {
        trial.sheet().mouse().click(trial.sheet().at(card("Ann")));
        trial.choose(tool);
    }
}
