package org.keyplan.viewpoint.description;

import java.util.List;

/**
 * Something a person can do in a table.
 *
 * @param head the name is empty for tools that edit a cell
 * @param variables names as declared, in order; their meaning goes by name: element, line, column,
 *     lineSemantic, columnSemantic, root, table, container
 * @param mask pattern for the text typed into a cell, as in {@link Tool.DirectEdit}; null for tools
 *     that take none
 * @param mapping path of the mapping it makes or deletes
 * @param operations what it does to the model; none means nothing
 */
public record TableTool(
        ToolHead head,
        List<String> variables,
        String mask,
        String mapping,
        List<ModelOperation> operations) {
    public TableTool {
        variables = List.copyOf(variables);
        operations = List.copyOf(operations);
    }

    public String path() {
        return head.path();
    }

    public String name() {
        return head.name();
    }

    public String label() {
        return head.label();
    }

    public Expression precondition() {
        return head.precondition();
    }

    public Location location() {
        return head.location();
    }
}
