package org.keyplan.viewpoint.tool;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.viewpoint.description.CrossTableDescription;
import org.keyplan.viewpoint.description.IntersectionMapping;
import org.keyplan.viewpoint.description.TableTool;
import org.keyplan.viewpoint.expression.Interpreter;
import org.keyplan.viewpoint.table.CrossTable;
import org.keyplan.viewpoint.table.TableCell;
import org.keyplan.viewpoint.table.TableColumn;
import org.keyplan.viewpoint.table.TableRow;
import org.keyplan.viewpoint.table.TableViews;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The tools of a cross table as it is shown now. Each use is prepared: the result is one command
 * that can be undone, or the reason why it cannot be done there. Tools know the variables they
 * declare, by name: {@code element}, {@code view}, {@code container}, {@code containerView}, {@code
 * table} and {@code root}; between a row and a column also {@code line}, {@code lineSemantic},
 * {@code column} and {@code columnSemantic}; and the parts of what was typed as 0, 1, ... and arg0,
 * arg1, ...
 *
 * <p>Valid until the model changes; then make a new one for the new table. Belongs to the thread
 * that may change the model.
 */
public final class TableTools {
    private static final String ELEMENT = "element";
    private static final String VIEW = "view";
    private static final String CONTAINER = "container";
    private static final String CONTAINER_VIEW = "containerView";

    private final CrossTableDescription description;
    private final EObject root;
    private final EObject tableView;
    private final Bench bench;
    private final Map<TableRow, TableRow> rowsAbove = new IdentityHashMap<>();

    /**
     * @param interpreter the one that made the table
     * @param locale what reasons are told in: Simplified Chinese for any Chinese locale, else
     *     English
     */
    public TableTools(CrossTable table, Interpreter interpreter, Locale locale) {
        this.description = table.description();
        this.root = table.root();
        this.tableView = TableViews.table(table.title(), root);
        this.bench = new Bench(interpreter, root, description.metamodels(), locale);
        table.allRows().forEach(row -> row.rows().forEach(below -> rowsAbove.put(below, row)));
    }

    /**
     * Makes a row or a column on the table itself.
     *
     * @param tool one of the description's, or of a column mapping's
     */
    public Prepared prepareCreation(TableTool tool) {
        return prepared(tool, root, variables(root, tableView, root, tableView));
    }

    /**
     * Makes a row below another.
     *
     * @param tool one of the row's mapping
     */
    public Prepared prepareCreation(TableTool tool, TableRow above) {
        return prepared(tool, above.element(), variables(above));
    }

    /**
     * Deletes a row by the tool its mapping declares, or else its element, with what that contains
     * and all references to it.
     */
    public Prepared prepareDeletion(TableRow row) {
        return deletion(row.mapping().delete(), row.element(), variables(row));
    }

    /** Deletes a column; as {@link #prepareDeletion(TableRow)}. */
    public Prepared prepareDeletion(TableColumn column) {
        EObject view = TableViews.column(column.label(), column.element());
        return deletion(
                column.mapping().delete(),
                column.element(),
                variables(column.element(), view, root, tableView));
    }

    private Prepared deletion(TableTool tool, EObject element, Map<String, Object> variables) {
        if (tool != null) {
            return prepared(tool, element, variables);
        }
        if (element.eContainer() == null) {
            return bench.refused("refused.root");
        }
        return bench.ready(
                bench.text("delete"),
                new ToolCommand.Work() {
                    @Override
                    public List<EObject> run() {
                        if (!bench.scope().contains(element)) {
                            throw new ToolFault("refused.gone");
                        }
                        EcoreUtil.remove(element);
                        return List.of();
                    }

                    @Override
                    public ToolException explain(RuntimeException fault) {
                        return bench.explain(fault, bench.text("delete"), null);
                    }
                });
    }

    /** Whether what stands in a cell can be edited. */
    public boolean canEdit(TableRow row, TableColumn column, TableCell cell) {
        IntersectionMapping mapping = cell.mapping();
        return mapping.directEdit() != null
                && bench.allows(mapping.canEdit(), cell.element(), between(row, column));
    }

    /**
     * Takes what was typed into a cell; refused if it cannot be edited or the text does not fit.
     */
    public Prepared prepareEdit(TableRow row, TableColumn column, TableCell cell, String text) {
        if (!canEdit(row, column, cell)) {
            return bench.refused("refused.cell");
        }
        Map<String, Object> known = between(row, column);
        known.put(VIEW, TableViews.cell(cell.text(), cell.element()));
        known.put(ELEMENT, cell.element());
        return typed(cell.mapping().directEdit(), cell.element(), known, text);
    }

    /** The tool that makes a cell where a row and a column meet: that of the first mapping. */
    public Optional<TableTool> creationFor(TableRow row, TableColumn column) {
        return description.intersections().stream()
                .filter(mapping -> mapping.create() != null)
                .filter(mapping -> mapping.columnMapping().equals(column.mapping().path()))
                .filter(mapping -> mapping.lineMappings().contains(row.mapping().path()))
                .map(IntersectionMapping::create)
                .findFirst();
    }

    /**
     * Takes what was typed where there is no cell; runs on the row's element. Refused if no mapping
     * declares a tool for the place, or the text does not fit.
     */
    public Prepared prepareCellCreation(TableRow row, TableColumn column, String text) {
        return creationFor(row, column)
                .map(tool -> typed(tool, row.element(), between(row, column), text))
                .orElseGet(() -> bench.refused("refused.create.cell"));
    }

    private Prepared typed(
            TableTool tool, EObject context, Map<String, Object> known, String text) {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (tool.mask() != null && !LabelTools.split(tool.mask(), text, parts)) {
            return bench.refused("refused.mask", "", "", text, LabelTools.form(tool.mask()));
        }
        Map<String, Object> declared = declared(tool, known);
        declared.putAll(parts);
        return checked(tool, context, known, declared);
    }

    private Prepared prepared(TableTool tool, EObject context, Map<String, Object> known) {
        return checked(tool, context, known, declared(tool, known));
    }

    private Prepared checked(
            TableTool tool,
            EObject context,
            Map<String, Object> asked,
            Map<String, Object> declared) {
        String label = tool.label().isEmpty() ? bench.text("edit") : tool.label();
        return bench.allows(tool.precondition(), context, asked)
                ? bench.prepared(label, tool.location(), tool.operations(), context, declared)
                : bench.refused("refused.precondition", label);
    }

    private static Map<String, Object> declared(TableTool tool, Map<String, Object> known) {
        Map<String, Object> declared = new LinkedHashMap<>(known);
        declared.keySet().retainAll(tool.variables());
        return declared;
    }

    private Map<String, Object> variables(TableRow row) {
        TableRow above = rowsAbove.get(row);
        EObject view = TableViews.line(row.label(), row.element());
        return above == null
                ? variables(row.element(), view, root, tableView)
                : variables(
                        row.element(),
                        view,
                        above.element(),
                        TableViews.line(above.label(), above.element()));
    }

    private Map<String, Object> variables(
            EObject element, EObject view, EObject container, EObject containerView) {
        Map<String, Object> variables = ofTable();
        variables.put(ELEMENT, element);
        variables.put(VIEW, view);
        variables.put(CONTAINER, container);
        variables.put(CONTAINER_VIEW, containerView);
        return variables;
    }

    private Map<String, Object> between(TableRow row, TableColumn column) {
        EObject line = TableViews.line(row.label(), row.element());
        Map<String, Object> variables = ofTable();
        variables.put(CONTAINER, row.element());
        variables.put(CONTAINER_VIEW, line);
        variables.put("line", line);
        variables.put("lineSemantic", row.element());
        variables.put("column", TableViews.column(column.label(), column.element()));
        variables.put("columnSemantic", column.element());
        return variables;
    }

    private Map<String, Object> ofTable() {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("table", tableView);
        variables.put("root", root);
        return variables;
    }
}
