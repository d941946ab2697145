package org.keyplan.design.picture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.design.DiagramChoice;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.PlanDiagram;
import org.keyplan.design.PlanDiagrams;
import org.keyplan.design.picture.SeenPicture.SeenGroup;
import org.keyplan.model.AccountPlan;
import org.keyplan.viewpoint.picture.SvgWriter;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;
import org.keyplan.viewpoint.table.CrossTable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A diagram or table of a plan with the picture made of it; each is made once, when asked for. */
final class Pictured {
    private final String name;
    private final AccountPlan plan;
    private final PlanDiagrams diagrams;
    private final PlanDiagram diagram;
    private final DiagramChoice choice;
    private Scene scene;
    private String svg;
    private SeenPicture seen;

    Pictured(
            String name,
            AccountPlan plan,
            PlanDiagrams diagrams,
            PlanDiagram diagram,
            DiagramChoice choice) {
        this.name = name;
        this.plan = plan;
        this.diagrams = diagrams;
        this.diagram = diagram;
        this.choice = choice;
    }

    AccountPlan plan() {
        return plan;
    }

    PlanDiagrams diagrams() {
        return diagrams;
    }

    PlanDiagram diagram() {
        return diagram;
    }

    DiagramKind kind() {
        return diagram.kind();
    }

    /** The same with other layers or filters. */
    Pictured with(DiagramChoice other) {
        return new Pictured(name + " " + other, plan, diagrams, diagram, other);
    }

    /** The same with one filter on. */
    Pictured filteredBy(String filter) {
        return with(new DiagramChoice(choice.layers(), List.of(filter)));
    }

    Scene scene() {
        if (scene == null) {
            scene = diagrams.scene(diagram, choice);
        }
        return scene;
    }

    CrossTable table() {
        return diagrams.table(diagram);
    }

    String svg() {
        if (svg == null) {
            svg = new SvgWriter().write(diagrams.draw(diagram, choice));
        }
        return svg;
    }

    SeenPicture seen() {
        if (seen == null) {
            seen = SeenPicture.of(svg());
        }
        return seen;
    }

    /**
     * What there is a figure for, containers before what they contain: nothing where a sentence
     * stands in the place of empty frames.
     */
    List<SceneNode> drawn() {
        return seen().groups().containsKey("empty") ? List.of() : nodes();
    }

    /** What is shown, containers before what they contain. */
    List<SceneNode> nodes() {
        List<SceneNode> nodes = new ArrayList<>();
        collect(scene().nodes(), nodes);
        return nodes;
    }

    private static void collect(List<SceneNode> from, List<SceneNode> nodes) {
        for (SceneNode node : from) {
            if (node.visible()) {
                nodes.add(node);
                collect(node.children(), nodes);
            }
        }
    }

    /** The lines that are shown. */
    List<SceneEdge> edges() {
        return scene().edges().stream().filter(SceneEdge::visible).toList();
    }

    /** What is drawn of a node. */
    SeenGroup group(NodeId node) {
        return groups().get(node);
    }

    /** What is drawn of each node. Ids are numbered where elements have none of their own. */
    Map<NodeId, SeenGroup> groups() {
        Map<NodeId, SeenGroup> groups = new LinkedHashMap<>();
        for (SceneNode node : drawn()) {
            groups.put(node.id(), seen().group(id(node.mappingName(), node.element())));
        }
        return groups;
    }

    /**
     * What is drawn of lines that stand for one thing: as many groups as there are such lines, for
     * people may take part in a map more than once.
     */
    List<SeenGroup> groups(SceneEdge edge) {
        String id =
                edge.id().element() != null
                        ? id(edge.mappingName(), edge.id().element())
                        : id(edge.mappingName(), edge.source().element())
                                + "-"
                                + id(edge.target().element());
        return seen().groups().values().stream()
                .filter(group -> group.id().matches(Pattern.quote(id) + "(\\.\\d+)?"))
                .toList();
    }

    private static String id(String mapping, EObject element) {
        return mapping + "-" + id(element);
    }

    private static String id(EObject element) {
        return EcoreUtil.getURI(element)
                .fragment()
                .replaceFirst("^_(?=.)", "")
                .replaceAll("[^A-Za-z0-9_.-]", "_");
    }

    @Override
    public String toString() {
        return name;
    }
}
