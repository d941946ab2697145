package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.description.Conditional;
import org.keyplan.viewpoint.description.ContainerMapping;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.EdgeMapping;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.Expression.Kind;
import org.keyplan.viewpoint.description.Mapping;
import org.keyplan.viewpoint.description.NodeMapping;
import org.keyplan.viewpoint.scene.SceneEdge;

import java.util.List;
import java.util.Locale;

/**
 * What the styles of a diagram mean: in the wording's words, else in the description's.
 *
 * @param wording may know the keys that {@link LegendWording} lists
 */
record LegendTerms(DiagramDescription diagram, LegendWording wording) {

    /** What a line is called. */
    String name(SceneEdge edge) {
        Mapping mapping = diagram.mapping(edge.id().mapping());
        String style = styled(mapping, edge.look().styleIndex());
        return style.isEmpty() ? own(mapping) : style;
    }

    /** What a mapping with its own style is called. */
    String own(Mapping mapping) {
        String text = wording.text(key(mapping));
        return text == null ? label(mapping) : text;
    }

    /** What the conditional styles of a mapping tell apart. */
    String title(Mapping mapping) {
        String text = wording.text(key(mapping) + ".title");
        return text == null ? label(mapping) : text;
    }

    /** What a style of a mapping means; -1 is its own style. */
    String styled(Mapping mapping, int index) {
        List<? extends Conditional<?>> conditionals = conditionals(mapping);
        if (index < 0 || index >= conditionals.size()) {
            return own(mapping);
        }
        String text = worded(mapping, index);
        return text == null ? inWords(conditionals.get(index).predicate(), mapping) : text;
    }

    /** Whether somebody has found words for a conditional style. */
    boolean isWorded(Mapping mapping, int index) {
        return worded(mapping, index) != null;
    }

    /** A sentence of the diagram's own, counted from 1; null after the last. */
    String also(int number) {
        return wording.text("legend." + diagram.name() + ".also." + number);
    }

    /** What to do about an empty diagram; null where nobody says. */
    String empty() {
        return wording.text("empty." + diagram.name());
    }

    /** The conditional styles of a mapping. */
    static List<? extends Conditional<?>> conditionals(Mapping mapping) {
        if (mapping instanceof NodeMapping node) {
            return node.conditionals();
        }
        if (mapping instanceof ContainerMapping container) {
            return container.conditionals();
        }
        return ((EdgeMapping) mapping).conditionals();
    }

    private String worded(Mapping mapping, int index) {
        Expression predicate = conditionals(mapping).get(index).predicate();
        String text = null;
        if (isNamed(predicate)) {
            text = wording.text(key(mapping) + "." + predicate.name());
        }
        return text == null ? wording.text(key(mapping) + "." + index) : text;
    }

    private String key(Mapping mapping) {
        return "legend." + diagram.name() + "." + mapping.name();
    }

    private static String label(Mapping mapping) {
        String label = mapping.label();
        return label == null || label.isBlank() ? mapping.name() : label;
    }

    private static boolean isNamed(Expression predicate) {
        return predicate.kind() != Kind.NONE && predicate.kind() != Kind.LITERAL;
    }

    /** A predicate's name as people would say it: isTopDecisionMaker is "Top decision maker". */
    private static String inWords(Expression predicate, Mapping mapping) {
        if (!isNamed(predicate)) {
            return label(mapping);
        }
        String words =
                predicate
                        .name()
                        .replaceFirst("^(is|has)(?=\\p{Lu})", "")
                        .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                        .toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
