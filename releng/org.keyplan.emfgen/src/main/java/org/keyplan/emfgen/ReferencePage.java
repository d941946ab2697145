package org.keyplan.emfgen;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the metamodel reference as Markdown: a table per class, then the choices. */
final class ReferencePage {
    private final ModelDocs docs;
    private final StringBuilder out = new StringBuilder();

    ReferencePage(ModelDocs docs) {
        this.docs = docs;
    }

    String render() {
        line("# Metamodel reference");
        line("");
        line("<!-- Generated from keyplan.ecore by org.keyplan.emfgen.MetamodelReference. -->");
        line("");
        line(ModelDocs.documentation(docs.model()));
        line("");
        line(
                "A plan is one XMI file `*.keyplan` in the namespace `%s`."
                        .formatted(docs.model().getNsURI()));
        line(
                "Everything a person need not fill in is optional. In the tables, **1** is needed,"
                        + " **0..1** may be empty,");
        line("**\\*** is any number; ◆ contains its values, → refers to them.");
        line("");
        line("![Class diagram of the metamodel](metamodel.svg)");
        contents();
        for (ModelArea area : ModelArea.values()) {
            line("");
            line("## " + area.title);
            area.classes(docs.model()).forEach(this::type);
        }
        line("");
        line("## Simple values");
        docs.dataTypes().forEach(this::simple);
        line("");
        line("## Choices");
        docs.enums().forEach(this::choice);
        return out.toString();
    }

    private void contents() {
        line("");
        line("| Area | Classes |");
        line("|---|---|");
        for (ModelArea area : ModelArea.values()) {
            String classes =
                    area.classes(docs.model()).stream()
                            .map(ReferencePage::link)
                            .collect(Collectors.joining(", "));
            line("| " + area.title + " | " + classes + " |");
        }
        row(
                "Simple values",
                docs.dataTypes().stream()
                        .map(ReferencePage::link)
                        .collect(Collectors.joining(", ")));
        row(
                "Choices",
                docs.enums().stream().map(ReferencePage::link).collect(Collectors.joining(", ")));
    }

    private void type(EClass type) {
        heading(type);
        line(ModelDocs.documentation(type));
        line("");
        line(position(type));
        if (type.getEStructuralFeatures().isEmpty()) {
            return;
        }
        line("");
        line("| Feature | Label | Type | | Default | Meaning | 中文 |");
        line("|---|---|---|---|---|---|---|");
        type.getEStructuralFeatures().forEach(this::feature);
    }

    /** Where a class stands among the others: its supertypes, subtypes and containers. */
    private String position(EClass type) {
        StringBuilder text = new StringBuilder(type.isAbstract() ? "Abstract." : "");
        if (!type.getESuperTypes().isEmpty()) {
            text.append(" Extends ").append(links(type.getESuperTypes())).append('.');
        }
        List<EClass> subtypes =
                classes().stream().filter(other -> other.getESuperTypes().contains(type)).toList();
        if (!subtypes.isEmpty()) {
            text.append(" Subtypes: ").append(links(subtypes)).append('.');
        }
        List<EClass> containers =
                classes().stream()
                        .filter(
                                other ->
                                        other.getEReferences().stream()
                                                .anyMatch(ref -> contains(ref, type)))
                        .toList();
        if (!containers.isEmpty()) {
            text.append(" Contained in ").append(links(containers)).append('.');
        }
        return text.toString().strip();
    }

    private static boolean contains(EReference reference, EClass type) {
        return reference.isContainment() && reference.getEReferenceType() == type;
    }

    private void feature(EStructuralFeature feature) {
        String arrow = "";
        if (feature instanceof EReference reference) {
            arrow = reference.isContainment() ? "◆ " : "→ ";
        }
        String defaultValue = feature.getDefaultValueLiteral();
        row(
                "`" + feature.getName() + "`",
                docs.english(ModelDocs.key(feature)),
                arrow + link(feature.getEType()),
                multiplicity(feature).replace("*", "\\*"),
                defaultValue == null ? "" : "`" + defaultValue + "`",
                ModelDocs.documentation(feature),
                docs.chinese(ModelDocs.key(feature)));
    }

    private void simple(EClassifier type) {
        line("");
        line("### " + type.getName());
        line("");
        line(ModelDocs.documentation(type));
    }

    private void choice(EEnum choice) {
        heading(choice);
        line(ModelDocs.documentation(choice));
        line("");
        line("| Value | Label | Meaning | 中文 |");
        line("|---|---|---|---|");
        for (EEnumLiteral literal : choice.getELiterals()) {
            row(
                    "`" + literal.getLiteral() + "`",
                    docs.english(ModelDocs.key(literal)),
                    ModelDocs.documentation(literal),
                    docs.chinese(ModelDocs.key(literal)));
        }
    }

    private void heading(EClassifier type) {
        line("");
        line("### " + type.getName());
        line("");
        String key = ModelDocs.key(type);
        line("**" + docs.english(key) + " · " + docs.chinese(key) + "**");
        line("");
    }

    private List<EClass> classes() {
        return docs.model().getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .toList();
    }

    static String multiplicity(EStructuralFeature feature) {
        if (feature.isMany()) {
            return feature.getLowerBound() == 0 ? "*" : feature.getLowerBound() + "..*";
        }
        return feature.getLowerBound() == 1 ? "1" : "0..1";
    }

    private static String links(List<EClass> types) {
        return types.stream().map(ReferencePage::link).collect(Collectors.joining(", "));
    }

    /** Ecore's own types are shown by the word that people know: text, number, yes or no. */
    private static String link(EClassifier type) {
        return switch (type.getName()) {
            case "EString" -> "text";
            case "EBoolean", "EBooleanObject" -> "yes/no";
            case "EInt", "EIntegerObject" -> "whole number";
            case "EDouble", "EDoubleObject" -> "number";
            default ->
                    "[%s](#%s)".formatted(type.getName(), type.getName().toLowerCase(Locale.ROOT));
        };
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells).replace("|  |", "| |") + " |");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
