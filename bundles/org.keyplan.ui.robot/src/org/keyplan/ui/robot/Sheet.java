package org.keyplan.ui.robot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.keyplan.ui.table.grid.Grid;
import org.keyplan.ui.table.grid.GridCell;

import java.util.ArrayList;
import java.util.List;

/** A grid as a person works it, by keys and mouse. */
public final class Sheet {
    private final Grid grid;

    public Sheet(Grid grid) {
        this.grid = grid;
    }

    public Grid grid() {
        return grid;
    }

    public int rows() {
        return Ui.get(() -> grid.model().rows());
    }

    public GridCell cell(int row, int column) {
        return Ui.get(() -> grid.model().cell(row, column));
    }

    public String text(int row, int column) {
        return cell(row, column).text();
    }

    /** What all rows say in a column, from top to bottom. */
    public List<String> column(int column) {
        return Ui.get(
                () -> {
                    List<String> texts = new ArrayList<>();
                    for (int row = 0; row < grid.model().rows(); row++) {
                        texts.add(grid.model().cell(row, column).text());
                    }
                    return texts;
                });
    }

    /** The column with a title. */
    public int column(String title) {
        return Ui.get(
                () -> {
                    for (int i = 0; i < grid.model().columns(); i++) {
                        if (grid.model().head(i).title().startsWith(title)) {
                            return i;
                        }
                    }
                    throw new AssertionError("no column " + title);
                });
    }

    /** The row that says something in its first column. */
    public int row(String text) {
        List<String> texts = column(0);
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).contains(text)) {
                return i;
            }
        }
        throw new AssertionError(text + " is not among " + texts);
    }

    /** Clicks on a cell. */
    public void click(int row, int column) {
        Point place =
                Ui.get(
                        () -> {
                            grid.reveal(row, column);
                            Rectangle cell = grid.bounds(row, column);
                            return new Point(cell.x + cell.width - 6, cell.y + cell.height / 2);
                        });
        new Mouse(grid.control()).click(place);
    }

    /** Clicks on the head of a column. */
    public void clickHead(int column) {
        Rectangle head =
                Ui.get(
                        () -> {
                            grid.reveal(0, column);
                            return grid.headBounds(column);
                        });
        new Mouse(grid.control()).click(new Point(head.x + head.width / 2, head.height / 2));
    }

    /** Presses a key where the keys go: into the cell being edited, or else into the grid. */
    public void press(int key) {
        press(0, key);
    }

    public void press(int modifiers, int key) {
        Keyboard.send(target(), SWT.KeyDown, modifiers, key, SWT.TRAVERSE_NONE, 0);
        Ui.settle();
    }

    /** Presses Tab, or Shift+Tab to go back. */
    public void tab(boolean forward) {
        Keyboard.send(
                target(),
                SWT.Traverse,
                forward ? 0 : SWT.SHIFT,
                SWT.TAB,
                forward ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS,
                0);
        Ui.settle();
    }

    /** Types a text into the cell with the focus, as keys would. */
    public void type(String text) {
        if (!isEditing()) {
            Keyboard.send(grid.control(), SWT.KeyDown, 0, text.charAt(0), SWT.TRAVERSE_NONE, 0);
            Widgets.type(editor(), text.substring(1));
        } else {
            Widgets.type(editor(), text);
        }
        Ui.settle();
    }

    /** Types a text into a cell and takes it with Enter. */
    public void enter(int row, int column, String text) {
        click(row, column);
        type(text);
        press(SWT.CR);
    }

    /** Draws all that is in sight, into a picture, so that nothing is put off. */
    public void draw() {
        Ui.run(
                () -> {
                    Rectangle area = grid.control().getClientArea();
                    Image image = new Image(grid.control().getDisplay(), area.width, area.height);
                    GC gc = new GC(image);
                    grid.draw(gc);
                    gc.dispose();
                    image.dispose();
                });
    }

    public boolean isEditing() {
        return Ui.get(grid::isEditing);
    }

    /** The field of the cell being edited. */
    public Text editor() {
        return Widgets.first(grid.control(), Text.class);
    }

    private Control target() {
        return isEditing() ? editor() : grid.control();
    }
}
