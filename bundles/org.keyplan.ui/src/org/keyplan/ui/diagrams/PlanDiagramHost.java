package org.keyplan.ui.diagrams;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ISelection;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.PlanDiagrams;
import org.keyplan.design.PlanFacts;
import org.keyplan.design.PlanViewpoint;
import org.keyplan.design.StoredDiagram;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Diagram;
import org.keyplan.model.PlanElement;
import org.keyplan.ui.diagram.DiagramHost;
import org.keyplan.ui.diagram.DiagramMarkers;
import org.keyplan.ui.findings.FindingMarkers;
import org.keyplan.ui.navigation.Selections;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.expression.Interpreter;
import org.keyplan.viewpoint.render.Heading;
import org.keyplan.viewpoint.render.LegendWording;
import org.keyplan.viewpoint.scene.Arrangement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** One diagram of an open plan. */
final class PlanDiagramHost implements DiagramHost {
    private final PlanSession session;
    private final AccountPlan plan;
    private final PlanElement root;
    private final PlanViewpoint viewpoint;
    private final DiagramDescription description;
    private final StoredDiagram stored;
    private final FindingMarkers findings;
    private final DiagramMarkers markers;

    PlanDiagramHost(PlanSession session, DiagramKind kind, PlanElement root) {
        this.session = session;
        this.plan = session.plan();
        this.root = root;
        this.viewpoint = PlanViewpoint.in(session.locale());
        this.description = viewpoint.diagram(kind);
        this.stored = new StoredDiagram(plan, kind, root, description);
        this.findings = FindingMarkers.of(session);
        this.markers = new PlanMarkers(findings);
    }

    /** Is not asked any more. */
    void dispose() {
        findings.dispose();
    }

    /** Where the plan keeps what belongs to the diagram only; perhaps in no plan yet. */
    Diagram sheet() {
        return stored.sheet();
    }

    @Override
    public DiagramDescription description() {
        return description;
    }

    @Override
    public EObject root() {
        return root;
    }

    @Override
    public Interpreter interpreter() {
        return viewpoint.interpreter();
    }

    @Override
    public Locale locale() {
        return session.locale();
    }

    @Override
    public <T> T during(Supplier<T> work) {
        return PlanFacts.of(plan).during(session.asOf(), session.locale(), work);
    }

    @Override
    public CommandStack stack() {
        return session.stack();
    }

    @Override
    public boolean execute(Command command) {
        return session.execute(command);
    }

    @Override
    public boolean isReadOnly() {
        return session.isReadOnly();
    }

    @Override
    public Arrangement arrangement() {
        return stored.arrangement();
    }

    @Override
    public Set<String> layers() {
        return stored.layers();
    }

    @Override
    public Set<String> filters() {
        return stored.filters();
    }

    @Override
    public Command arrange(String label, Arrangement arrangement) {
        return stored.arrange(session.domain(), label, arrangement);
    }

    @Override
    public EObject newNote() {
        return StoredDiagram.newNote();
    }

    @Override
    public Command choose(String label, Set<String> layers, Set<String> filters) {
        return stored.choose(session.domain(), label, layers, filters);
    }

    @Override
    public LegendWording wording() {
        return PlanDiagrams.wording(session.locale());
    }

    @Override
    public Heading heading() {
        return new Heading(null, plan.getName(), session.asOf());
    }

    @Override
    public DiagramMarkers markers() {
        return markers;
    }

    @Override
    public List<EObject> dropped(ISelection dragged) {
        return Selections.elements(dragged).stream()
                .filter(element -> EcoreUtil.getRootContainer(element) == plan)
                .toList();
    }

    @Override
    public List<EObject> shownFor(EObject element) {
        return StandIns.of(element, root);
    }

    @Override
    public Optional<ImageDescriptor> icon(Tool tool) {
        return ToolIcons.of(tool);
    }

    @Override
    public boolean openPage(EObject element) {
        return ElementPage.open(session, shownFor(element));
    }
}
