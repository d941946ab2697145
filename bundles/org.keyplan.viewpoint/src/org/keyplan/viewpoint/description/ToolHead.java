package org.keyplan.viewpoint.description;

/**
 * What all tools have in common.
 *
 * @param path key path in the file: its identity
 * @param label what people read; equals the name where none is written
 * @param precondition whether the tool may run; nothing written means it may, what cannot be
 *     evaluated means it may not
 */
public record ToolHead(
        String path, String name, String label, Expression precondition, Location location) {}
