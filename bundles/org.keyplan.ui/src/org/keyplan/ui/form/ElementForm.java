package org.keyplan.ui.form;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.List;
import java.util.Optional;

/**
 * Which properties of a kind of element people fill in, in which sections and order. Declared once
 * in {@code forms.properties}, for pages and the properties view alike.
 *
 * @param type the kind of element
 * @param sections in their order; none if people do not fill in such elements
 */
public record ElementForm(EClass type, List<FormSection> sections) {

    public ElementForm {
        sections = List.copyOf(sections);
    }

    /** The form of a kind of element. */
    public static ElementForm of(EClass type) {
        return FormFile.forms().getOrDefault(type, new ElementForm(type, List.of()));
    }

    /** One of the sections. */
    public Optional<FormSection> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** How a property lies in the form, if it is there. */
    public Optional<FormField> field(EStructuralFeature feature) {
        return sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.feature() == feature)
                .findFirst();
    }
}
