package org.keyplan.viewpoint.parity;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a model as the recorded lines do: {@code ELEMENT id Class in=container.feature ...}. */
final class ModelDump {
    private final CaseModel model;

    ModelDump(CaseModel model) {
        this.model = model;
    }

    List<String> lines() {
        return model.elements().stream().map(this::line).sorted().toList();
    }

    private String line(EObject element) {
        StringBuilder line = new StringBuilder("ELEMENT ").append(model.name(element));
        line.append(' ').append(element.eClass().getName()).append(" in=");
        line.append(
                element.eContainer() == null
                        ? "-"
                        : model.name(element.eContainer())
                                + "."
                                + element.eContainmentFeature().getName());
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EReference reference && reference.isContainer()) {
                continue;
            }
            Object value = element.eGet(feature);
            if (value == null || value instanceof List<?> list && list.isEmpty()) {
                continue;
            }
            line.append(' ').append(feature.getName()).append('=').append(text(value));
        }
        return line.toString();
    }

    private String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof EObject element && !(value instanceof Enum<?>)
                ? elementOrLiteral(element)
                : value instanceof String string ? Quoted.of(string) : value.toString();
    }

    private String elementOrLiteral(EObject value) {
        return value instanceof org.eclipse.emf.common.util.Enumerator literal
                ? literal.getLiteral()
                : (value.eResource() == null ? "dangling:detached-" : "") + model.name(value);
    }
}
