package org.keyplan.viewpoint.check;

import org.keyplan.viewpoint.description.ColorSpec;
import org.keyplan.viewpoint.description.Conditional;
import org.keyplan.viewpoint.description.ContainerStyle;
import org.keyplan.viewpoint.description.EdgeStyle;
import org.keyplan.viewpoint.description.LabelStyle;
import org.keyplan.viewpoint.description.NodeStyle;
import org.keyplan.viewpoint.description.TableStyles;

import java.util.List;
import java.util.function.Consumer;

/** Whether styles mean something. */
final class StyleCheck {
    private final ExpressionCheck expressions;

    StyleCheck(Checks checks) {
        this.expressions = checks.expressions();
    }

    /**
     * What may be mentioned where.
     *
     * @param style in conditions, sizes and colours
     * @param label in labels
     * @param tooltip in tooltips
     */
    record Places(Scope style, Scope label, Scope tooltip) {}

    void nodes(NodeStyle style, List<Conditional<NodeStyle>> conditionals, Places places) {
        all(style, conditionals, places.style(), each -> node(each, places));
    }

    void containers(
            ContainerStyle style, List<Conditional<ContainerStyle>> conditionals, Places places) {
        all(style, conditionals, places.style(), each -> container(each, places));
    }

    void edges(EdgeStyle style, List<Conditional<EdgeStyle>> conditionals, Places places) {
        all(style, conditionals, places.style(), each -> edge(each, places));
    }

    void table(TableStyles styles, Scope scope) {
        all(
                styles.defaultForeground(),
                styles.foregrounds(),
                scope,
                each -> color(each.color(), scope));
        all(
                styles.defaultBackground(),
                styles.backgrounds(),
                scope,
                each -> color(each.color(), scope));
    }

    private <S> void all(
            S style, List<Conditional<S>> conditionals, Scope condition, Consumer<S> check) {
        if (style != null) {
            check.accept(style);
        }
        for (Conditional<S> conditional : conditionals) {
            expressions.check(conditional.predicate(), condition);
            check.accept(conditional.style());
        }
    }

    private void node(NodeStyle style, Places places) {
        label(style.label(), places);
        expressions.check(style.tooltip(), places.tooltip());
        color(style.color(), places.style());
        color(style.borderColor(), places.style());
        expressions.integer(style.borderSize(), places.style());
        expressions.integer(style.size(), places.style());
        expressions.integer(style.width(), places.style());
        expressions.integer(style.height(), places.style());
        expressions.integer(style.strokeSize(), places.style());
    }

    private void container(ContainerStyle style, Places places) {
        label(style.label(), places);
        expressions.check(style.tooltip(), places.tooltip());
        color(style.background(), places.style());
        color(style.foreground(), places.style());
        color(style.borderColor(), places.style());
        expressions.integer(style.borderSize(), places.style());
        expressions.integer(style.width(), places.style());
        expressions.integer(style.height(), places.style());
    }

    private void edge(EdgeStyle style, Places places) {
        color(style.color(), places.style());
        expressions.integer(style.size(), places.style());
        label(style.begin(), places);
        label(style.center(), places);
        label(style.end(), places);
    }

    private void label(LabelStyle style, Places places) {
        if (style != null) {
            expressions.check(style.text(), places.label());
            color(style.color(), places.style());
        }
    }

    private void color(ColorSpec color, Scope scope) {
        if (color instanceof ColorSpec.Computed computed) {
            expressions.integer(computed.red(), scope);
            expressions.integer(computed.green(), scope);
            expressions.integer(computed.blue(), scope);
        } else if (color instanceof ColorSpec.Interpolated interpolated) {
            expressions.integer(interpolated.value(), scope);
            expressions.integer(interpolated.min(), scope);
            expressions.integer(interpolated.max(), scope);
            interpolated.steps().forEach(s -> expressions.integer(s.value(), scope));
        }
    }
}
