package org.keyplan.viewpoint.reader;

import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.description.ToolHead;
import org.keyplan.viewpoint.description.ToolSection;

import java.util.ArrayList;
import java.util.List;

/** Reads tools of diagrams. */
final class ToolReader {
    private static final String ELEMENT = "element";
    private static final String ELEMENT_VIEW = "elementView";

    private final OperationReader operations;

    ToolReader(OperationReader operations) {
        this.operations = operations;
    }

    ToolSection section(Part section) {
        section.harmless("icon");
        section.type(Namespaces.DIAGRAM_TOOL, "ToolSection");
        String name = section.text("name", "");
        List<Tool> tools = new ArrayList<>();
        section.children("ownedTools", this::tools).forEach(tools::addAll);
        return new ToolSection(
                name,
                section.label(name),
                tools,
                section.children("subSections", this::section),
                section.location());
    }

    private List<Tool> tools(Part part) {
        String general = part.type(Namespaces.TOOL, null);
        if ("PopupMenu".equals(general)) {
            return menu(part);
        }
        Tool tool = general != null ? general(part, general, null) : ofDiagram(part);
        return tool == null ? null : List.of(tool);
    }

    private List<Tool> menu(Part menu) {
        harmless(menu);
        menu.blankOnly("precondition");
        String label = menu.label(menu.text("name", ""));
        return menu.children(
                "menuItemDescription",
                item -> general(item, item.type(Namespaces.TOOL, ""), label));
    }

    private Tool general(Part part, String type, String menu) {
        if ("OperationAction".equals(type)) {
            part.harmless("icon");
            return new Tool.OperationAction(
                    head(part), menu, variable(part, "view"), operations.initial(part));
        }
        if ("ToolDescription".equals(type) && menu == null) {
            return new Tool.Generic(
                    head(part),
                    variable(part, ELEMENT),
                    variable(part, ELEMENT_VIEW),
                    operations.initial(part));
        }
        return part.unsupported();
    }

    private Tool ofDiagram(Part part) {
        String type = part.type(Namespaces.DIAGRAM_TOOL, "");
        if (type == null) {
            return part.unsupported();
        }
        return switch (type) {
            case "NodeCreationDescription" ->
                    new Tool.NodeCreation(
                            head(part),
                            part.requiredPaths("nodeMappings", Target.NODE),
                            part.paths("extraMappings", Target.SHAPE),
                            variable(part, "variable"),
                            variable(part, "viewVariable"),
                            operations.initial(part));
            case "ContainerCreationDescription" ->
                    new Tool.ContainerCreation(
                            head(part),
                            part.requiredPaths("containerMappings", Target.CONTAINER),
                            part.paths("extraMappings", Target.SHAPE),
                            variable(part, "variable"),
                            variable(part, "viewVariable"),
                            operations.initial(part));
            case "EdgeCreationDescription" ->
                    new Tool.EdgeCreation(
                            head(part),
                            part.requiredPaths("edgeMappings", Target.EDGE),
                            variable(part, "sourceVariable"),
                            variable(part, "targetVariable"),
                            variable(part, "sourceViewVariable"),
                            variable(part, "targetViewVariable"),
                            part.expression("connectionStartPrecondition", null),
                            part.paths("extraSourceMappings", Target.SHAPE),
                            part.paths("extraTargetMappings", Target.SHAPE),
                            operations.initial(part));
            case "DeleteElementDescription" ->
                    new Tool.Delete(
                            head(part),
                            variable(part, ELEMENT),
                            optionalVariable(part, ELEMENT_VIEW),
                            variable(part, "containerView"),
                            operations.initial(part));
            case "DirectEditLabel" ->
                    new Tool.DirectEdit(
                            head(part),
                            mask(part),
                            part.expression("inputLabelExpression", null),
                            operations.initial(part));
            case "ReconnectEdgeDescription" -> reconnect(part);
            case "DoubleClickDescription" ->
                    new Tool.DoubleClick(
                            head(part),
                            part.requiredPaths("mappings", Target.MAPPING),
                            variable(part, ELEMENT),
                            optionalVariable(part, ELEMENT_VIEW),
                            operations.initial(part));
            case "ContainerDropDescription" -> drop(part);
            default -> part.unsupported();
        };
    }

    private Tool reconnect(Part part) {
        return new Tool.Reconnect(
                head(part),
                part.word("reconnectionKind", Tool.ReconnectionKind.RECONNECT_TARGET),
                variable(part, "source"),
                variable(part, "target"),
                variable(part, "sourceView"),
                variable(part, "targetView"),
                variable(part, ELEMENT),
                variable(part, "edgeView"),
                operations.initial(part));
    }

    private Tool drop(Part part) {
        return new Tool.ContainerDrop(
                head(part),
                part.paths("mappings", Target.MAPPING),
                variable(part, "oldContainer"),
                variable(part, "newContainer"),
                variable(part, ELEMENT),
                variable(part, "newViewContainer"),
                part.word("dragSource", Tool.DragSource.DIAGRAM),
                part.flag("moveEdges", false),
                operations.initial(part));
    }

    /** What all tools have, those of tables too. */
    static ToolHead head(Part part) {
        harmless(part);
        part.blankOnly("elementsToSelect");
        String name = part.required("name");
        Expression precondition = part.expression("precondition", "");
        return new ToolHead(part.path(), name, part.label(name), precondition, part.location());
    }

    private static void harmless(Part part) {
        part.harmless("forceRefresh", "iconPath", "inverseSelectionOrder");
    }

    /** The mask of a tool that takes a text; empty where none is written. */
    static String mask(Part part) {
        String mask = part.child("mask", each -> each.text("mask", ""));
        return mask == null ? "" : mask;
    }

    private static String variable(Part tool, String feature) {
        String name = optionalVariable(tool, feature);
        if (name == null) {
            tool.error("missing.child", tool.title(), feature);
            return feature;
        }
        return name;
    }

    private static String optionalVariable(Part tool, String feature) {
        return tool.child(feature, each -> each.required("name"));
    }
}
