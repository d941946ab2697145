package org.keyplan.ui.properties;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractSectionDescriptor;
import org.eclipse.ui.views.properties.tabbed.AbstractTabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ISection;
import org.keyplan.ui.form.FormField;
import org.keyplan.ui.session.PlanSession;

import java.util.List;
import java.util.Objects;

/**
 * One tab. Tabs of equal content are equal, so that the fields stay on screen when another element
 * of the same kind is selected.
 */
final class FormTab extends AbstractTabDescriptor {
    private final PlanSession session;
    private final Subject subject;
    private final String id;
    private final String title;
    private final List<FormField> fields;

    FormTab(PlanSession session, Subject subject, String id, String title, List<FormField> fields) {
        this.session = session;
        this.subject = subject;
        this.id = id;
        this.title = title;
        this.fields = fields;
        setSectionDescriptors(List.of(new Content()));
    }

    @Override
    public String getCategory() {
        return "plan";
    }

    @Override
    public String getId() {
        return subject + "." + id;
    }

    @Override
    public String getLabel() {
        return title;
    }

    /** Whether a property is on this tab. */
    boolean has(EStructuralFeature feature) {
        return fields.stream().anyMatch(field -> field.feature() == feature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormTab tab
                && tab.session == session
                && tab.subject == subject
                && tab.id.equals(id)
                && tab.fields.equals(fields);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, id, fields);
    }

    /** All that is on the tab. */
    private final class Content extends AbstractSectionDescriptor {
        @Override
        public String getId() {
            return FormTab.this.getId();
        }

        /** Tabs are only made for selections that they fit. */
        @Override
        public boolean appliesTo(IWorkbenchPart part, ISelection selection) {
            return true;
        }

        @Override
        public ISection getSectionClass() {
            return new FieldsSection(session, subject, fields);
        }

        @Override
        public String getTargetTab() {
            return FormTab.this.getId();
        }
    }
}
