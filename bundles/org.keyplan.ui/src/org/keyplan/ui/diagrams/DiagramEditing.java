package org.keyplan.ui.diagrams;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.keyplan.core.edit.Target;
import org.keyplan.model.StickyNote;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.edit.SelectedElements;
import org.keyplan.ui.navigation.Selections;

import java.util.List;

/** The nodes and lines selected in a diagram as what edit commands work on. */
final class DiagramEditing extends SelectedElements {
    private final PlanDiagramEditor editor;

    DiagramEditing(PlanDiagramEditor editor) {
        super(editor);
        this.editor = editor;
    }

    /** Without the sheet, which stands for what the whole diagram is about. */
    @Override
    public List<EObject> selected() {
        DiagramViewer diagram = editor.diagram();
        if (diagram == null) {
            return List.of();
        }
        List<?> parts =
                ((List<?>) diagram.viewer().getSelectedEditParts())
                        .stream()
                                .filter(
                                        part ->
                                                diagram.nodeOf(part).isPresent()
                                                        || diagram.edgeOf(part).isPresent())
                                .toList();
        return Selections.elements(new StructuredSelection(parts));
    }

    /** The node that is selected, or what the diagram is about; notes stand for nothing. */
    @Override
    public Target target() {
        EObject element =
                selected().stream()
                        .filter(each -> !(each instanceof StickyNote))
                        .findFirst()
                        .orElse(editor.host().root());
        return Target.on(editor.host().sheet(), element);
    }

    /** All of them here if they are on the sheet, else the first wherever it is. */
    @Override
    public void showResult(List<EObject> elements) {
        if (!editor.diagram().revealAll(elements)) {
            super.showResult(elements);
        }
    }
}
