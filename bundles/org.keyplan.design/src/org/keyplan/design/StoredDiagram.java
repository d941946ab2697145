package org.keyplan.design;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.BendPoint;
import org.keyplan.model.Diagram;
import org.keyplan.model.DiagramBend;
import org.keyplan.model.DiagramNode;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.PlanElement;
import org.keyplan.model.StickyNote;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.Arrangement.Line;
import org.keyplan.viewpoint.scene.Arrangement.Placement;
import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a person arranged in one diagram of a plan, and the commands that store it there. The plan
 * gets an entry for the diagram when there is first something to store, and loses it when there is
 * nothing more. Commands are made for the plan as it is now, to be executed at once. Belongs to the
 * thread of the plan.
 */
public final class StoredDiagram {
    private static final KeyplanPackage MODEL = KeyplanPackage.eINSTANCE;

    private final AccountPlan plan;
    private final DiagramKind kind;
    private final PlanElement root;
    private final DiagramDescription description;

    /**
     * @param kind no table
     * @param root what the diagram is about
     * @param description of the kind, in any language
     */
    public StoredDiagram(
            AccountPlan plan, DiagramKind kind, PlanElement root, DiagramDescription description) {
        this.plan = plan;
        this.kind = kind;
        this.root = root;
        this.description = description;
    }

    /** The plan's entry; of several, which a merge can leave behind, the first; null for none. */
    static Diagram find(AccountPlan plan, DiagramKind kind, PlanElement root) {
        return plan.getDiagrams().stream()
                .filter(d -> kind.declared().equals(d.getViewpoint()) && d.getRoot() == root)
                .findFirst()
                .orElse(null);
    }

    private Diagram entry() {
        return find(plan, kind, root);
    }

    /**
     * Where the plan keeps what belongs to the diagram only.
     *
     * @return a new one that is in no plan if there is nothing to keep so far
     */
    public Diagram sheet() {
        Diagram entry = entry();
        return entry == null ? created() : entry;
    }

    /** What is arranged. */
    public Arrangement arrangement() {
        return StoredArrangement.of(entry());
    }

    /** Names of the layers that are on, mandatory ones among them. */
    public Set<String> layers() {
        return StoredChoice.layers(description, entry());
    }

    /** Names of the filters that are on. */
    public Set<String> filters() {
        return StoredChoice.filters(description, entry());
    }

    /**
     * Stores an arrangement in place of the one there is. What is the same stays untouched, so that
     * a plan's file changes only where a person changed something.
     *
     * @param label what undoing it is called
     * @return one command; not executable if nothing would change
     */
    public Command arrange(EditingDomain domain, String label, Arrangement arrangement) {
        Diagram entry = entry();
        if (entry == null) {
            Diagram created = created();
            write(arrangement, created);
            return added(domain, label, created);
        }
        CompoundCommand command = new CompoundCommand(label);
        boolean chosen = !entry.getLayers().isEmpty() || !entry.getFilters().isEmpty();
        if (isBlank(arrangement) && !chosen) {
            command.append(RemoveCommand.create(domain, entry));
            return command;
        }
        appendNodes(domain, entry, arrangement.placements(), command);
        appendBends(domain, entry, arrangement.bends(), command);
        StoredNotes.append(domain, entry, arrangement, command);
        return command.isEmpty() ? UnexecutableCommand.INSTANCE : command;
    }

    /**
     * Stores which layers and filters are on.
     *
     * @param label what undoing it is called
     * @param layers names of all that are to be on; those that always are need not be named
     * @param filters names of all that are to be on
     * @return one command; not executable if nothing would change
     */
    public Command choose(
            EditingDomain domain,
            String label,
            Collection<String> layers,
            Collection<String> filters) {
        Diagram entry = entry();
        List<String> layerEntries = StoredChoice.layerEntries(description, layers, entry);
        List<String> filterEntries = StoredChoice.filterEntries(description, filters, entry);
        if (entry == null) {
            Diagram created = created();
            created.getLayers().addAll(layerEntries);
            created.getFilters().addAll(filterEntries);
            return added(domain, label, created);
        }
        CompoundCommand command = new CompoundCommand(label);
        boolean arranged =
                !entry.getNodes().isEmpty()
                        || !entry.getBends().isEmpty()
                        || !entry.getStickyNotes().isEmpty();
        if (layerEntries.isEmpty() && filterEntries.isEmpty() && !arranged) {
            command.append(RemoveCommand.create(domain, entry));
            return command;
        }
        if (!layerEntries.equals(entry.getLayers())) {
            command.append(
                    SetCommand.create(domain, entry, MODEL.getDiagram_Layers(), layerEntries));
        }
        if (!filterEntries.equals(entry.getFilters())) {
            command.append(
                    SetCommand.create(domain, entry, MODEL.getDiagram_Filters(), filterEntries));
        }
        return command.isEmpty() ? UnexecutableCommand.INSTANCE : command;
    }

    /** What stands for a note that is about to be written. */
    public static EObject newNote() {
        return KeyplanFactory.eINSTANCE.createStickyNote();
    }

    private static boolean isBlank(Arrangement arrangement) {
        return arrangement.placements().isEmpty()
                && arrangement.bends().isEmpty()
                && arrangement.notes().isEmpty();
    }

    private Diagram created() {
        Diagram created = KeyplanFactory.eINSTANCE.createDiagram();
        created.setViewpoint(kind.declared());
        created.setRoot(root);
        return created;
    }

    private Command added(EditingDomain domain, String label, Diagram created) {
        boolean blank =
                created.getNodes().isEmpty()
                        && created.getBends().isEmpty()
                        && created.getStickyNotes().isEmpty()
                        && created.getLayers().isEmpty()
                        && created.getFilters().isEmpty();
        if (blank) {
            return UnexecutableCommand.INSTANCE;
        }
        CompoundCommand command = new CompoundCommand(label);
        command.append(AddCommand.create(domain, plan, MODEL.getAccountPlan_Diagrams(), created));
        return command;
    }

    private static void write(Arrangement arrangement, Diagram to) {
        arrangement
                .placements()
                .forEach(
                        (element, place) -> {
                            if (isStorable(element)) {
                                to.getNodes().add(node((PlanElement) element, place));
                            }
                        });
        arrangement
                .bends()
                .forEach(
                        (line, points) -> {
                            if (isStorable(line)) {
                                to.getBends().add(bend(line, points));
                            }
                        });
        StoredNotes.write(arrangement, to);
    }

    private void appendNodes(
            EditingDomain domain,
            Diagram entry,
            Map<EObject, Placement> wanted,
            CompoundCommand command) {
        Map<EObject, DiagramNode> known = new LinkedHashMap<>();
        List<DiagramNode> gone = new ArrayList<>();
        for (DiagramNode node : entry.getNodes()) {
            EObject element = node.getElement();
            if (element != null && wanted.containsKey(element)) {
                known.put(element, node);
            } else if (element != null) {
                gone.add(node);
            }
        }
        List<DiagramNode> come = new ArrayList<>();
        wanted.forEach(
                (element, place) -> {
                    DiagramNode node = known.get(element);
                    if (node != null) {
                        appendPlace(domain, node, place, command);
                    } else if (isStorable(element)) {
                        come.add(node((PlanElement) element, place));
                    }
                });
        if (!gone.isEmpty()) {
            command.append(RemoveCommand.create(domain, entry, MODEL.getDiagram_Nodes(), gone));
        }
        if (!come.isEmpty()) {
            command.append(AddCommand.create(domain, entry, MODEL.getDiagram_Nodes(), come));
        }
    }

    private static void appendPlace(
            EditingDomain domain, DiagramNode node, Placement place, CompoundCommand command) {
        set(domain, node, MODEL.getDiagramNode_X(), half(place.x()), command);
        set(domain, node, MODEL.getDiagramNode_Y(), half(place.y()), command);
        set(domain, node, MODEL.getDiagramNode_Width(), half(place.width()), command);
        set(domain, node, MODEL.getDiagramNode_Height(), half(place.height()), command);
        set(domain, node, MODEL.getDiagramNode_Hidden(), place.hidden(), command);
    }

    /** Appends setting a feature, unless it has that value. */
    static void set(
            EditingDomain domain,
            EObject owner,
            EAttribute feature,
            Object value,
            CompoundCommand command) {
        if (!Objects.equals(owner.eGet(feature), value)) {
            command.append(
                    SetCommand.create(
                            domain,
                            owner,
                            feature,
                            value == null ? SetCommand.UNSET_VALUE : value));
        }
    }

    private void appendBends(
            EditingDomain domain,
            Diagram entry,
            Map<Line, List<Point>> wanted,
            CompoundCommand command) {
        Map<Line, DiagramBend> known = new LinkedHashMap<>();
        List<DiagramBend> gone = new ArrayList<>();
        for (DiagramBend bend : entry.getBends()) {
            Line line = new Line(bend.getElement(), bend.getTarget());
            if (wanted.containsKey(line)) {
                known.put(line, bend);
            } else if (bend.getElement() != null) {
                gone.add(bend);
            }
        }
        List<DiagramBend> come = new ArrayList<>();
        wanted.forEach(
                (line, points) -> {
                    DiagramBend bend = known.get(line);
                    if (bend == null) {
                        if (isStorable(line)) {
                            come.add(bend(line, points));
                        }
                    } else if (!isAt(bend, points)) {
                        command.append(
                                SetCommand.create(
                                        domain,
                                        bend,
                                        MODEL.getDiagramBend_Points(),
                                        points.stream().map(StoredDiagram::point).toList()));
                    }
                });
        if (!gone.isEmpty()) {
            command.append(RemoveCommand.create(domain, entry, MODEL.getDiagram_Bends(), gone));
        }
        if (!come.isEmpty()) {
            command.append(AddCommand.create(domain, entry, MODEL.getDiagram_Bends(), come));
        }
    }

    /** Notes have their places themselves. */
    private static boolean isStorable(EObject placed) {
        return placed instanceof PlanElement && !(placed instanceof StickyNote);
    }

    private static boolean isStorable(Line line) {
        return line.element() instanceof PlanElement
                && (line.target() == null || line.target() instanceof PlanElement);
    }

    private static boolean isAt(DiagramBend bend, List<Point> points) {
        List<Point> stored =
                bend.getPoints().stream().map(p -> new Point(p.getX(), p.getY())).toList();
        return stored.equals(
                points.stream().map(p -> new Point(half(p.x()), half(p.y()))).toList());
    }

    private static DiagramNode node(PlanElement element, Placement place) {
        DiagramNode node = KeyplanFactory.eINSTANCE.createDiagramNode();
        node.setElement(element);
        node.setX(half(place.x()));
        node.setY(half(place.y()));
        node.setWidth(half(place.width()));
        node.setHeight(half(place.height()));
        node.setHidden(place.hidden());
        return node;
    }

    private static DiagramBend bend(Line line, List<Point> points) {
        DiagramBend bend = KeyplanFactory.eINSTANCE.createDiagramBend();
        bend.setElement((PlanElement) line.element());
        bend.setTarget((PlanElement) line.target());
        points.forEach(point -> bend.getPoints().add(point(point)));
        return bend;
    }

    private static BendPoint point(Point at) {
        BendPoint point = KeyplanFactory.eINSTANCE.createBendPoint();
        point.setX(half(at.x()));
        point.setY(half(at.y()));
        return point;
    }

    /** Halves of pixels are as fine as places on a sheet are. */
    static double half(double value) {
        return Math.round(value * 2) / 2.0;
    }

    static Double half(Double value) {
        return value == null ? null : (Double) half(value.doubleValue());
    }
}
