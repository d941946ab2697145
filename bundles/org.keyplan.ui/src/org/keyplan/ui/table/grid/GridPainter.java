package org.keyplan.ui.table.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.keyplan.ui.image.Palette;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws what is in sight of a grid: thin lines between rows only, the row of the focus on a soft
 * ground, the cell of the focus in a frame.
 */
final class GridPainter {
    static final int PADDING = 8;
    static final int INDENT = 18;
    private static final int DOT = 7;
    static final int FIELD_INSET = 4;
    private static final String ASCENDING = "▲";
    private static final String DESCENDING = "▼";
    private static final GridLook TITLE = GridLook.PLAIN.inBold();

    private final GridModel model;
    private final GridGeometry geometry;
    private final GridSelection selection;
    private final GridFonts fonts = new GridFonts();

    GridPainter(GridModel model, GridGeometry geometry, GridSelection selection) {
        this.model = model;
        this.geometry = geometry;
        this.selection = selection;
    }

    /** Forgets what was measured, since fonts or texts are others. */
    void forget() {
        fonts.forget();
    }

    GridFonts fonts() {
        return fonts;
    }

    void paint(GC gc, Rectangle area, boolean focused) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.SURFACE.color());
        gc.fillRectangle(area);
        int fixed = model.fixedColumns();
        int edge = geometry.fixedWidth();
        Rectangle scrolled =
                new Rectangle(edge, geometry.headHeight(), area.width - edge, area.height);
        Rectangle fixedRoom = new Rectangle(0, geometry.headHeight(), edge, area.height);
        gc.setClipping(scrolled);
        paintRows(gc, fixed, model.columns(), scrolled, focused);
        gc.setClipping(fixedRoom);
        paintRows(gc, 0, Math.min(fixed, model.columns()), fixedRoom, focused);
        gc.setClipping(new Rectangle(edge, 0, area.width - edge, geometry.headHeight()));
        paintHeads(gc, fixed, model.columns());
        gc.setClipping(new Rectangle(0, 0, edge, geometry.headHeight()));
        paintHeads(gc, 0, Math.min(fixed, model.columns()));
        gc.setClipping((Rectangle) null);
        paintEdges(gc, area, edge);
        if (model.isEmpty() && model.emptyText() != null) {
            int besideRows = model.rows() == 0 ? 0 : edge;
            gc.setFont(fonts.font(GridLook.PLAIN));
            gc.setForeground(Palette.MUTED.color());
            gc.drawText(model.emptyText(), besideRows + PADDING, geometry.headHeight() + 12, true);
        }
    }

    private void paintEdges(GC gc, Rectangle area, int edge) {
        gc.setForeground(Palette.ACCENT.color());
        gc.setLineWidth(1);
        int y = geometry.headHeight() - 1;
        gc.drawLine(0, y, area.width, y);
        if (edge > 0 && geometry.scrollX() > 0) {
            gc.setForeground(Palette.MUTED.color());
            gc.drawLine(edge - 1, 0, edge - 1, geometry.top(geometry.endRow()));
        }
    }

    private void paintHeads(GC gc, int from, int to) {
        for (int column = from; column < to; column++) {
            Rectangle head = geometry.head(column);
            if (gc.getClipping().intersects(head)) {
                paintHead(gc, model.head(column), head);
            }
        }
    }

    private void paintHead(GC gc, GridHead head, Rectangle place) {
        gc.setBackground(Palette.SURFACE.color());
        gc.fillRectangle(place);
        gc.setForeground(head.color() != null ? head.color() : Palette.TEXT.color());
        String mark = head.order() == 0 ? "" : head.order() > 0 ? ASCENDING : DESCENDING;
        gc.setFont(fonts.font(TITLE));
        int markRoom = mark.isEmpty() ? 0 : gc.textExtent(mark).x + 4;
        int room = place.width - 2 * PADDING - markRoom;
        int leading = gc.getFontMetrics().getHeight();
        List<HeadLine> lines = headLines(gc, head, place.width);
        int y = place.y + place.height - 7 - lines.size() * leading;
        int x = place.x + PADDING;
        for (int i = 0; i < lines.size(); i++) {
            gc.setFont(fonts.font(lines.get(i).look()));
            String line = fonts.cut(gc, lines.get(i).text(), room);
            int indent = head.right() ? room - gc.textExtent(line).x : 0;
            gc.drawText(line, x + indent, y + i * leading, true);
            if (i == 0 && !mark.isEmpty()) {
                gc.setForeground(Palette.ACCENT.color());
                gc.drawText(mark, x + indent + gc.textExtent(line).x + 4, y, true);
            }
        }
    }

    /** A line of a head. */
    record HeadLine(String text, GridLook look) {}

    /** The lines of a head; a title is broken into two where there is room for more than one. */
    List<HeadLine> headLines(GC gc, GridHead head, int width) {
        String[] parts = head.title().split("\n", -1);
        List<HeadLine> lines = new ArrayList<>();
        List<String> title = List.of(parts[0]);
        if (model.headLines() > 1) {
            gc.setFont(fonts.font(TITLE));
            title = LineBreak.inTwo(parts[0], width - 2 * PADDING, text -> gc.textExtent(text).x);
        }
        title.forEach(line -> lines.add(new HeadLine(line, TITLE)));
        for (int i = 1; i < parts.length; i++) {
            lines.add(new HeadLine(parts[i], GridLook.PLAIN));
        }
        return lines;
    }

    private void paintRows(GC gc, int from, int to, Rectangle room, boolean focused) {
        for (int row = geometry.firstRow(); row < geometry.endRow(); row++) {
            int top = geometry.top(row);
            int right = Math.min(room.x + room.width, geometry.rightEnd());
            if (model.selectsRows() && selection.contains(row)) {
                gc.setBackground(Palette.ACCENT_SOFT.color());
                gc.fillRectangle(room.x, top, right - room.x, geometry.height(row));
            }
            gc.setForeground(Palette.LINE.color());
            gc.setLineWidth(1);
            int bottom = top + geometry.height(row) - 1;
            gc.drawLine(room.x, bottom, right, bottom);
            for (int column = from; column < to; column++) {
                Rectangle cell = geometry.cell(row, column);
                if (cell.intersects(room)) {
                    paintCell(gc, row, column, cell);
                    if (row == selection.row() && column == selection.column()) {
                        paintFocus(gc, cell, focused);
                    }
                }
            }
        }
    }

    private static void paintFocus(GC gc, Rectangle cell, boolean focused) {
        gc.setForeground(focused ? Palette.ACCENT.color() : Palette.MUTED.color());
        gc.setLineWidth(focused ? 2 : 1);
        gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 3, cell.height - 3);
        gc.setLineWidth(1);
    }

    private void paintCell(GC gc, int row, int column, Rectangle place) {
        GridCell cell = model.cell(row, column);
        int x = place.x + PADDING + cell.level() * INDENT;
        if (cell.branch() != GridCell.Branch.NONE) {
            paintBranch(gc, x, place, cell.branch());
            x += INDENT;
        }
        boolean refused = cell.problem() != null;
        Color field = refused ? Palette.OPPONENT_FILL.color() : cell.look().field();
        if (field != null && !cell.text().isEmpty()) {
            gc.setBackground(field);
            gc.fillRoundRectangle(
                    place.x + FIELD_INSET,
                    place.y + FIELD_INSET - 1,
                    place.width - 2 * FIELD_INSET,
                    place.height - 2 * FIELD_INSET + 1,
                    8,
                    8);
            x += FIELD_INSET;
        }
        if (cell.icon() != null) {
            gc.drawImage(cell.icon(), x, place.y + (place.height - 16) / 2);
            x += 16 + (cell.text().isEmpty() ? 0 : 5);
        }
        if (cell.dots() >= 0) {
            x = paintDots(gc, x, place, cell.dots());
        }
        if (cell.share() >= 0) {
            paintShare(gc, x, place, cell.share());
        }
        gc.setForeground(
                refused
                        ? Palette.ERROR.color()
                        : cell.look().color() != null ? cell.look().color() : Palette.TEXT.color());
        paintText(gc, cell, x, place, model.head(column).right(), model.rowLines(row));
    }

    private void paintText(GC gc, GridCell cell, int x, Rectangle place, boolean right, int most) {
        gc.setFont(fonts.font(cell.look()));
        int room = place.x + place.width - PADDING - x;
        String text = cell.problem() != null ? "▲ " + cell.text() : cell.text();
        if (text.isEmpty() || room <= 0) {
            return;
        }
        String[] lines = text.split("\n", -1);
        int count = Math.min(lines.length, most);
        int leading = gc.getFontMetrics().getHeight();
        int y = place.y + (place.height - count * leading) / 2;
        for (int i = 0; i < count; i++) {
            boolean more = i == count - 1 && lines.length > count;
            String line = fonts.cut(gc, more ? lines[i] + " …" : lines[i], room);
            int indent = right ? Math.max(0, room - gc.textExtent(line).x) : 0;
            gc.drawText(line, x + indent, y, true);
            if (cell.look().struck()) {
                int middle = y + leading / 2;
                gc.drawLine(x + indent, middle, x + indent + gc.textExtent(line).x, middle);
            }
            y += leading;
        }
    }

    private static void paintBranch(GC gc, int x, Rectangle place, GridCell.Branch branch) {
        if (branch == GridCell.Branch.LEAF) {
            return;
        }
        gc.setForeground(Palette.MUTED.color());
        gc.setLineWidth(2);
        int y = place.y + place.height / 2;
        gc.drawPolyline(
                branch == GridCell.Branch.OPEN
                        ? new int[] {x + 2, y - 2, x + 6, y + 2, x + 10, y - 2}
                        : new int[] {x + 4, y - 4, x + 8, y, x + 4, y + 4});
        gc.setLineWidth(1);
    }

    private static int paintDots(GC gc, int x, Rectangle place, int filled) {
        int y = place.y + (place.height - DOT) / 2;
        gc.setForeground(Palette.MUTED.color());
        gc.setBackground(Palette.TEXT.color());
        for (int i = 0; i < 3; i++) {
            if (i < filled) {
                gc.fillOval(x, y, DOT + 1, DOT + 1);
            } else {
                gc.drawOval(x, y, DOT, DOT);
            }
            x += DOT + 4;
        }
        return x + 3;
    }

    private static void paintShare(GC gc, int x, Rectangle place, double share) {
        int width = place.x + place.width - PADDING - x;
        int y = place.y + place.height - 7;
        gc.setBackground(Palette.LINE.color());
        gc.fillRoundRectangle(x, y, width, 4, 4, 4);
        int done = (int) Math.round(width * Math.min(1, share));
        if (done > 0) {
            gc.setBackground(Palette.GOOD.color());
            gc.fillRoundRectangle(x, y, done, 4, 4, 4);
        }
    }

    /** Whether the text of a cell is cut off. */
    boolean isCut(GC gc, int row, int column) {
        GridCell cell = model.cell(row, column);
        Rectangle place = geometry.cell(row, column);
        gc.setFont(fonts.font(cell.look()));
        int used = PADDING * 2 + cell.level() * INDENT + (cell.icon() != null ? 21 : 0);
        used += cell.branch() != GridCell.Branch.NONE ? INDENT : 0;
        used += cell.dots() >= 0 ? 3 * (DOT + 4) + 3 : 0;
        String[] lines = cell.text().split("\n", -1);
        for (String line : lines) {
            if (gc.textExtent(line).x > place.width - used) {
                return true;
            }
        }
        return lines.length > model.rowLines(row);
    }

    /** How wide a column has to be for a cell. */
    int wanted(GC gc, GridCell cell) {
        gc.setFont(fonts.font(cell.look()));
        int widest = 0;
        for (String line : cell.text().split("\n", -1)) {
            widest = Math.max(widest, gc.textExtent(line).x);
        }
        int indent = cell.branch() != GridCell.Branch.NONE ? INDENT : 0;
        return widest
                + indent
                + cell.level() * INDENT
                + (cell.icon() != null ? 21 : 0)
                + (cell.dots() >= 0 ? 3 * (DOT + 4) + 3 : 0)
                + 2 * PADDING
                + 2;
    }
}
