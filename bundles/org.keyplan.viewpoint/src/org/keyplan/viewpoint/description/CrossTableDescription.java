package org.keyplan.viewpoint.description;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * A kind of table with elements as rows and as columns. Immutable; two of them are equal only if
 * they are the same. All lookups take constant time.
 */
public final class CrossTableDescription {
    private final RepresentationHead head;
    private final List<LineMapping> lines;
    private final List<ColumnMapping> columns;
    private final List<IntersectionMapping> intersections;
    private final List<TableTool> createLines;
    private final List<TableTool> createColumns;
    private final int headerColumnWidth;
    private final Map<String, LineMapping> linesByPath = new LinkedHashMap<>();
    private final Map<String, ColumnMapping> columnsByPath = new LinkedHashMap<>();
    private final Map<String, TableTool> tools = new LinkedHashMap<>();

    /**
     * @param createLines tools that make a row of the first level
     * @param createColumns tools that make a column
     * @param headerColumnWidth in pixels, 0 for automatic
     */
    public CrossTableDescription(
            RepresentationHead head,
            List<LineMapping> lines,
            List<ColumnMapping> columns,
            List<IntersectionMapping> intersections,
            List<TableTool> createLines,
            List<TableTool> createColumns,
            int headerColumnWidth) {
        this.head = head;
        this.lines = List.copyOf(lines);
        this.columns = List.copyOf(columns);
        this.intersections = List.copyOf(intersections);
        this.createLines = List.copyOf(createLines);
        this.createColumns = List.copyOf(createColumns);
        this.headerColumnWidth = headerColumnWidth;
        this.lines.forEach(this::register);
        this.columns.forEach(this::register);
        for (IntersectionMapping intersection : this.intersections) {
            register(intersection.directEdit());
            register(intersection.create());
        }
        this.createLines.forEach(this::register);
        this.createColumns.forEach(this::register);
    }

    private void register(LineMapping line) {
        linesByPath.put(line.path(), line);
        line.create().forEach(this::register);
        register(line.delete());
        line.subLines().forEach(this::register);
    }

    private void register(ColumnMapping column) {
        columnsByPath.put(column.path(), column);
        column.create().forEach(this::register);
        register(column.delete());
    }

    private void register(TableTool tool) {
        if (tool != null) {
            tools.put(tool.path(), tool);
        }
    }

    public RepresentationHead head() {
        return head;
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

    public String domainClass() {
        return head.domainClass();
    }

    public Expression titleExpression() {
        return head.title();
    }

    public Expression preconditionExpression() {
        return head.precondition();
    }

    public List<String> metamodels() {
        return head.metamodels();
    }

    public Location location() {
        return head.location();
    }

    /** Rows of the first level, in declared order. */
    public List<LineMapping> lines() {
        return lines;
    }

    public List<ColumnMapping> columns() {
        return columns;
    }

    /** In declared order; where two give a cell for one place, the last wins. */
    public List<IntersectionMapping> intersections() {
        return intersections;
    }

    /** Tools that make a row of the first level. */
    public List<TableTool> createLines() {
        return createLines;
    }

    /** Tools that make a column. */
    public List<TableTool> createColumns() {
        return createColumns;
    }

    /** Of the column of row headers, in pixels; 0 for automatic. */
    public int headerColumnWidth() {
        return headerColumnWidth;
    }

    /**
     * The line mapping at a key path, at any depth.
     *
     * @throws NoSuchElementException if there is none
     */
    public LineMapping line(String path) {
        return found(linesByPath, path, "line mapping");
    }

    /** All line mappings at any depth, outer ones first. */
    public Collection<LineMapping> allLines() {
        return Collections.unmodifiableCollection(linesByPath.values());
    }

    /**
     * The column mapping at a key path.
     *
     * @throws NoSuchElementException if there is none
     */
    public ColumnMapping column(String path) {
        return found(columnsByPath, path, "column mapping");
    }

    /**
     * The tool at a key path.
     *
     * @throws NoSuchElementException if there is none
     */
    public TableTool tool(String path) {
        return found(tools, path, "tool");
    }

    /** All tools of the table and its mappings. */
    public Collection<TableTool> tools() {
        return Collections.unmodifiableCollection(tools.values());
    }

    private <T> T found(Map<String, T> map, String key, String what) {
        T value = map.get(key);
        if (value == null) {
            throw new NoSuchElementException(
                    "Table " + name() + " has no " + what + " \"" + key + "\".");
        }
        return value;
    }

    @Override
    public String toString() {
        return "Table " + name();
    }
}
