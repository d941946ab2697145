package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.keyplan.ui.diagram.focus.TextEditing;
import org.keyplan.ui.diagram.paint.Paper;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.tool.View;

import java.util.Optional;
import java.util.function.Supplier;

/** Lets a label be typed where it stands. */
final class LabelEditing extends DirectEditManager {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(LabelEditing.class);
    private static final double SMALLEST = 0.8;
    private static final double LARGEST = 2;
    private static final int BORDER = 2;

    private final SheetContext context;
    private final View view;

    /**
     * @param place where the text is edited, on the sheet
     */
    LabelEditing(GraphicalEditPart part, SheetContext context, View view, Supplier<Rect> place) {
        super(part, TextCellEditor.class, editor -> place(part, editor, place.get()));
        this.context = context;
        this.view = view;
    }

    /** Opens the field, or says why there is none. */
    @Override
    public void show() {
        if (context.sheet().host().isReadOnly()) {
            context.steps().say(TEXTS.get("edit.readOnly"));
        } else if (context.sheet().tools().labels().toolFor(view).isEmpty()) {
            context.steps().say(TEXTS.get("edit.none"));
        } else {
            super.show();
        }
    }

    @Override
    protected CellEditor createCellEditorOn(Composite composite) {
        CellEditor editor = new TextCellEditor(composite);
        Text text = (Text) editor.getControl();
        dress(text, getEditPart());
        TextEditing.claim(text, context.services());
        return editor;
    }

    /** Lets a field look as what is written on the sheet of a part. */
    static void dress(Text text, GraphicalEditPart part) {
        double zoom = Math.max(SMALLEST, Math.min(LARGEST, zoom(part)));
        FontDescriptor usual = JFaceResources.getDefaultFontDescriptor();
        int points = (int) Math.round(usual.getFontData()[0].getHeight() * zoom);
        ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), text);
        text.setFont(resources.create(usual.setHeight(points)));
        Paper.cover(text);
        text.setForeground(Accents.INK);
    }

    @Override
    protected void initCellEditor() {
        Optional<String> text =
                context.sheet()
                        .host()
                        .during(() -> context.sheet().tools().labels().initialText(view));
        getCellEditor().setValue(text.orElse(""));
        Text field = (Text) getCellEditor().getControl();
        // GEF selects nothing itself, and loses what is selected before the field has the focus
        field.getDisplay()
                .asyncExec(
                        () -> {
                            if (!field.isDisposed()) {
                                field.selectAll();
                            }
                        });
    }

    private static double zoom(GraphicalEditPart part) {
        return ((ScalableFreeformRootEditPart) part.getRoot()).getZoomManager().getZoom();
    }

    private static void place(GraphicalEditPart part, CellEditor editor, Rect place) {
        Rectangle area =
                new Rectangle(
                        (int) place.x(),
                        (int) place.y(),
                        (int) Math.ceil(place.width()),
                        (int) Math.ceil(place.height()));
        part.getFigure().translateToAbsolute(area);
        int needed = editor.getControl().computeSize(-1, -1).y;
        int more = Math.max(0, needed - area.height);
        editor.getControl()
                .setBounds(
                        area.x - BORDER,
                        area.y - more / 2,
                        area.width + 2 * BORDER,
                        area.height + more);
    }
}
