package org.keyplan.ui.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.keyplan.core.edit.Target;
import org.keyplan.design.outline.OutlineDiagram;
import org.keyplan.design.outline.OutlineGroup;
import org.keyplan.design.outline.OutlineRange;
import org.keyplan.ui.edit.EditsElements;
import org.keyplan.ui.session.PlanSession;

import java.util.ArrayList;
import java.util.List;

/** The explorer's selection as what edit commands work on. */
final class ExplorerEditing implements EditsElements {
    private final ExplorerTree tree;
    private final ExplorerView view;

    /** The plan in which something was selected last; what is deleted leaves nothing selected. */
    private PlanSession last;

    ExplorerEditing(ExplorerTree tree, ExplorerView view) {
        this.tree = tree;
        this.view = view;
    }

    private Object first() {
        return tree.viewer().getStructuredSelection().getFirstElement();
    }

    @Override
    public PlanSession session() {
        Object first = first();
        PlanSession now = first == null ? null : session(first);
        if (now != null) {
            last = now;
        }
        boolean open = last != null && tree.plans().of(last) != null;
        return open ? last : view.onlySession();
    }

    /** The plan that a node belongs to; null if it is none of the tree's. */
    PlanSession session(Object node) {
        return tree.plans().of(node).map(ShownPlan::session).orElse(null);
    }

    /** Those of the first one's plan. */
    @Override
    public List<EObject> selected() {
        IStructuredSelection selection = tree.viewer().getStructuredSelection();
        List<EObject> elements = new ArrayList<>();
        for (Object node : selection) {
            if (node instanceof EObject element && session(element) == session()) {
                elements.add(element);
            }
        }
        return elements;
    }

    @Override
    public Target target() {
        Object first = first();
        if (first != null) {
            return target(first);
        }
        return session() == null ? null : Target.of(session().plan());
    }

    /** What a person points at who points at a node. */
    Target target(Object node) {
        if (node instanceof OutlineGroup group) {
            return group.target();
        } else if (node instanceof OutlineRange range) {
            return target(range.of());
        } else if (node instanceof OutlineDiagram diagram) {
            return Target.of(diagram.root());
        }
        return Target.of((EObject) node);
    }

    /** The same, as if a node were selected. */
    EditsElements at(Object node) {
        ExplorerEditing here = this;
        return new EditsElements() {
            @Override
            public PlanSession session() {
                return here.session(node);
            }

            @Override
            public List<EObject> selected() {
                return here.selected();
            }

            @Override
            public Target target() {
                return here.target(node);
            }

            @Override
            public void showResult(List<EObject> elements) {
                here.showResult(elements);
            }

            @Override
            public void rename(EObject element) {
                here.rename(element);
            }

            @Override
            public void tell(String sentence) {
                here.tell(sentence);
            }
        };
    }

    @Override
    public void showResult(List<EObject> elements) {
        view.reveal(elements);
    }

    @Override
    public void rename(EObject element) {
        view.rename(element);
    }

    @Override
    public void tell(String sentence) {
        view.tell(sentence);
    }

    /** Says while something hovers what would happen; null when nothing hovers any more. */
    void hover(String sentence) {
        view.hover(sentence);
    }
}
