package org.keyplan.core.file;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.keyplan.core.file.PlanFileException.Kind;
import org.keyplan.model.label.PlanLabels;

import java.util.Set;
import java.util.stream.Collectors;

/** Turns what EMF reports while loading into problems that a person understands. */
final class LoadProblems {

    /** The data types whose form has a sentence of its own. */
    private static final Set<String> EXPLAINED =
            Set.of(
                    "Date",
                    "Money",
                    "Percent",
                    "Score",
                    "EBoolean",
                    "EBooleanObject",
                    "EIntegerObject",
                    "EDouble",
                    "EDoubleObject");

    private LoadProblems() {}

    static Problem of(XMIException e) {
        int line = Math.max(0, e.getLine());
        int column = Math.max(0, e.getColumn());
        return problem(e, line, column).causedBy(e);
    }

    private static Problem problem(XMIException e, int line, int column) {
        if (e instanceof FeatureNotFoundException unknown) {
            return Problem.at(
                    line,
                    column,
                    Kind.UNKNOWN_FEATURE,
                    shortened(unknown.getName()),
                    type(unknown.getObject()));
        } else if (e instanceof UnresolvedReferenceException dangling) {
            return Problem.at(
                    line,
                    column,
                    Kind.DANGLING_REFERENCE,
                    shortened(dangling.getReference()),
                    name(dangling.getFeature()));
        } else if (e instanceof IllegalValueException illegal) {
            return illegal(illegal, line, column);
        } else if (e instanceof ClassNotFoundException unknown) {
            return Problem.keyed(
                    line,
                    column,
                    Kind.UNKNOWN_FEATURE,
                    "UNKNOWN_FEATURE.type",
                    shortened(unknown.getName()));
        }
        return Problem.at(line, column, Kind.INVALID);
    }

    private static Problem illegal(IllegalValueException e, int line, int column) {
        EStructuralFeature feature = e.getFeature();
        if (feature != null && e.getValue() instanceof String text) {
            String typeName = feature.getEType().getName();
            String value = shortened(text);
            if (feature.getEType() instanceof EEnum choice) {
                String literals =
                        choice.getELiterals().stream()
                                .map(ENamedElement::getName)
                                .collect(Collectors.joining(", "));
                return Problem.keyed(
                        line,
                        column,
                        Kind.BAD_VALUE,
                        "BAD_VALUE.choice",
                        value,
                        name(feature),
                        literals);
            }
            String key = EXPLAINED.contains(typeName) ? "BAD_VALUE." + typeName : "BAD_VALUE";
            return Problem.keyed(line, column, Kind.BAD_VALUE, key, value, name(feature));
        }
        Object value = e.getValue() instanceof EObject target ? type(target) : "";
        return Problem.keyed(
                line, column, Kind.BAD_VALUE, "BAD_VALUE.reference", name(feature), value);
    }

    private static Object type(EObject object) {
        if (object == null) {
            return "?";
        }
        var type = object.eClass();
        return (Messages.Localized) locale -> PlanLabels.type(type, locale);
    }

    private static String name(EStructuralFeature feature) {
        return feature == null ? "?" : feature.getName();
    }

    static String shortened(String text) {
        if (text == null) {
            return "?";
        }
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
