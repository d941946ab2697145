package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.design.DiagramKind;
import org.keyplan.ui.diagram.DiagramMarker;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeId;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What cards tell when the mouse rests on them. */
@ExtendWith(Studio.class)
class FactsTest {
    @TempDir Path folder;
    private OpenDiagram diagram;

    @BeforeEach
    void open() {
        Path file = new PlanFolder(folder).save(TrialPlan.make(), "facts");
        PlanSession session = Workbench.openForEditor(file);
        diagram =
                Diagrams.open(
                        session, DiagramKind.ORG_CHART, Ui.get(() -> session.plan().getAccount()));
        Ui.run(() -> diagram.zoom().set(1));
    }

    private void rest(Point at) {
        diagram.mouse().move(at);
        Ui.run(
                () -> {
                    Event event = new Event();
                    event.x = at.x;
                    event.y = at.y;
                    diagram.canvas().notifyListeners(SWT.MouseHover, event);
                });
        Ui.settle();
    }

    private Shell tip() {
        return Ui.get(
                () ->
                        Arrays.stream(diagram.canvas().getShell().getShells())
                                .filter(s -> s.isVisible() && (s.getStyle() & SWT.TOOL) != 0)
                                .findFirst()
                                .orElse(null));
    }

    private static List<String> words(Shell tip) {
        return Widgets.all(tip, Label.class).stream().map(l -> Ui.get(l::getText)).toList();
    }

    private List<String> messages(NodeId node) {
        return diagram.viewer().host().markers().of(node.element()).stream()
                .map(DiagramMarker::text)
                .toList();
    }

    @Test
    void aCardTellsNameAndFactsInWordsAndWhatAReviewWouldFind() {
        NodeId person = diagram.node("Dan");
        Ui.until("something is found about Dan", () -> !messages(person).isEmpty());
        List<String> messages = Ui.get(() -> messages(person));

        rest(diagram.middle(person));

        Ui.until("the facts are told", () -> tip() != null);
        Screenshots.take("diagram-facts");
        List<String> words = words(tip());
        assertThat(words.get(0)).isEqualTo("Dan");
        assertThat(words)
                .anyMatch(line -> line.contains(messages.get(0)))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(words.subList(1, words.size())).doesNotContain("Dan");
    }

    @Test
    void theSheetTellsNothing() {
        Rect first = Ui.get(() -> diagram.viewer().layout().bounds().values().iterator().next());

        rest(diagram.inWindow(first.x() - 6, first.y() - 6));

        assertThat(tip()).isNull();
    }
}
