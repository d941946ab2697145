package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.design.DiagramKind;
import org.keyplan.ui.robot.OpenSheet;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeId;

import java.nio.file.Path;
import java.util.List;

/** Selecting by a frame drawn on the ground. */
@ExtendWith(Studio.class)
class FrameTest {
    private static final double NEAR = 3;

    @TempDir Path folder;
    private OpenSheet sheet;
    private EObject ann;

    @BeforeEach
    void open() {
        PlanSession session =
                Workbench.openForEditor(new PlanFolder(folder).save(TrialPlan.make(), "trial"));
        sheet = OpenSheet.open(session, DiagramKind.ORG_CHART, session.plan().getAccount());
        sheet.fit();
        ann = session.plan().getAccount().getStakeholders().get(0);
    }

    private void frame(double around) {
        Rect card = sheet.bounds(ann);
        Point from = sheet.onCanvas(card.x() - NEAR, card.y() - NEAR);
        Point to = sheet.onCanvas(card.right() + around, card.bottom() + around);
        sheet.mouse().drag(from, to);
    }

    private List<EObject> selected() {
        return Ui.get(() -> sheet.viewer().selectedNodes().stream().map(NodeId::element).toList());
    }

    @Test
    void aFrameJustAroundACardDidNotSelectIt() {
        frame(NEAR);
        assertThat(selected()).containsExactly(ann);
    }

    @Test
    void aFrameThatCutsACardDoesNotSelectIt() {
        frame(-NEAR);
        assertThat(selected()).doesNotContain(ann);
    }

    @Test
    void theToolForSelectingSeveralDoesTheSame() {
        sheet.take("Select several");
        frame(NEAR);
        assertThat(selected()).containsExactly(ann);
    }
}
