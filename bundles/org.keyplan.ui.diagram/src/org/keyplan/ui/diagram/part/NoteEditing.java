package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.keyplan.ui.diagram.focus.TextEditing;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.diagram.text.DiagramTexts;

import java.util.Map;

/** Lets a note be written where it stands, in several lines; Ctrl+Enter or a click ends it. */
final class NoteEditing extends DirectEditManager {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(NoteEditing.class);

    /** What Ctrl+Enter does on the sheet; a note that is being written is ended by it. */
    private static final String CTRL_ENTER = "org.keyplan.ui.diagram.command.openPage";

    private static final int LEAST_WIDTH = 120;
    private static final int LEAST_HEIGHT = 56;

    private final SheetContext context;
    private final NodeItem note;

    NoteEditing(GraphicalEditPart part, SheetContext context, NodeItem note) {
        super(part, TextCellEditor.class, editor -> place(part, editor));
        this.context = context;
        this.note = note;
    }

    @Override
    public void show() {
        if (context.sheet().host().isReadOnly()) {
            context.steps().say(TEXTS.get("edit.readOnly"));
        } else {
            super.show();
        }
    }

    @Override
    protected CellEditor createCellEditorOn(Composite composite) {
        CellEditor editor = new TextCellEditor(composite, SWT.MULTI | SWT.WRAP);
        Text text = (Text) editor.getControl();
        LabelEditing.dress(text, getEditPart());
        TextEditing.claim(text, context.services(), Map.of(CTRL_ENTER, this::commit));
        return editor;
    }

    @Override
    protected void initCellEditor() {
        getCellEditor().setValue(note.node().look().label().text());
        Text field = (Text) getCellEditor().getControl();
        field.setSelection(field.getCharCount());
    }

    private static void place(GraphicalEditPart part, CellEditor editor) {
        Rectangle area = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(area);
        editor.getControl()
                .setBounds(
                        area.x,
                        area.y,
                        Math.max(LEAST_WIDTH, area.width),
                        Math.max(LEAST_HEIGHT, area.height));
    }
}
