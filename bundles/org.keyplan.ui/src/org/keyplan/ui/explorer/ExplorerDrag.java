package org.keyplan.ui.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.keyplan.ui.edit.ElementClipboard;

import java.util.List;
import java.util.Locale;

/** Elements dragged out of the tree, to diagrams as what they are and to other programs as text. */
final class ExplorerDrag extends DragSourceAdapter {
    private final TreeViewer viewer;

    private ExplorerDrag(TreeViewer viewer) {
        this.viewer = viewer;
    }

    static void install(TreeViewer viewer) {
        viewer.addDragSupport(
                DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK,
                new Transfer[] {LocalSelectionTransfer.getTransfer(), TextTransfer.getInstance()},
                new ExplorerDrag(viewer));
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        List<EObject> elements = elements();
        event.doit = !elements.isEmpty();
        LocalSelectionTransfer transfer = LocalSelectionTransfer.getTransfer();
        transfer.setSelection(new StructuredSelection(elements));
        transfer.setSelectionSetTime(event.time & 0xFFFFFFFFL);
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        if (TextTransfer.getInstance().isSupportedType(event.dataType)) {
            event.data = ElementClipboard.text(elements(), Locale.getDefault());
        } else {
            event.data = LocalSelectionTransfer.getTransfer().getSelection();
        }
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
        LocalSelectionTransfer.getTransfer().setSelectionSetTime(0);
    }

    private List<EObject> elements() {
        IStructuredSelection selection = viewer.getStructuredSelection();
        return ((List<?>) selection.toList())
                .stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
    }
}
