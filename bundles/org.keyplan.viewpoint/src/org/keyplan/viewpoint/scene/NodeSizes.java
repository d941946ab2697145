package org.keyplan.viewpoint.scene;

import org.keyplan.viewpoint.description.NodeStyle;
import org.keyplan.viewpoint.expression.Evaluation;

/**
 * How large a node is, in tens of pixels.
 *
 * @param width null for automatic
 * @param height null for automatic
 * @param styleWidth what the style itself says, null where that kind of style says nothing
 * @param styleHeight what the style itself says, null where that kind of style says nothing
 */
record NodeSizes(Integer width, Integer height, Integer styleWidth, Integer styleHeight) {
    /** Where a size cannot be worked out at all. */
    private static final int DEFAULT = 3;

    static NodeSizes of(NodeStyle style, NodeKind kind, Asking on) {
        NodeSizes sizes =
                switch (style.shape()) {
                    case SQUARE -> square(style, on);
                    case ELLIPSE, LOZENGE -> diameters(style, on);
                    default -> even(style, on, null, null);
                };
        return kind == NodeKind.LIST_ITEM
                ? new NodeSizes(null, null, sizes.styleWidth, sizes.styleHeight)
                : sizes;
    }

    private static NodeSizes square(NodeStyle style, Asking on) {
        int width = style.fixedWidth();
        int height = style.fixedHeight();
        return width > 0 && height > 0
                ? new NodeSizes(width, height, width, height)
                : even(style, on, width, height);
    }

    private static NodeSizes diameters(NodeStyle style, Asking on) {
        int width = on.integer(style.width());
        int height = on.integer(style.height());
        return width != 0 && height != 0
                ? new NodeSizes(width, height, width, height)
                : even(style, on, 0, 0);
    }

    private static NodeSizes even(
            NodeStyle style, Asking on, Integer styleWidth, Integer styleHeight) {
        Integer size = size(style, on);
        return new NodeSizes(size, size, styleWidth, styleHeight);
    }

    private static Integer size(NodeStyle style, Asking on) {
        if (style.size().isNone()) {
            return null;
        }
        Evaluation evaluation = on.ask(style.size());
        int size = evaluation.isEvaluated() ? evaluation.asInt().orElse(0) : DEFAULT;
        return size < 0 ? null : (Integer) size;
    }
}
