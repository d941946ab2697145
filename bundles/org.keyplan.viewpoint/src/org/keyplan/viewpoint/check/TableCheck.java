package org.keyplan.viewpoint.check;

import org.eclipse.emf.ecore.EClass;
import org.keyplan.viewpoint.description.ColumnMapping;
import org.keyplan.viewpoint.description.CrossTableDescription;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.IntersectionMapping;
import org.keyplan.viewpoint.description.LineMapping;
import org.keyplan.viewpoint.description.TableTool;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Whether a cross table means something. */
final class TableCheck {
    private static final Set<String> VIEWS =
            Set.of("line", "column", "table", "view", "containerView", "viewpoint");

    private final Checks checks;
    private final CrossTableDescription table;
    private final StyleCheck styles;
    private final Map<String, Set<EClass>> domains = new HashMap<>();
    private final Map<String, Set<EClass>> containers = new HashMap<>();
    private Set<EClass> root = Set.of();

    TableCheck(Checks checks, CrossTableDescription table) {
        this.checks = checks;
        this.table = table;
        this.styles = new StyleCheck(checks);
    }

    void check() {
        root = DiagramCheck.head(checks, table.head());
        for (LineMapping line : table.allLines()) {
            domains.put(line.path(), checks.domain(line.domainClass(), line.location()));
        }
        for (ColumnMapping column : table.columns()) {
            domains.put(column.path(), checks.domain(column.domainClass(), column.location()));
        }
        table.lines().forEach(line -> contain(line.path(), root));
        for (LineMapping line : table.allLines()) {
            line.subLines().forEach(sub -> contain(sub.path(), domains.get(line.path())));
            line.reusedSubLines().forEach(sub -> contain(sub, domains.get(line.path())));
        }
        table.allLines().forEach(this::line);
        table.columns().forEach(this::column);
        table.intersections().forEach(this::intersection);
        for (TableTool tool : table.createLines()) {
            tool(tool, root, Set.of(), tool.mapping() == null ? Set.of() : made(tool));
        }
        for (TableTool tool : table.createColumns()) {
            tool(tool, root, Set.of(), tool.mapping() == null ? Set.of() : made(tool));
        }
    }

    private void contain(String path, Set<EClass> container) {
        containers.computeIfAbsent(path, p -> new LinkedHashSet<>()).addAll(container);
    }

    private Set<EClass> made(TableTool tool) {
        return domains.getOrDefault(tool.mapping(), Set.of());
    }

    /** What all expressions of a table find. */
    private Scope on(Set<EClass> element) {
        return Scope.of(element).with("root", Value.element(root)).withViews("table", "viewpoint");
    }

    private void line(LineMapping line) {
        Set<EClass> self = domains.get(line.path());
        Set<EClass> container = containers.getOrDefault(line.path(), Set.of());
        checks.label(line.label(), line.location());
        checks.expressions()
                .elements(
                        line.semanticCandidates(),
                        on(container)
                                .with("container", Value.element(container))
                                .withViews("containerView"));
        checks.expressions().check(line.headerLabel(), Scope.of(self));
        styles.table(line.styles(), Scope.of(self));
        line.create().forEach(tool -> tool(tool, self, Set.of(), made(tool)));
        if (line.delete() != null) {
            tool(line.delete(), self, self, Set.of());
        }
    }

    private void column(ColumnMapping column) {
        Set<EClass> self = domains.get(column.path());
        checks.label(column.label(), column.location());
        checks.expressions()
                .elements(
                        column.semanticCandidates(),
                        Scope.of(root)
                                .with("container", Value.element(root))
                                .withViews("table", "viewpoint", "containerView"));
        checks.expressions().check(column.headerLabel(), Scope.of(self));
        styles.table(column.styles(), Scope.of(self));
        column.create().forEach(tool -> tool(tool, self, Set.of(), made(tool)));
        if (column.delete() != null) {
            tool(column.delete(), self, self, Set.of());
        }
    }

    private void intersection(IntersectionMapping cell) {
        Set<EClass> lines = new LinkedHashSet<>();
        cell.lineMappings().forEach(line -> lines.addAll(domains.get(line)));
        Set<EClass> columns = domains.getOrDefault(cell.columnMapping(), Set.of());
        boolean elements = cell.useDomainClass();
        Set<EClass> self =
                elements ? checks.domain(cell.domainClass(), cell.location()) : Set.copyOf(lines);
        if (elements) {
            checks.expressions().elements(cell.semanticCandidates(), on(root));
            finder(cell, cell.lineFinder(), "lineFinderExpression", on(self));
            finder(cell, cell.columnFinder(), "columnFinderExpression", on(self));
        } else {
            Scope line = on(self).with("lineSemantic", Value.element(lines)).withViews("line");
            finder(cell, cell.columnFinder(), "columnFinderExpression", line);
        }
        Scope between =
                on(self).with("lineSemantic", Value.element(lines))
                        .with("columnSemantic", Value.element(columns))
                        .withViews("line", "column");
        checks.expressions().check(cell.precondition(), between.on(Value.element(columns)));
        checks.expressions().check(cell.text(), between);
        checks.expressions().check(cell.canEdit(), between);
        styles.table(cell.styles(), Scope.of(self));
        tools(cell, self, lines, columns);
    }

    private void finder(
            IntersectionMapping cell, Expression finder, String attribute, Scope scope) {
        if (finder.isNone()) {
            checks.error(cell.location(), "check.finder", cell.name(), attribute);
        }
        checks.expressions().elements(finder, scope);
    }

    private void tools(
            IntersectionMapping cell, Set<EClass> self, Set<EClass> lines, Set<EClass> columns) {
        if (cell.directEdit() != null) {
            Scope scope = declared(cell.directEdit(), self, lines, columns, self);
            operations(cell.directEdit(), ToolCheck.masked(scope, cell.directEdit().mask()));
        }
        if (cell.create() != null) {
            TableTool tool = cell.create();
            Scope scope = declared(tool, lines, lines, columns, lines);
            checks.expressions().check(tool.precondition(), scope);
            String mask = tool.mask() == null ? "" : tool.mask();
            OperationCheck done = operations(tool, ToolCheck.masked(scope, mask));
            boolean unseen =
                    cell.useDomainClass()
                            ? !isShown(self, done)
                            : cell.columnFinder().kind() == Expression.Kind.FEATURE
                                    && !done.set().contains(cell.columnFinder().name());
            if (unseen && !done.callsServices()) {
                checks.error(tool.location(), "check.tool.unseen", tool.name(), cell.name());
            }
        }
    }

    private static boolean isShown(Set<EClass> wanted, OperationCheck done) {
        return wanted.isEmpty()
                || done.created().stream()
                        .anyMatch(c -> wanted.stream().anyMatch(w -> Types.isOrAbove(w, c)));
    }

    private void tool(TableTool tool, Set<EClass> context, Set<EClass> element, Set<EClass> made) {
        Scope scope =
                declared(tool, context, Set.of(), Set.of(), element.isEmpty() ? context : element);
        checks.label(tool.label(), tool.location());
        checks.expressions().check(tool.precondition(), scope);
        OperationCheck done = operations(tool, scope);
        if (!made.isEmpty() && !isShown(made, done) && !done.callsServices()) {
            checks.error(
                    tool.location(),
                    "check.tool.unseen",
                    tool.name(),
                    tool.mapping().replaceAll(".*name='(.*)'\\]$", "$1"));
        }
    }

    private OperationCheck operations(TableTool tool, Scope scope) {
        if (tool.operations().isEmpty()) {
            checks.error(tool.location(), "check.tool.empty", tool.name());
        }
        OperationCheck done = new OperationCheck(checks);
        done.check(tool.operations(), scope);
        return done;
    }

    /** What a tool declares; the names say what they stand for. */
    private Scope declared(
            TableTool tool,
            Set<EClass> context,
            Set<EClass> lines,
            Set<EClass> columns,
            Set<EClass> element) {
        Scope scope = Scope.of(context);
        for (String name : tool.variables()) {
            Value value =
                    switch (name) {
                        case "root" -> Value.element(root);
                        case "element" -> Value.element(element);
                        case "lineSemantic" -> Value.element(lines);
                        case "columnSemantic" -> Value.element(columns);
                        default -> VIEWS.contains(name) ? Value.VIEW : Value.element(Set.of());
                    };
            scope = scope.with(name, value);
        }
        return scope;
    }
}
