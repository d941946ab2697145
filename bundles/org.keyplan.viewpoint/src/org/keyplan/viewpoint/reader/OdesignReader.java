package org.keyplan.viewpoint.reader;

import org.keyplan.viewpoint.description.CrossTableDescription;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.Group;
import org.keyplan.viewpoint.description.Viewpoint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code .odesign} files, by namespace and local name and never by prefix. Whatever of the
 * language it does not support is an error and never left out, except what has no effect on what is
 * shown or done: documentation, annotations, icons of tools, layers and labels, identifiers,
 * whether nodes can be resized or diagrams are opened at start-up. All that is wrong is told at
 * once. Nothing but the given file is opened.
 */
public final class OdesignReader {
    private final Source source;
    private final ColorReader colors = new ColorReader();
    private final DiagramReader diagrams;
    private final TableReader tables;

    private OdesignReader(Source source) {
        this.source = source;
        StyleReader styles = new StyleReader(colors);
        OperationReader operations = new OperationReader();
        this.diagrams = new DiagramReader(new MappingReader(styles), new ToolReader(operations));
        this.tables = new TableReader(colors, styles, operations);
    }

    /**
     * Reads a file.
     *
     * @param wording texts for labels written as {@code %key}
     * @throws OdesignException if it cannot be read or has anything that is not supported
     */
    public static Group read(Path file, Wording wording) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, file.toString(), wording);
        } catch (IOException e) {
            throw XmlReader.unreadable(file.toString(), e);
        }
    }

    /**
     * Reads a stream, which it does not close.
     *
     * @param name what messages call it
     * @param wording texts for labels written as {@code %key}
     * @throws OdesignException if it cannot be read or has anything that is not supported
     */
    public static Group read(InputStream stream, String name, Wording wording) {
        Source source = new Source(name, XmlReader.read(stream, name), wording);
        Part root = new Part(source, source.root());
        Group group = null;
        if (!source.root().name.equals("Group")
                || !source.root().namespace.equals(Namespaces.DESCRIPTION)) {
            root.error("root", source.root().name, source.root().namespace);
        } else {
            group = root.whole(new OdesignReader(source)::group);
        }
        List<Problem> problems = source.problems();
        if (!problems.isEmpty()) {
            throw new OdesignException(problems);
        }
        return group;
    }

    private Group group(Part group) {
        group.harmless("systemColorsPalette");
        names(source.root());
        group.children("userColorsPalettes", colors::palette);
        return new Group(
                group.text("name", ""),
                group.text("version", ""),
                group.children("ownedViewpoints", this::viewpoint),
                group.location());
    }

    private Viewpoint viewpoint(Part viewpoint) {
        viewpoint.harmless("icon");
        viewpoint.blankOnly("conflicts", "reuses", "customizes");
        String name = viewpoint.required("name");
        List<DiagramDescription> diagramList = new ArrayList<>();
        List<CrossTableDescription> tableList = new ArrayList<>();
        viewpoint.children(
                "ownedRepresentations",
                part -> {
                    if ("DiagramDescription".equals(part.type(Namespaces.DIAGRAM, ""))) {
                        return diagramList.add(diagrams.diagram(part));
                    }
                    if ("CrossTableDescription".equals(part.type(Namespaces.TABLE, ""))) {
                        return tableList.add(tables.table(part));
                    }
                    return part.unsupported();
                });
        return new Viewpoint(
                name,
                viewpoint.label(name),
                viewpoint.text("modelFileExtension", "*"),
                diagramList,
                tableList,
                viewpoint.children(
                        "ownedJavaExtensions", part -> part.required("qualifiedClassName")),
                viewpoint.location());
    }

    /** Things of one name beside each other could not be told apart by their paths. */
    private void names(Element element) {
        Map<String, Element> seen = new HashMap<>();
        for (Element child : element.children) {
            String name = child.attributes.get("name");
            boolean hasPath = name != null && !child.name.equals("variables");
            Element first = hasPath ? seen.putIfAbsent(child.name + '/' + name, child) : null;
            if (first != null) {
                source.report(
                        Problem.error(
                                source.location(child),
                                "name.twice",
                                child.name,
                                name,
                                first.line));
            }
            names(child);
        }
    }
}
