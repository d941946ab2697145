package org.keyplan.viewpoint.reader;

import org.keyplan.viewpoint.description.ModelOperation;
import org.keyplan.viewpoint.description.ModelOperation.ChangeContext;
import org.keyplan.viewpoint.description.ModelOperation.CreateInstance;
import org.keyplan.viewpoint.description.ModelOperation.For;
import org.keyplan.viewpoint.description.ModelOperation.If;
import org.keyplan.viewpoint.description.ModelOperation.Let;
import org.keyplan.viewpoint.description.ModelOperation.MoveElement;
import org.keyplan.viewpoint.description.ModelOperation.RemoveElement;
import org.keyplan.viewpoint.description.ModelOperation.SetValue;
import org.keyplan.viewpoint.description.ModelOperation.Switch;
import org.keyplan.viewpoint.description.ModelOperation.Unset;

import java.util.List;

/** Reads what tools do to the model. */
final class OperationReader {
    /** The operations a tool begins with: one, or none. */
    List<ModelOperation> initial(Part tool) {
        List<ModelOperation> first =
                tool.child("initialOperation", part -> first(part, "firstModelOperations"));
        return first == null ? List.of() : first;
    }

    /** The operation a feature holds: one, or none. */
    List<ModelOperation> first(Part part, String feature) {
        ModelOperation operation = part.child(feature, this::operation);
        return operation == null ? List.of() : List.of(operation);
    }

    private ModelOperation operation(Part part) {
        String type = part.type(Namespaces.TOOL, null);
        if (type == null) {
            return part.unsupported();
        }
        return switch (type) {
            case "ChangeContext" ->
                    new ChangeContext(
                            part.expression("browseExpression", null),
                            children(part),
                            part.location());
            case "CreateInstance" ->
                    new CreateInstance(
                            part.expression("typeName", null),
                            feature(part, "referenceName"),
                            part.text("variableName", "instance"),
                            children(part),
                            part.location());
            case "SetValue" ->
                    new SetValue(
                            feature(part, "featureName"),
                            part.expression("valueExpression", null),
                            children(part),
                            part.location());
            case "Unset" ->
                    new Unset(
                            feature(part, "featureName"),
                            part.expression("elementExpression", null),
                            children(part),
                            part.location());
            case "MoveElement" ->
                    new MoveElement(
                            part.expression("newContainerExpression", null),
                            feature(part, "featureName"),
                            children(part),
                            part.location());
            case "RemoveElement" -> new RemoveElement(children(part), part.location());
            case "For" ->
                    new For(
                            part.expression("expression", null),
                            part.text("iteratorName", "i"),
                            children(part),
                            part.location());
            case "If" ->
                    new If(
                            part.expression("conditionExpression", null),
                            children(part),
                            part.location());
            case "Let" ->
                    new Let(
                            part.text("variableName", "instance"),
                            part.expression("valueExpression", null),
                            children(part),
                            part.location());
            case "Switch" -> choice(part);
            default -> part.unsupported();
        };
    }

    private ModelOperation choice(Part part) {
        List<ModelOperation> otherwise = part.child("default", this::children);
        return new Switch(
                part.children(
                        "cases",
                        each ->
                                new ModelOperation.Case(
                                        each.expression("conditionExpression", null),
                                        children(each),
                                        each.location())),
                otherwise == null ? List.of() : otherwise,
                part.location());
    }

    private List<ModelOperation> children(Part part) {
        return part.children("subModelOperations", this::operation);
    }

    /** A feature's name, which may not be computed. */
    private static String feature(Part part, String attribute) {
        String name = part.text(attribute, "");
        if (name.indexOf(':') >= 0) {
            part.error("unsupported.value", attribute, name, part.title());
        }
        return name;
    }
}
