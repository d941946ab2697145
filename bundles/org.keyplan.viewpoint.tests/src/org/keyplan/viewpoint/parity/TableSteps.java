package org.keyplan.viewpoint.parity;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.CrossTableDescription;
import org.keyplan.viewpoint.description.TableTool;
import org.keyplan.viewpoint.table.CrossTable;
import org.keyplan.viewpoint.table.CrossTableRefresher;
import org.keyplan.viewpoint.table.TableColumn;
import org.keyplan.viewpoint.table.TableRow;
import org.keyplan.viewpoint.tool.Prepared;
import org.keyplan.viewpoint.tool.TableTools;

import java.util.Locale;

/** Steps that make cross tables and use their tools. */
final class TableSteps {
    private final ToolSteps tools;

    private TableSteps(ToolSteps tools) {
        this.tools = tools;
    }

    static void register(Steps steps, ToolSteps tools) {
        TableSteps tables = new TableSteps(tools);
        steps.add("createLine", tables::createLine);
        steps.add("createColumn", tables::createColumn);
        steps.add("deleteLine", tables::deleteLine);
        steps.add("deleteColumn", tables::deleteColumn);
        steps.add("setCell", tables::setCell);
        steps.add("createCell", tables::createCell);
    }

    /** Makes a table, which later steps work on. */
    static void create(Replay replay, CrossTableDescription description, EObject root) {
        CrossTableRefresher refresher = new CrossTableRefresher(replay.interpreter());
        if (!refresher.fits(description, root)) {
            throw new IllegalArgumentException(description + " does not fit");
        }
        replay.open(new OpenTable(replay.model(), refresher, description, root));
    }

    private void createLine(Replay replay, String rest) {
        String[] words = rest.split(" ");
        TableTool tool = tool(table(replay).description(), words[0]);
        Prepared prepared = toolsOf(replay).prepareCreation(tool);
        replay.write("UI ENABLED " + prepared.isPossible());
        tools.run(replay, prepared);
    }

    private void createColumn(Replay replay, String rest) {
        String[] words = rest.split(" ");
        tools.run(
                replay,
                toolsOf(replay).prepareCreation(tool(table(replay).description(), words[0])));
    }

    private void deleteLine(Replay replay, String rest) {
        Prepared prepared = toolsOf(replay).prepareDeletion(row(replay, rest));
        replay.write("UI ENABLED " + prepared.isPossible());
        tools.run(replay, prepared);
    }

    private void deleteColumn(Replay replay, String rest) {
        TableColumn column = table(replay).columns().get(column(replay, rest));
        tools.run(replay, toolsOf(replay).prepareDeletion(column));
    }

    private void setCell(Replay replay, String rest) {
        String[] words = rest.split(" ");
        TableRow row = row(replay, words[0]);
        int index = column(replay, words[1]);
        TableColumn column = table(replay).columns().get(index);
        String text = words[2].substring(1, words[2].length() - 1);
        Prepared prepared =
                toolsOf(replay).prepareEdit(row, column, row.cell(index).orElseThrow(), text);
        tools.run(replay, prepared);
        if (prepared.command().failure().isEmpty()) {
            replay.write("AFTER EXPLICIT REFRESH");
            replay.show();
        }
    }

    private void createCell(Replay replay, String rest) {
        String[] words = rest.split(" ");
        TableRow row = row(replay, words[0]);
        int index = column(replay, words[1]);
        String text = words[2].substring(1, words[2].length() - 1);
        replay.write("CELL " + (row.cell(index).isPresent() ? "exists" : "none"));
        tools.run(
                replay,
                toolsOf(replay).prepareCellCreation(row, table(replay).columns().get(index), text));
    }

    private static TableTools toolsOf(Replay replay) {
        return new TableTools(table(replay), replay.interpreter(), Locale.ENGLISH);
    }

    private static CrossTable table(Replay replay) {
        return ((OpenTable) replay.representation()).table();
    }

    private static TableTool tool(CrossTableDescription description, String name) {
        return description.tools().stream()
                .filter(tool -> tool.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static TableRow row(Replay replay, String name) {
        return table(replay)
                .allRows()
                .filter(
                        row ->
                                name.equals(
                                        replay.model().name(row.element())
                                                + "/"
                                                + row.mapping().name()))
                .findFirst()
                .orElseThrow();
    }

    private static int column(Replay replay, String name) {
        int index = 0;
        for (TableColumn column : table(replay).columns()) {
            if (name.equals(
                    replay.model().name(column.element()) + "/" + column.mapping().name())) {
                return index;
            }
            index++;
        }
        throw new IllegalArgumentException("No column " + name);
    }
}
