package org.keyplan.ui.explorer;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Remembers where the selected node stands, so that a person who deletes it goes on with the next
 * one, or with the last one or the node above if there is none.
 */
final class Neighbour {
    private final TreeViewer viewer;
    private final Object above;
    private final int index;

    private Neighbour(TreeViewer viewer, Object above, int index) {
        this.viewer = viewer;
        this.above = above;
        this.index = index;
    }

    static Neighbour of(TreeViewer viewer) {
        Tree tree = viewer.getTree();
        TreeItem[] selected = tree.getSelection();
        TreeItem parent = selected.length == 0 ? null : selected[0].getParentItem();
        return parent == null
                ? new Neighbour(viewer, null, 0)
                : new Neighbour(viewer, parent.getData(), parent.indexOf(selected[0]));
    }

    void selectIfNothingIs() {
        if (above == null
                || viewer.getTree().getSelectionCount() > 0
                || !(viewer.testFindItem(above) instanceof TreeItem parent)) {
            return;
        }
        int last = parent.getExpanded() ? parent.getItemCount() - 1 : -1;
        Object next = last < 0 ? above : parent.getItem(Math.min(index, last)).getData();
        if (next != null) {
            viewer.setSelection(new StructuredSelection(next));
        }
    }
}
