package org.keyplan.ui.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TreeViewer;
import org.keyplan.design.outline.OutlineDiagram;
import org.keyplan.ui.diagrams.PlanDiagramOpener;
import org.keyplan.ui.navigation.Navigator;

/** Opens what a person double-clicks: diagrams as such, elements where they are worked on. */
final class ExplorerOpening {
    private final ExplorerTree tree;

    ExplorerOpening(ExplorerTree tree) {
        this.tree = tree;
    }

    void open(Object node) {
        if (node instanceof OutlineDiagram diagram) {
            tree.plans()
                    .of(node)
                    .ifPresent(
                            plan ->
                                    PlanDiagramOpener.open(
                                            plan.session(), diagram.kind(), diagram.root()));
        } else if (node instanceof EObject element) {
            Navigator.show(element, null);
        } else {
            TreeViewer viewer = tree.viewer();
            viewer.setExpandedState(node, !viewer.getExpandedState(node));
        }
    }
}
