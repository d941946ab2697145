package org.keyplan.viewpoint.parity;

import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.table.CrossTable;
import org.keyplan.viewpoint.table.TableCell;
import org.keyplan.viewpoint.table.TableColumn;
import org.keyplan.viewpoint.table.TableLook;
import org.keyplan.viewpoint.table.TableLook.Origin;
import org.keyplan.viewpoint.table.TableRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a cross table as the recorded lines do. They tell that a colour is a default only where it
 * differs from black letters or white ground, headers' letters apart; and they take a cell's ground
 * to be from where its letters are where no style gives it one.
 */
final class TableDump {
    private final CaseModel model;
    private final CrossTable table;
    private final List<String> lines = new ArrayList<>();

    TableDump(CaseModel model, CrossTable table) {
        this.model = model;
        this.table = table;
    }

    List<String> lines() {
        lines.add(
                "TABLE name="
                        + Quoted.of(table.title())
                        + " description="
                        + table.description().name()
                        + " root="
                        + model.name(table.root())
                        + " headerColumnWidth="
                        + table.description().headerColumnWidth());
        for (int i = 0; i < table.columns().size(); i++) {
            TableColumn column = table.columns().get(i);
            lines.add(
                    "COLUMN index="
                            + i
                            + " ref="
                            + ref(column)
                            + " label="
                            + Quoted.of(column.label())
                            + " visible=true width="
                            + column.mapping().initialWidth()
                            + header(column.look()));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(table.rows().get(i), i);
        }
        return lines;
    }

    private void row(TableRow row, int index) {
        lines.add(
                "ROW ref="
                        + ref(row)
                        + " index="
                        + index
                        + " label="
                        + Quoted.of(row.label())
                        + " visible=true collapsed=false"
                        + header(row.look()));
        for (int i = 0; i < table.columns().size(); i++) {
            TableColumn column = table.columns().get(i);
            row.cell(i).ifPresent(cell -> cell(row, column, cell));
        }
        for (int i = 0; i < row.rows().size(); i++) {
            row(row.rows().get(i), i);
        }
    }

    private void cell(TableRow row, TableColumn column, TableCell cell) {
        TableLook look = cell.look();
        Origin letters = look.foregroundFrom();
        Origin ground = look.backgroundFrom() == null ? letters : look.backgroundFrom();
        boolean defaultLetters =
                letters != null && letters.isDefault() && !look.foreground().equals(Rgb.BLACK);
        lines.add(
                "CELL row="
                        + ref(row)
                        + " column="
                        + ref(column)
                        + " label="
                        + Quoted.of(cell.text())
                        + " element="
                        + model.name(cell.element())
                        + (ground == null
                                ? " style=-"
                                : style(look, defaultLetters)
                                        + " fgFrom=- bgFrom="
                                        + ground.mapping()));
    }

    private static String header(TableLook look) {
        boolean plainGround = look.backgroundFrom() == null || look.background().equals(Rgb.WHITE);
        return look.foregroundFrom() == null && plainGround
                ? " style=-"
                : style(look, look.foregroundFrom() != null && look.foregroundFrom().isDefault());
    }

    private static String style(TableLook look, boolean defaultLetters) {
        boolean defaultGround =
                look.backgroundFrom() != null
                        && look.backgroundFrom().isDefault()
                        && !look.background().equals(Rgb.WHITE);
        return " fg="
                + look.foreground().hex()
                + (defaultLetters ? "(default)" : "")
                + " bg="
                + look.background().hex()
                + (defaultGround ? "(default)" : "")
                + " labelSize="
                + look.labelSize()
                + " labelFormat="
                + look.formats().stream()
                        .map(format -> format.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", "[", "]"));
    }

    private String ref(TableColumn column) {
        return model.name(column.element()) + "/" + column.mapping().name();
    }

    private String ref(TableRow row) {
        return model.name(row.element()) + "/" + row.mapping().name();
    }
}
