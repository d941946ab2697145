package org.keyplan.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptorProvider;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.form.ElementForm;
import org.keyplan.ui.form.FormField;
import org.keyplan.ui.form.FormSection;
import org.keyplan.ui.navigation.Selections;
import org.keyplan.ui.session.PlanSession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A tab for each section of the form of what is selected. */
public final class FormTabs implements ITabDescriptorProvider {

    @Override
    public ITabDescriptor[] getTabDescriptors(IWorkbenchPart part, ISelection selection) {
        List<EObject> selected = Selections.elements(selection);
        Optional<PlanSession> session =
                selected.stream().findFirst().flatMap(UiPlugin.get().sessions()::of);
        List<ITabDescriptor> tabs = new ArrayList<>();
        if (session.isPresent()) {
            for (Subject subject : Subject.of(selected)) {
                for (FormSection section : ElementForm.of(subject.type(selected)).sections()) {
                    add(tabs, session.get(), subject, section, selected);
                }
            }
        }
        return tabs.toArray(ITabDescriptor[]::new);
    }

    private static void add(
            List<ITabDescriptor> tabs,
            PlanSession session,
            Subject subject,
            FormSection section,
            List<EObject> selected) {
        List<EObject> elements = subject.elements(selected);
        List<FormField> common =
                section.fields().stream()
                        .filter(
                                field ->
                                        elements.stream()
                                                .allMatch(
                                                        field.feature().getEContainingClass()
                                                                ::isInstance))
                        .toList();
        boolean there = tabs.stream().anyMatch(tab -> tab.getLabel().equals(section.title()));
        if (!common.isEmpty() && !there) {
            tabs.add(new FormTab(session, subject, section.id(), section.title(), common));
        }
    }
}
