package org.keyplan.viewpoint.scene;

import org.keyplan.viewpoint.description.Conditional;
import org.keyplan.viewpoint.description.ContainerStyle;
import org.keyplan.viewpoint.description.EdgeStyle;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.FontFormat;
import org.keyplan.viewpoint.description.LabelStyle;
import org.keyplan.viewpoint.description.LinePattern;
import org.keyplan.viewpoint.description.NodeStyle;
import org.keyplan.viewpoint.expression.Evaluation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Works out how views look: the first conditional style that matches replaces the whole style. */
final class StyleResolver {
    private final ColorResolver colors = new ColorResolver();

    /** Who is asked while a style is worked out; what expressions may mention differs by place. */
    record Askings(Asking style, Asking label, Asking tooltip) {}

    NodeLook node(
            NodeStyle style, List<Conditional<NodeStyle>> conditionals, NodeKind kind, Askings on) {
        int index = firstMatch(conditionals, on.style());
        NodeStyle best = index < 0 ? style : conditionals.get(index).style();
        NodeSizes sizes = NodeSizes.of(best, kind, on.style());
        return new NodeLook(
                best.shape().literal(),
                index,
                label(best.label(), on),
                best.label().alignment().literal(),
                best.labelInside(),
                tooltip(best.tooltip(), on.tooltip()),
                colors.color(best.color(), on.style()),
                null,
                null,
                colors.color(best.borderColor(), on.style()),
                on.style().integer(best.borderSize()),
                line(best.borderLine()),
                sizes.width(),
                sizes.height(),
                sizes.styleWidth(),
                sizes.styleHeight(),
                null);
    }

    NodeLook container(
            ContainerStyle style,
            List<Conditional<ContainerStyle>> conditionals,
            String presentation,
            Askings on) {
        int index = firstMatch(conditionals, on.style());
        ContainerStyle best = index < 0 ? style : conditionals.get(index).style();
        return new NodeLook(
                best.shape().literal(),
                index,
                label(best.label(), on),
                best.label().alignment().literal(),
                true,
                tooltip(best.tooltip(), on.tooltip()),
                colors.color(best.background(), on.style()),
                best.gradient() == null ? null : colors.color(best.foreground(), on.style()),
                best.gradient() == null ? null : best.gradient().literal(),
                colors.color(best.borderColor(), on.style()),
                on.style().integer(best.borderSize()),
                line(best.borderLine()),
                positive(best.width(), on.style()),
                positive(best.height(), on.style()),
                null,
                null,
                presentation);
    }

    EdgeLook edge(EdgeStyle style, List<Conditional<EdgeStyle>> conditionals, Askings on) {
        int index = firstMatch(conditionals, on.style());
        EdgeStyle best = index < 0 ? style : conditionals.get(index).style();
        Evaluation width = on.style().ask(best.size());
        return new EdgeLook(
                index,
                line(best.line()),
                width.isEvaluated() ? width.asInt().orElse(0) : 1,
                best.sourceArrow().literal(),
                best.targetArrow().literal(),
                best.routing().literal(),
                colors.color(best.color(), on.style()),
                best.endsCentering().literal(),
                label(best.begin(), on),
                label(best.center(), on),
                label(best.end(), on));
    }

    private static <S> int firstMatch(List<Conditional<S>> conditionals, Asking on) {
        for (int i = 0; i < conditionals.size(); i++) {
            if (on.ask(conditionals.get(i).predicate()).isTrue()) {
                return i;
            }
        }
        return -1;
    }

    private LabelLook label(LabelStyle style, Askings on) {
        if (style == null) {
            return null;
        }
        String text = style.text().isNone() ? "" : on.label().ask(style.text()).asLabel();
        return new LabelLook(
                text, colors.color(style.color(), on.style()), style.size(), formats(style));
    }

    private static Set<LabelFormat> formats(LabelStyle style) {
        if (style.formats().isEmpty()) {
            return Set.of();
        }
        Set<LabelFormat> formats = EnumSet.noneOf(LabelFormat.class);
        for (FontFormat format : style.formats()) {
            formats.add(LabelFormat.valueOf(format.name()));
        }
        return Collections.unmodifiableSet(formats);
    }

    private static String tooltip(Expression expression, Asking on) {
        return expression.isNone() ? null : on.ask(expression).asTooltip();
    }

    private static LineStyle line(LinePattern pattern) {
        return LineStyle.valueOf(pattern.name());
    }

    private static Integer positive(Expression expression, Asking on) {
        int size = on.integer(expression);
        return size > 0 ? size : null;
    }
}
