package org.keyplan.ui.table.grid;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;

/** Tells screen readers what the cell with the focus says. */
final class GridAccess {

    private GridAccess() {}

    static void add(Grid grid, GridModel model, GridSelection selection) {
        Accessible accessible = grid.control().getAccessible();
        accessible.addAccessibleListener(
                new AccessibleAdapter() {
                    @Override
                    public void getName(AccessibleEvent e) {
                        e.result = spoken(model, selection);
                    }
                });
        accessible.addAccessibleControlListener(
                new AccessibleControlAdapter() {
                    @Override
                    public void getRole(AccessibleControlEvent e) {
                        e.detail = ACC.ROLE_TABLECELL;
                    }

                    @Override
                    public void getValue(AccessibleControlEvent e) {
                        e.result = text(model, selection);
                    }
                });
    }

    /** "Ann Lee, Attitude: Champion". */
    private static String spoken(GridModel model, GridSelection selection) {
        if (model.rows() == 0 || model.columns() == 0) {
            return "";
        }
        String head = model.head(selection.column()).title().replace('\n', ' ');
        String row = model.cell(selection.row(), 0).text();
        String cell = head + ": " + text(model, selection);
        return selection.column() == 0 ? cell : row + ", " + cell;
    }

    private static String text(GridModel model, GridSelection selection) {
        if (model.rows() == 0 || model.columns() == 0) {
            return "";
        }
        GridCell cell = model.cell(selection.row(), selection.column());
        return cell.problem() == null ? cell.text() : cell.text() + ", " + cell.problem();
    }

    static void moved(Canvas canvas) {
        canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
    }
}
