package org.keyplan.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.keyplan.ui.field.FieldSite;
import org.keyplan.ui.form.FormField;
import org.keyplan.ui.form.FormView;
import org.keyplan.ui.navigation.Selections;
import org.keyplan.ui.session.PlanSession;

import java.util.List;

/** The fields of one tab. */
final class FieldsSection extends AbstractPropertySection {
    private static final int MARGIN = 12;
    private static final int COLUMNS = 4;

    private final PlanSession session;
    private final Subject subject;
    private final List<FormField> fields;
    private FormView view;
    private TabbedPropertySheetPage sheet;

    FieldsSection(PlanSession session, Subject subject, List<FormField> fields) {
        this.session = session;
        this.subject = subject;
        this.fields = fields;
    }

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage page) {
        super.createControls(parent, page);
        sheet = page;
        FillLayout layout = new FillLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        parent.setLayout(layout);
        // The view has a ground of its own in some themes.
        parent.setBackgroundMode(SWT.INHERIT_DEFAULT);
        FieldSite site =
                new FieldSite(
                        session,
                        getWidgetFactory(),
                        new FieldSite.Listener() {
                            @Override
                            public void resized() {
                                sheet.resizeScrolledComposite();
                            }
                        });
        view = new FormView(parent, site, fields, COLUMNS);
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        List<EObject> elements = subject.elements(Selections.elements(selection));
        if (!elements.equals(view.fields().elements())) {
            view.show(elements);
        }
    }

    /** Goes to the field of a property, if it is here. */
    boolean focus(EStructuralFeature feature) {
        return view.focus(feature);
    }

    @Override
    public boolean shouldUseExtraSpace() {
        return true;
    }
}
