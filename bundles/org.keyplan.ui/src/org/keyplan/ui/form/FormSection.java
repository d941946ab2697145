package org.keyplan.ui.form;

import org.keyplan.ui.text.UiTexts;

import java.util.List;

/**
 * Properties that belong together.
 *
 * @param id names the section and its title
 * @param fields in their order
 */
public record FormSection(String id, List<FormField> fields) {
    private static final UiTexts TEXTS = UiTexts.beside(FormSection.class);

    public FormSection {
        fields = List.copyOf(fields);
    }

    /** What the section is called. */
    public String title() {
        return TEXTS.get("section." + id);
    }
}
