package org.keyplan.ui.tests.diagram;

import org.eclipse.ui.IEditorPart;
import org.keyplan.design.DiagramKind;
import org.keyplan.examples.Examples;
import org.keyplan.model.PlanElement;
import org.keyplan.ui.diagrams.PlanDiagramOpener;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;

import java.nio.file.Path;
import java.util.List;

/** Opens diagrams of the large example. */
final class Diagrams {
    /** Somebody with people above and below. */
    static final String PERSON = "Rajesh Nair";

    /** Some of those who take part in the decision of the influence map. */
    static final List<String> MEMBERS = List.of("Fiona Macrae", "Rajesh Nair", "Eleanor Whitcombe");

    private Diagrams() {}

    /** The org chart of thirty people. */
    static OpenDiagram orgChart(Path folder) {
        PlanSession session = plan(folder);
        return open(session, DiagramKind.ORG_CHART, Ui.get(() -> session.plan().getAccount()));
    }

    /** The first influence map. */
    static OpenDiagram influenceMap(Path folder) {
        PlanSession session = plan(folder);
        return open(
                session, DiagramKind.INFLUENCE_MAP, Ui.get(() -> session.plan().getMaps().get(0)));
    }

    /** A diagram of an open plan. */
    static OpenDiagram open(PlanSession session, DiagramKind kind, PlanElement root) {
        IEditorPart editor =
                Ui.get(() -> PlanDiagramOpener.open(session, kind, root).orElseThrow());
        Ui.settle();
        return new OpenDiagram(editor);
    }

    private static PlanSession plan(Path folder) {
        Path file = new PlanFolder(folder).example(Examples.CONSTRUCTION_MACHINERY);
        return Workbench.openForEditor(file);
    }

    /** The session of the plan that was opened in a folder. */
    static PlanSession session(Path folder) {
        return Workbench.session(folder.resolve(Examples.CONSTRUCTION_MACHINERY + ".keyplan"));
    }
}
