package org.keyplan.design.outline;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.core.file.PlanResource;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.PlanElement;

import java.util.Optional;

/**
 * Names the nodes of an outline so that they are found again in the same plan read anew, or after
 * the program was started again. A name is text without line breaks.
 */
public final class OutlineKeys {
    private static final String BETWEEN = ":";

    private final PlanOutline outline;
    private final PlanResource resource;

    /**
     * @param outline of a plan that is in a file
     */
    public OutlineKeys(PlanOutline outline) {
        this.outline = outline;
        this.resource = PlanResource.of(outline.plan());
    }

    /** The name of a node. */
    public String key(Object node) {
        if (node instanceof OutlineGroup group) {
            return String.join(BETWEEN, "group", group.kind().name(), id(group.owner()));
        } else if (node instanceof OutlineDiagram diagram) {
            return String.join(BETWEEN, "diagram", diagram.kind().name(), id(diagram.root()));
        } else if (node instanceof OutlineRange range) {
            return String.join(BETWEEN, "range", "" + range.index(), key(range.of()));
        }
        return String.join(BETWEEN, "element", "", id((EObject) node));
    }

    private String id(EObject element) {
        String id = resource.getID(element);
        return id == null ? "" : id;
    }

    /** The node of a name; empty if the plan has it no more. */
    public Optional<Object> node(String key) {
        String[] parts = key.split(BETWEEN, 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        if (parts[0].equals("range")) {
            return node(parts[2]).map(of -> new OutlineRange(of, Integer.parseInt(parts[1])));
        }
        EObject element = resource.getEObject(parts[2]);
        if (element == null) {
            return Optional.empty();
        }
        Object node =
                switch (parts[0]) {
                    case "group" -> new OutlineGroup(element, GroupKind.valueOf(parts[1]));
                    case "diagram" ->
                            new OutlineDiagram(
                                    DiagramKind.valueOf(parts[1]), (PlanElement) element);
                    default -> element;
                };
        return node == outline.plan() || outline.parent(node) != null
                ? Optional.of(node)
                : Optional.empty();
    }
}
