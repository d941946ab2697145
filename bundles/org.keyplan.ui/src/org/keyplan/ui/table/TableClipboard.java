package org.keyplan.ui.table;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.keyplan.core.typing.TabbedText;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.edit.EditsElements;
import org.keyplan.ui.edit.ElementClipboard;
import org.keyplan.ui.edit.ElementEditing;
import org.keyplan.ui.session.PlanSession;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes rows of a table to a spreadsheet and back. */
final class TableClipboard {
    private final PlanSession session;
    private final ElementTable table;

    TableClipboard(PlanSession session, ElementTable table) {
        this.session = session;
        this.table = table;
    }

    /** Copies the selected rows with the columns that are shown. */
    void copy() {
        List<List<String>> rows = new ArrayList<>();
        for (EObject element : table.selected()) {
            rows.add(table.model().shown().stream().map(column -> text(column, element)).toList());
        }
        if (!rows.isEmpty()) {
            ElementClipboard.get().copy(table.selected(), TabbedText.write(rows));
        }
    }

    /** Copies the cell with the focus. */
    void copyCell() {
        EObject element = table.focused();
        if (element != null) {
            put(text(table.model().shown().get(table.grid().column()), element));
        }
    }

    private static String text(Column column, EObject row) {
        if (column.editing() != null) {
            return column.editing().canEdit(row) ? column.editing().text(row) : "";
        }
        String text = column.cell().apply(row).text();
        return text.equals(FeatureColumns.NOTHING) ? "" : text;
    }

    private void put(String text) {
        if (text.isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(table.control().getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /**
     * Puts what was copied into the plan as one step: elements beside the row with the focus; of a
     * spreadsheet a single cell into the cells of the selected rows, several cells as new rows.
     *
     * @return what could not be taken, in one sentence; null if all was
     */
    String paste() {
        Clipboard clipboard = new Clipboard(table.control().getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (text != null && ElementClipboard.get().isOf(text.toString())) {
            return pasteElements();
        }
        List<List<String>> rows = text == null ? List.of() : TabbedText.read(text.toString());
        if (rows.isEmpty()) {
            return ElementTable.TEXTS.get("paste.nothing");
        }
        boolean single = rows.size() == 1 && rows.get(0).size() == 1;
        return single && table.focused() != null ? pasteCell(rows.get(0).get(0)) : addRows(rows);
    }

    private String pasteElements() {
        String[] told = {null};
        EditsElements here = new TableElements(table, sentence -> told[0] = sentence);
        new ElementEditing(here, table.control().getShell()).paste();
        return told[0];
    }

    private String pasteCell(String text) {
        Column column = table.model().shown().get(table.grid().column());
        CompoundCommand all =
                new CompoundCommand(ElementTable.TEXTS.get("paste.label", column.title()));
        for (EObject row : table.selected()) {
            if (column.editing() == null || !column.editing().canEdit(row)) {
                return ElementTable.TEXTS.get("paste.derived", column.title());
            }
            CellChange change = column.editing().read(row, text);
            if (change.problem() != null) {
                return change.problem();
            } else if (change.command() != null) {
                all.append(change.command());
            }
        }
        if (!all.isEmpty()) {
            session.execute(all);
        }
        return null;
    }

    private String addRows(List<List<String>> rows) {
        Adding adding = table.model().adding();
        if (adding == null) {
            return ElementTable.TEXTS.get("paste.noRows");
        }
        List<Column> named = named(rows.get(0));
        List<Column> columns = named == null ? table.model().shown() : named;
        List<List<String>> values = named == null ? rows : rows.subList(1, rows.size());
        PastedRows pasted = new PastedRows(adding, columns, values);
        session.execute(pasted);
        pasted.refusals()
                .forEach(
                        refusal ->
                                table.model()
                                        .refuse(
                                                refusal.row(),
                                                refusal.column(),
                                                refusal.typed(),
                                                refusal.problem()));
        int count = pasted.refusals().size();
        return count == 0 ? null : ElementTable.TEXTS.get("paste.refused", count);
    }

    /**
     * The columns that a first row names, with null for what is not known.
     *
     * @return null if the row does not name columns
     */
    private List<Column> named(List<String> first) {
        List<Column> columns = new ArrayList<>();
        int known = 0;
        int said = 0;
        for (String title : first) {
            Column column = title.isBlank() ? null : called(title.strip());
            columns.add(column);
            said += title.isBlank() ? 0 : 1;
            known += column == null ? 0 : 1;
        }
        return known > 0 && known * 2 >= said ? columns : null;
    }

    private Column called(String title) {
        for (Column column : table.model().all()) {
            if (column.title().equalsIgnoreCase(title)) {
                return column;
            }
            for (EStructuralFeature feature : column.features()) {
                if (PlanLabels.feature(feature, Locale.ENGLISH).equalsIgnoreCase(title)
                        || PlanLabels.feature(feature, Locale.SIMPLIFIED_CHINESE)
                                .equalsIgnoreCase(title)) {
                    return column;
                }
            }
        }
        return null;
    }
}
