package org.keyplan.ui.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.widgets.Item;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.swt.IFocusService;
import org.keyplan.core.edit.Renaming;
import org.keyplan.ui.session.PlanSession;

/** Lets a person type another name right in the tree. Enter takes it, Esc does not. */
final class ExplorerRenaming implements ICellModifier {
    /** The focus id of the field, in which edit commands are those of text. */
    static final String FOCUS = "org.keyplan.ui.explorer.name";

    private static final String NAME = "name";

    private final ShownPlans plans;

    private ExplorerRenaming(ShownPlans plans) {
        this.plans = plans;
    }

    static void install(ExplorerTree tree) {
        TreeViewer viewer = tree.viewer();
        TreeViewerEditor.create(
                viewer,
                new ColumnViewerEditorActivationStrategy(viewer) {
                    @Override
                    protected boolean isEditorActivationEvent(
                            ColumnViewerEditorActivationEvent event) {
                        return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
                    }
                },
                ColumnViewerEditor.DEFAULT);
        TextCellEditor editor = new TextCellEditor(viewer.getTree());
        IFocusService focus = PlatformUI.getWorkbench().getService(IFocusService.class);
        if (focus != null) {
            focus.addFocusTracker(editor.getControl(), FOCUS);
        }
        viewer.setColumnProperties(new String[] {NAME});
        viewer.setCellEditors(new CellEditor[] {editor});
        viewer.setCellModifier(new ExplorerRenaming(tree.plans()));
    }

    @Override
    public boolean canModify(Object node, String property) {
        return node instanceof EObject element
                && Renaming.feature(element).isPresent()
                && plans.of(element).map(plan -> !plan.session().isReadOnly()).orElse(false);
    }

    @Override
    public Object getValue(Object node, String property) {
        return Renaming.name((EObject) node);
    }

    @Override
    public void modify(Object item, String property, Object value) {
        Object node = item instanceof Item widget ? widget.getData() : item;
        if (node instanceof EObject element && value != null) {
            plans.of(element)
                    .map(ShownPlan::session)
                    .ifPresent(session -> rename(session, element, value.toString()));
        }
    }

    private static void rename(PlanSession session, EObject element, String name) {
        session.execute(Renaming.command(session.domain(), element, name, session.locale()));
    }
}
