package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.Confidence;
import org.keyplan.model.Insight;
import org.keyplan.model.InsightKind;
import org.keyplan.ui.diagram.sheet.LineItem;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.plan.PlanEditor;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;

import java.nio.file.Path;
import java.util.Locale;

/** Every tool of the insight map, used with mouse and keyboard. */
@ExtendWith(Studio.class)
class InsightMapToolsTest {
    @TempDir Path folder;

    private ToolTrial trial;

    private Insight insight(String name) {
        return trial.named(name, trial.plan().getInsights());
    }

    private NodeItem card(String name) {
        return trial.sheet().node(insight(name));
    }

    private NodeItem row(String mapping) {
        return trial.sheet().nodes(trial.plan()).stream()
                .filter(node -> node.node().mappingName().equals(mapping))
                .findFirst()
                .orElseThrow();
    }

    private LineItem line() {
        return trial.sheet().lines("LeadsTo").get(0);
    }

    @Test
    void everyToolWorksAndCanBeUndoneSavedAndReadAgain() {
        trial = new ToolTrial(folder, DiagramKind.INSIGHT_MAP, plan -> plan);
        makes();
        lines();
        edits();
        trial.everyToolWasUsed();
    }

    private void makes() {
        for (InsightKind kind : InsightKind.values()) {
            String word = kind.getName().toLowerCase(Locale.ROOT);
            String name = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            trial.use(
                    "New" + name,
                    () -> trial.create("New" + name, row(name + "Row")),
                    () -> {
                        assertThat(trial.plan().getInsights()).hasSize(5);
                        assertThat(trial.plan().getInsights().get(4).getKind()).isEqualTo(kind);
                    });
        }
    }

    private void lines() {
        trial.use(
                "NewLeadsTo",
                () -> trial.connect("NewLeadsTo", card("Prices"), card("New mill")),
                () ->
                        assertThat(insight("Prices").getLeadsTo())
                                .containsExactly(insight("New mill")));
        trial.isRefused(() -> trial.connect("NewLeadsTo", card("New mill"), card("Grow")));
        trial.use(
                "ReconnectConsequence",
                () -> trial.reconnect(line(), false, card("Wages")),
                () -> assertThat(insight("Grow").getLeadsTo()).containsExactly(insight("Wages")));
        trial.given(() -> trial.reconnect(line(), false, card("New mill")));
        trial.use(
                "ReconnectCause",
                () -> trial.reconnect(line(), true, card("Prices")),
                () -> {
                    assertThat(insight("Grow").getLeadsTo()).isEmpty();
                    assertThat(insight("Prices").getLeadsTo()).hasSize(1);
                });
        trial.use(
                "DeleteLeadsTo",
                () -> trial.delete(line()),
                () -> assertThat(insight("Grow").getLeadsTo()).isEmpty());
    }

    private void edits() {
        trial.use(
                "EditName",
                () -> trial.rename(card("Prices"), "Cost"),
                () -> assertThat(insight("Cost")).isNotNull());
        trial.use(
                "DeleteElement",
                () -> trial.delete(card("Wages")),
                () -> assertThat(trial.plan().getInsights()).hasSize(3));
        marks("MarkConfirmed", Confidence.CONFIRMED);
        marks("MarkStated", Confidence.STATED);
        trial.given(() -> mark("MarkStated"));
        marks("MarkAssumed", Confidence.ASSUMED);
        trial.useWithoutChange(
                "OpenPage",
                () -> {
                    trial.sheet().mouse().doubleClick(trial.sheet().at(card("Grow")));
                    Ui.until(
                            "the pages are shown",
                            () -> {
                                IEditorPart active = Workbench.page().getActiveEditor();
                                return active instanceof PlanEditor;
                            });
                },
                () -> {});
    }

    private void marks(String tool, Confidence confidence) {
        trial.use(
                tool,
                () -> mark(tool),
                () -> assertThat(insight("Grow").getConfidence()).isEqualTo(confidence));
    }

    private void mark(String tool) {
        trial.sheet().mouse().click(trial.sheet().at(card("Grow")));
        trial.choose(tool);
    }
}
