package org.keyplan.viewpoint.reader;

import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.Literal;
import org.keyplan.viewpoint.description.Location;
import org.keyplan.viewpoint.expression.ExpressionParser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An element while it is read. It remembers what has been asked for, so that in the end everything
 * that nobody asked for is reported as not supported.
 */
final class Part {
    /** What says nothing about what is shown or done. */
    private static final Set<String> HARMLESS =
            Set.of("documentation", "endUserDocumentation", "userDocumentation", "eAnnotations");

    private final Source source;
    private final Element element;
    private final Set<String> asked = new HashSet<>();
    private boolean typeAsked;

    Part(Source source, Element element) {
        this.source = source;
        this.element = element;
    }

    Source source() {
        return source;
    }

    Element element() {
        return element;
    }

    Location location() {
        return source.location(element);
    }

    String path() {
        return source.paths().of(element);
    }

    void error(String key, Object... arguments) {
        source.report(Problem.error(location(), key, arguments));
    }

    /** What the element is called in messages. */
    String title() {
        String name = element.attributes.get("name");
        return name == null || name.isEmpty() ? element.name : element.name + " \"" + name + "\"";
    }

    /** Whether an attribute is written. */
    boolean has(String attribute) {
        return element.attributes.containsKey(attribute);
    }

    String text(String attribute, String otherwise) {
        asked.add(attribute);
        return element.attributes.getOrDefault(attribute, otherwise);
    }

    /** A text that must be there. */
    String required(String attribute) {
        String text = text(attribute, "");
        if (text.isBlank()) {
            error("missing.attribute", title(), attribute);
        }
        return text;
    }

    /** A text in the reader's language; the name where none is written. */
    String label(String name) {
        String label = text("label", "");
        if (label.isEmpty()) {
            return name;
        }
        String translated =
                label.startsWith("%") ? source.wording().text(label.substring(1)) : null;
        return translated == null ? label : translated;
    }

    boolean flag(String attribute, boolean otherwise) {
        String text = text(attribute, null);
        if (text == null) {
            return otherwise;
        }
        if (!text.equals("true") && !text.equals("false")) {
            error("value.choice", attribute, text, "true, false");
        }
        return text.equals("true");
    }

    int integer(String attribute, int otherwise) {
        String text = text(attribute, null);
        if (text == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            error("value.integer", attribute, text);
            return otherwise;
        }
    }

    /** One of the words of the language; the words are the constants' literals. */
    <E extends Enum<E> & Literal> E word(String attribute, E otherwise) {
        String text = text(attribute, null);
        return text == null ? otherwise : constant(attribute, text, otherwise);
    }

    private <E extends Enum<E> & Literal> E constant(String attribute, String text, E otherwise) {
        E[] all = otherwise.getDeclaringClass().getEnumConstants();
        for (E each : all) {
            if (each.literal().equals(text)) {
                return each;
            }
        }
        String words = Arrays.stream(all).map(Literal::literal).collect(Collectors.joining(", "));
        error("value.choice", attribute, text, words);
        return otherwise;
    }

    /** Words in an attribute, or each in a child of its own. */
    <E extends Enum<E> & Literal> Set<E> words(String feature, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        E any = type.getEnumConstants()[0];
        String written = text(feature, "").strip();
        for (String each : written.isEmpty() ? new String[0] : written.split("\\s+")) {
            found.add(constant(feature, each, any));
        }
        for (Element child : element.children(feature)) {
            Part part = new Part(source, child);
            found.add(part.constant(feature, child.text.toString().strip(), any));
            part.readText();
            part.done();
        }
        return found;
    }

    private void readText() {
        asked.add("#text");
    }

    /**
     * @param otherwise what the language takes where nothing is written, null for nothing
     */
    Expression expression(String attribute, String otherwise) {
        return ExpressionParser.parse(text(attribute, otherwise), location());
    }

    /** Paths of elements in the same representation, each checked for what it is. */
    List<String> paths(String attribute, Target target) {
        List<String> found = new ArrayList<>();
        String written = text(attribute, "").strip();
        for (String each : written.isEmpty() ? new String[0] : written.split("\\s+")) {
            Element goal = source.paths().find(each);
            if (goal == null) {
                error("path.nowhere", attribute, each);
            } else if (!target.fits(goal)) {
                error("path.wrongKind." + target, attribute, each);
            } else if (goal.around(Target.REPRESENTATION)
                    != element.around(Target.REPRESENTATION)) {
                error("path.otherDiagram", attribute, each);
            } else {
                found.add(source.paths().of(goal));
            }
        }
        return found;
    }

    /** A path that may be left out; null then. */
    String path(String attribute, Target target) {
        List<String> found = paths(attribute, target);
        if (found.size() > 1) {
            error("path.several", attribute);
        }
        return found.isEmpty() ? null : found.get(0);
    }

    /** At least one path. */
    List<String> requiredPaths(String attribute, Target target) {
        if (text(attribute, "").isBlank()) {
            error("missing.attribute", title(), attribute);
        }
        return paths(attribute, target);
    }

    /** What is read from the child for a feature; null where there is none. */
    <T> T child(String feature, Function<Part, T> reading) {
        List<T> all = children(feature, reading);
        if (all.size() > 1) {
            error("several", title(), feature);
        }
        return all.isEmpty() ? null : all.get(0);
    }

    /** What is read from the children for a feature, each read to its end. */
    <T> List<T> children(String feature, Function<Part, T> reading) {
        asked.add(feature);
        List<T> all = new ArrayList<>();
        for (Element child : element.children(feature)) {
            Part part = new Part(source, child);
            T one = reading.apply(part);
            if (one != null) {
                all.add(one);
                part.done();
            }
        }
        return all;
    }

    /** Whether there is a child for a feature. */
    boolean hasChild(String feature) {
        return !element.children(feature).isEmpty();
    }

    /** Local name of the element's type if it is one of a namespace's; null if it is foreign. */
    String type(String namespace, String otherwise) {
        typeAsked = true;
        if (element.type == null) {
            return otherwise;
        }
        return namespace.equals(element.typeNamespace) ? element.type : null;
    }

    /** Reports that the element as a whole is not supported, and gives null. */
    <T> T unsupported() {
        if (element.type != null) {
            error("unsupported.type", element.type, element.name, element.typeNamespace);
        } else if (typeAsked) {
            error("missing.type", title());
        } else {
            error("unsupported.element", element.name, element.parent.name);
        }
        return null;
    }

    /** Attributes and children that may be written and do not matter. */
    void harmless(String... features) {
        asked.addAll(List.of(features));
    }

    /** Attributes that may be written only if they are blank. */
    void blankOnly(String... attributes) {
        for (String attribute : attributes) {
            if (text(attribute, "").isBlank()) {
                continue;
            }
            error("unsupported.attribute", attribute, title());
        }
    }

    /** Attributes that may be written only with one value. */
    void only(String attribute, String value) {
        if (!text(attribute, value).equals(value)) {
            error("unsupported.value", attribute, element.attributes.get(attribute), title());
        }
    }

    /** An attribute's value that is not supported. */
    void never(String attribute, String value) {
        if (value.equals(text(attribute, null))) {
            error("unsupported.value", attribute, value, title());
        }
    }

    /** Reports everything that nobody asked for. */
    private void done() {
        for (String attribute : element.attributes.keySet()) {
            if (!asked.contains(attribute) && !HARMLESS.contains(attribute)) {
                error("unsupported.attribute", attribute, title());
            }
        }
        element.foreignAttributes.forEach(a -> error("unsupported.attribute", a, title()));
        for (Element child : element.children) {
            boolean known = asked.contains(child.name) || HARMLESS.contains(child.name);
            if (!known || !child.namespace.isEmpty()) {
                new Part(source, child).unsupported();
            }
        }
        if (element.type != null && !typeAsked) {
            error("unsupported.type", element.type, element.name, element.typeNamespace);
        }
        if (!asked.contains("#text") && !element.text.toString().isBlank()) {
            error("unsupported.text", title(), element.text.toString().strip());
        }
    }

    /** Reads the file's outermost element to its end. */
    <T> T whole(Function<Part, T> reading) {
        T all = reading.apply(this);
        done();
        return all;
    }
}
