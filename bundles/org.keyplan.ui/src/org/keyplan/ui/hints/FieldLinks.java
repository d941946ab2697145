package org.keyplan.ui.hints;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.text.Prose;
import org.keyplan.ui.text.UiTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Leads from a kind of element to those of its fields that there is something to say of. */
final class FieldLinks {
    private static final UiTexts TEXTS = UiTexts.beside(FieldLinks.class);

    private final Prose prose;
    private final Consumer<Object> explain;

    FieldLinks(Prose prose, Consumer<Object> explain) {
        this.prose = prose;
        this.explain = explain;
    }

    void write(EClass type) {
        List<EStructuralFeature> fields =
                type.getEAllStructuralFeatures().stream().filter(HintPage::isExplained).toList();
        if (fields.isEmpty()) {
            return;
        }
        prose.heading(TEXTS.get("hints.fields"));
        List<String> links = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            String label = Prose.escaped(PlanLabels.feature(fields.get(i), Locale.getDefault()));
            links.add("<a href=\"" + i + "\">" + label + "</a>");
        }
        prose.links(
                links.stream().collect(Collectors.joining(TEXTS.get("hints.separator"))),
                index -> explain.accept(fields.get(Integer.parseInt(index))));
    }
}
