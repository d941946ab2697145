package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.keyplan.ui.diagram.focus.TextEditing;
import org.keyplan.ui.diagram.paint.PaperColors;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.diagram.step.NoteGestures;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Notes;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Lets a note be written where it stands or is going to be, in several lines; Ctrl+Enter or a click
 * ends it. The field grows with what is written.
 */
class NoteEditing extends DirectEditManager {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(NoteEditing.class);

    /** What Ctrl+Enter does on the sheet; a note that is being written is ended by it. */
    private static final String CTRL_ENTER = "org.keyplan.ui.diagram.command.openPage";

    private static final int LEAST_WIDTH = 120;
    private static final int LEAST_HEIGHT = 56;

    /** What is seen of the sheet beside the field, in pixels. */
    private static final int BESIDE = 12;

    private final SheetContext context;
    private final Supplier<String> said;

    private NoteEditing(
            GraphicalEditPart part,
            SheetContext context,
            Supplier<Rect> place,
            Supplier<String> said) {
        super(part, TextCellEditor.class, editor -> place(part, editor, place.get()));
        this.context = context;
        this.said = said;
    }

    /** Writing a note that is on the sheet. */
    static NoteEditing of(GraphicalEditPart part, SheetContext context, NodeItem note) {
        return new NoteEditing(
                part, context, note::bounds, () -> note.node().look().label().text());
    }

    /** Writing what is going to be a note once it says something. */
    static NoteEditing at(NoteGestures.Spot spot, GraphicalEditPart sheet, SheetContext context) {
        return new NoteEditing(sheet, context, spot::field, () -> "") {
            @Override
            protected DirectEditRequest createDirectEditRequest() {
                DirectEditRequest request = new New(spot);
                request.setCellEditor(getCellEditor());
                return request;
            }
        };
    }

    /** Asks for a note that says what was written. */
    static final class New extends DirectEditRequest {
        private final NoteGestures.Spot spot;

        New(NoteGestures.Spot spot) {
            this.spot = spot;
        }

        NoteGestures.Spot spot() {
            return spot;
        }
    }

    @Override
    public void show() {
        if (context.sheet().host().isReadOnly()) {
            context.steps().say(TEXTS.get("edit.readOnly"));
        } else {
            super.show();
            reveal((Text) getCellEditor().getControl());
        }
    }

    @Override
    protected CellEditor createCellEditorOn(Composite composite) {
        CellEditor editor = new TextCellEditor(composite, SWT.MULTI | SWT.WRAP);
        Text text = (Text) editor.getControl();
        LabelEditing.dress(text, getEditPart());
        text.setBackground(PaperColors.of(Notes.PAPER));
        TextEditing.claim(text, context.services(), Map.of(CTRL_ENTER, this::commit));
        text.addListener(SWT.Modify, event -> grow(text));
        return editor;
    }

    @Override
    protected void initCellEditor() {
        getCellEditor().setValue(said.get());
        Text field = (Text) getCellEditor().getControl();
        field.setSelection(field.getCharCount());
    }

    private static void place(GraphicalEditPart part, CellEditor editor, Rect place) {
        Rectangle area =
                new Rectangle(
                        (int) place.x(),
                        (int) place.y(),
                        (int) Math.ceil(place.width()),
                        (int) Math.ceil(place.height()));
        part.getFigure().translateToAbsolute(area);
        Text text = (Text) editor.getControl();
        int width = Math.max(LEAST_WIDTH, area.width);
        int least = Math.max(LEAST_HEIGHT, area.height);
        text.setBounds(area.x, area.y, width, Math.max(least, needed(text, width)));
    }

    private static void grow(Text text) {
        var size = text.getSize();
        int needed = needed(text, size.x);
        if (size.x > 0 && needed > size.y) {
            text.setSize(size.x, needed);
            reveal(text);
        }
    }

    /** Scrolls until as much of the field is seen as there is room for, its beginning at least. */
    private static void reveal(Text text) {
        if (text.isDisposed() || !(text.getParent() instanceof FigureCanvas canvas)) {
            return;
        }
        var field = text.getBounds();
        var seen = canvas.getClientArea();
        int right = field.x + field.width + BESIDE - seen.width;
        int down = field.y + field.height + BESIDE - seen.height;
        int dx = Math.min(Math.max(0, right), Math.max(0, field.x));
        int dy = Math.min(Math.max(0, down), Math.max(0, field.y));
        if (dx > 0 || dy > 0) {
            Viewport port = canvas.getViewport();
            Point at = port.getViewLocation();
            port.setViewLocation(at.x + dx, at.y + dy);
            canvas.getLightweightSystem().getUpdateManager().performUpdate();
        }
    }

    private static int needed(Text text, int width) {
        return text.computeSize(width, SWT.DEFAULT).y;
    }
}
