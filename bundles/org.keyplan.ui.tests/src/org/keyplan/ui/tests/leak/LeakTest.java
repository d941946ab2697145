package org.keyplan.ui.tests.leak;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.design.DiagramKind;
import org.keyplan.examples.Examples;
import org.keyplan.model.PlanElement;
import org.keyplan.ui.diagrams.PlanDiagramEditor;
import org.keyplan.ui.diagrams.PlanDiagramOpener;
import org.keyplan.ui.plan.PlanEditor;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.tests.robot.GraphicsCount;
import org.keyplan.ui.tests.robot.PlanFolder;
import org.keyplan.ui.tests.robot.Studio;
import org.keyplan.ui.tests.robot.Ui;
import org.keyplan.ui.tests.robot.Workbench;

import java.nio.file.Path;

/** Editors give back the images, fonts, colours and cursors they made. */
@ExtendWith(Studio.class)
class LeakTest {
    private static final int OPENINGS = 50;

    /** The first openings fill registries that all later ones share. */
    private static final int WARM_UP = 3;

    @TempDir Path folder;

    @Test
    void theDisplayCountsWhatIsAllocated() {
        assertThat(GraphicsCount.isPossible()).as("tracing.options is in use").isTrue();
    }

    @Test
    void pagesOfAPlan() {
        Path file = new PlanFolder(folder).example(Examples.POWER_AUTHORITY);

        openAndClose(
                () -> {
                    IEditorPart editor = Workbench.openPlan(file);
                    assertThat(editor).isInstanceOf(PlanEditor.class);
                    return editor;
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"ORG_CHART", "INFLUENCE_MAP"})
    void diagrams(DiagramKind kind) {
        Path file = new PlanFolder(folder).example(Examples.POWER_AUTHORITY);
        Workbench.openPlan(file);
        PlanSession session = Workbench.session(file);
        PlanElement root =
                kind == DiagramKind.ORG_CHART
                        ? session.plan().getAccount()
                        : session.plan().getMaps().get(0);

        openAndClose(
                () -> {
                    IEditorPart editor =
                            Ui.get(() -> PlanDiagramOpener.open(session, kind, root).orElseThrow());
                    assertThat(editor).isInstanceOf(PlanDiagramEditor.class);
                    return editor;
                });
    }

    private static void openAndClose(Opening opening) {
        times(WARM_UP, opening);
        GraphicsCount before = GraphicsCount.now();

        times(OPENINGS, opening);

        assertThat(GraphicsCount.now().moreThan(before)).as("not given back").isEmpty();
    }

    private static void times(int number, Opening opening) {
        for (int i = 0; i < number; i++) {
            IEditorPart editor = opening.open();
            Ui.settle();
            Ui.run(() -> Workbench.page().closeEditor(editor, false));
        }
        Ui.settle();
    }

    /** Opens one editor. */
    private interface Opening {
        IEditorPart open();
    }
}
