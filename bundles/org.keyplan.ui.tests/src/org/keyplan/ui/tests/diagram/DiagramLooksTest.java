package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.design.DiagramKind;
import org.keyplan.examples.Examples;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.tests.robot.PlanFolder;
import org.keyplan.ui.tests.robot.Screenshots;
import org.keyplan.ui.tests.robot.Studio;
import org.keyplan.ui.tests.robot.Ui;
import org.keyplan.ui.tests.robot.Workbench;

import java.nio.file.Path;

/** What a person sees of each kind of diagram. */
@ExtendWith(Studio.class)
class DiagramLooksTest {
    @TempDir Path folder;

    @Test
    void everyKindOfDiagramOpens() {
        Path file = new PlanFolder(folder).example(Examples.CONSTRUCTION_MACHINERY);
        Workbench.openPlan(file);
        PlanSession session = Workbench.session(file);
        OpenSheet chart =
                OpenSheet.open(
                        session, DiagramKind.ORG_CHART, Ui.get(() -> session.plan().getAccount()));
        Screenshots.take("diagram-org-chart");
        assertThat(Ui.get(() -> chart.sheet().nodes().size())).isPositive();
        OpenSheet map =
                OpenSheet.open(
                        session,
                        DiagramKind.INFLUENCE_MAP,
                        Ui.get(() -> session.plan().getMaps().get(0)));
        Ui.run(() -> map.viewer().showLegend(true));
        Screenshots.take("diagram-influence-map");
        OpenSheet.open(session, DiagramKind.ACCOUNT_MAP, Ui.get(session::plan));
        Screenshots.take("diagram-account-map");
        OpenSheet.open(session, DiagramKind.INSIGHT_MAP, Ui.get(session::plan));
        Screenshots.take("diagram-insight-map");
    }
}
