package org.keyplan.viewpoint.layout;

/** Sizes that do not depend on the kind of layout: cards, lists, and what sits on borders. */
final class InnerSizes {
    private static final double BETWEEN_BORDERED = 4;

    private InnerSizes() {}

    /** Gives every box but free containers its size; items of lists get their places as well. */
    static void apply(Graph graph) {
        for (int i = graph.boxes.size() - 1; i >= 0; i--) {
            Box box = graph.boxes.get(i);
            switch (box.kind) {
                case STACK -> stack(box);
                case SHELF -> shelf(box);
                default -> {}
            }
            roomForBordered(box);
        }
        for (Box box : graph.boxes) {
            stretch(box);
        }
    }

    /** Makes a free container as large as what is inside needs. */
    static void fit(Box container, double contentWidth, double contentHeight) {
        double inner = container.minHeight + 2 * Graph.PADDING + contentHeight;
        container.width =
                Math.max(
                        Math.max(container.minWidth, container.leastWidth),
                        Box.even(contentWidth + 2 * Graph.PADDING));
        container.height = Math.max(container.leastHeight, Box.even(inner));
        roomForBordered(container);
    }

    private static void stack(Box box) {
        double height = box.minHeight;
        for (Box item : box.children) {
            item.move(box.x - item.x, box.y + height - item.y);
            box.width = Math.max(box.width, item.width);
            height += item.height;
        }
        box.height = Math.max(box.leastHeight, height);
    }

    private static void shelf(Box box) {
        double width = 0;
        for (Box item : box.children) {
            item.move(box.x + width - item.x, box.y + box.minHeight - item.y);
            box.height = Math.max(box.height, box.minHeight + item.height);
            width += item.width;
        }
        box.width = Math.max(box.width, width);
    }

    private static void stretch(Box box) {
        if (box.kind == Box.Kind.STACK) {
            box.children.forEach(item -> item.width = box.width);
        } else if (box.kind == Box.Kind.SHELF) {
            box.children.forEach(item -> item.height = box.height - box.minHeight);
        }
    }

    /** Bordered nodes sit at the right, and at the left too where there are many. */
    private static void roomForBordered(Box box) {
        if (box.bordered.isEmpty()) {
            return;
        }
        boolean both = length(box, 0, 1) > box.height;
        if (both) {
            box.height = Math.max(box.height, Math.max(length(box, 0, 2), length(box, 1, 2)));
        }
        int step = both ? 2 : 1;
        for (int i = 0; i < box.bordered.size(); i++) {
            double out = box.bordered.get(i).width / 2;
            if (i % step == 0) {
                box.skirtRight = Math.max(box.skirtRight, out);
            } else {
                box.skirtLeft = Math.max(box.skirtLeft, out);
            }
        }
        placeBordered(box);
    }

    /** Puts bordered nodes where they belong on a box whose bounds are final. */
    static void placeBordered(Box box) {
        if (box.bordered.isEmpty()) {
            return;
        }
        int step = length(box, 0, 1) > box.height ? 2 : 1;
        for (int side = 0; side < step; side++) {
            double y = box.y + Math.floor((box.height - length(box, side, step)) / 2);
            for (int i = side; i < box.bordered.size(); i += step) {
                Box border = box.bordered.get(i);
                double x = (side == 0 ? box.right() : box.x) - border.width / 2;
                border.move(x - border.x, y - border.y);
                y += border.height + BETWEEN_BORDERED;
            }
        }
    }

    private static double length(Box box, int first, int step) {
        double length = -BETWEEN_BORDERED;
        for (int i = first; i < box.bordered.size(); i += step) {
            length += box.bordered.get(i).height + BETWEEN_BORDERED;
        }
        return Math.max(0, length);
    }
}
