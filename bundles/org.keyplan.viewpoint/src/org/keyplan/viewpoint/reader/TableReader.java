package org.keyplan.viewpoint.reader;

import org.keyplan.viewpoint.description.ColumnMapping;
import org.keyplan.viewpoint.description.CrossTableDescription;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.FontFormat;
import org.keyplan.viewpoint.description.IntersectionMapping;
import org.keyplan.viewpoint.description.LineMapping;
import org.keyplan.viewpoint.description.TableStyles;
import org.keyplan.viewpoint.description.TableTool;
import org.keyplan.viewpoint.description.ToolHead;

import java.util.ArrayList;
import java.util.List;

/** Reads cross tables. */
final class TableReader {
    private static final int LABEL_SIZE = 12;

    private final ColorReader colors;
    private final StyleReader styles;
    private final OperationReader operations;

    TableReader(ColorReader colors, StyleReader styles, OperationReader operations) {
        this.colors = colors;
        this.styles = styles;
        this.operations = operations;
    }

    CrossTableDescription table(Part table) {
        return new CrossTableDescription(
                DiagramReader.head(table),
                table.children("ownedLineMappings", this::line),
                table.children("ownedColumnMappings", this::column),
                table.children("intersection", this::intersection),
                table.children("ownedCreateLine", part -> tool(part, Target.LINE)),
                table.children("createColumn", part -> tool(part, Target.COLUMN)),
                table.integer("initialHeaderColumnWidth", 0));
    }

    private LineMapping line(Part line) {
        String name = line.required("name");
        line.blankOnly("semanticElements");
        return new LineMapping(
                line.path(),
                name,
                line.label(name),
                line.required("domainClass"),
                line.expression("semanticCandidatesExpression", null),
                line.expression("headerLabelExpression", null),
                styles(line),
                line.children("ownedSubLines", this::line),
                line.paths("reusedSubLines", Target.LINE),
                line.children("create", part -> tool(part, Target.LINE)),
                line.child("delete", part -> tool(part, Target.LINE)),
                line.location());
    }

    private ColumnMapping column(Part column) {
        if (!"ElementColumnMapping".equals(column.type(Namespaces.TABLE, "ElementColumnMapping"))) {
            return column.unsupported();
        }
        String name = column.required("name");
        column.blankOnly("semanticElements");
        return new ColumnMapping(
                column.path(),
                name,
                column.label(name),
                column.required("domainClass"),
                column.expression("semanticCandidatesExpression", null),
                column.expression("headerLabelExpression", null),
                column.integer("initialWidth", 0),
                styles(column),
                column.children("create", part -> tool(part, Target.COLUMN)),
                column.child("delete", part -> tool(part, Target.COLUMN)),
                column.location());
    }

    private IntersectionMapping intersection(Part part) {
        String name = part.required("name");
        part.blankOnly("semanticElements");
        boolean ofElements = part.flag("useDomainClass", false);
        List<String> column = part.requiredPaths("columnMapping", Target.COLUMN);
        return new IntersectionMapping(
                part.path(),
                name,
                part.label(name),
                part.requiredPaths("lineMapping", Target.LINE),
                column.isEmpty() ? "" : column.get(0),
                part.expression("labelExpression", null),
                ofElements,
                ofElements ? part.required("domainClass") : part.text("domainClass", ""),
                part.expression("semanticCandidatesExpression", null),
                part.expression("lineFinderExpression", null),
                part.expression("columnFinderExpression", null),
                part.expression("preconditionExpression", null),
                part.expression("canEdit", null),
                styles(part),
                part.child("directEdit", this::edit),
                part.child("create", each -> tool(each, Target.INTERSECTION)),
                part.location());
    }

    private TableTool tool(Part part, Target made) {
        return new TableTool(
                ToolReader.head(part),
                variables(part),
                part.hasChild("mask") ? ToolReader.mask(part) : null,
                part.path("mapping", made),
                operations.first(part, "firstModelOperation"));
    }

    private TableTool edit(Part part) {
        Expression always = Expression.none(part.location());
        return new TableTool(
                new ToolHead(part.path(), "", "", always, part.location()),
                variables(part),
                ToolReader.mask(part),
                null,
                operations.first(part, "firstModelOperation"));
    }

    private static List<String> variables(Part part) {
        return new ArrayList<>(part.children("variables", each -> each.required("name")));
    }

    private TableStyles styles(Part part) {
        return new TableStyles(
                part.child("defaultForeground", this::foreground),
                styles.conditionals(part, "foregroundConditionalStyle", this::foreground),
                part.child("defaultBackground", this::background),
                styles.conditionals(part, "backgroundConditionalStyle", this::background));
    }

    private TableStyles.Foreground foreground(Part style) {
        return new TableStyles.Foreground(
                style.integer("labelSize", LABEL_SIZE),
                style.words("labelFormat", FontFormat.class),
                colors.color(style, "foreGroundColor", ColorReader.BLACK),
                style.location());
    }

    private TableStyles.Background background(Part style) {
        return new TableStyles.Background(
                colors.color(style, "backgroundColor", ColorReader.WHITE), style.location());
    }
}
