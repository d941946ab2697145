package org.keyplan.viewpoint.scene;

import org.keyplan.viewpoint.description.ColorSpec;
import org.keyplan.viewpoint.description.Conditional;
import org.keyplan.viewpoint.description.ContainerMapping;
import org.keyplan.viewpoint.description.ContainerStyle;
import org.keyplan.viewpoint.description.EdgeMapping;
import org.keyplan.viewpoint.description.EdgeStyle;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.LabelStyle;
import org.keyplan.viewpoint.description.Mapping;
import org.keyplan.viewpoint.description.NodeMapping;
import org.keyplan.viewpoint.description.NodeStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Everything that is evaluated to know how a mapping's views look. */
final class StyleExpressions {
    private final List<Expression> all = new ArrayList<>();

    private StyleExpressions() {}

    static List<Expression> of(Mapping mapping) {
        StyleExpressions found = new StyleExpressions();
        if (mapping instanceof NodeMapping node) {
            found.each(node.style(), node.conditionals(), found::add);
        } else if (mapping instanceof ContainerMapping container) {
            found.each(container.style(), container.conditionals(), found::add);
        } else if (mapping instanceof EdgeMapping edge) {
            found.each(edge.style(), edge.conditionals(), found::add);
        }
        return found.all;
    }

    private <S> void each(S style, List<Conditional<S>> conditionals, Consumer<S> add) {
        add.accept(style);
        for (Conditional<S> conditional : conditionals) {
            all.add(conditional.predicate());
            add.accept(conditional.style());
        }
    }

    private void add(NodeStyle style) {
        add(style.label());
        add(style.color());
        add(style.borderColor());
        all.addAll(
                List.of(
                        style.tooltip(),
                        style.borderSize(),
                        style.size(),
                        style.width(),
                        style.height()));
    }

    private void add(ContainerStyle style) {
        add(style.label());
        add(style.background());
        add(style.foreground());
        add(style.borderColor());
        all.addAll(List.of(style.tooltip(), style.borderSize(), style.width(), style.height()));
    }

    private void add(EdgeStyle style) {
        add(style.color());
        add(style.begin());
        add(style.center());
        add(style.end());
        all.add(style.size());
    }

    private void add(LabelStyle style) {
        if (style != null) {
            all.add(style.text());
            add(style.color());
        }
    }

    private void add(ColorSpec color) {
        if (color instanceof ColorSpec.Computed computed) {
            all.addAll(List.of(computed.red(), computed.green(), computed.blue()));
        } else if (color instanceof ColorSpec.Interpolated interpolated) {
            all.addAll(List.of(interpolated.value(), interpolated.min(), interpolated.max()));
            interpolated.steps().forEach(step -> all.add(step.value()));
        }
    }
}
