package org.keyplan.viewpoint.card;

import org.keyplan.viewpoint.layout.Measured;
import org.keyplan.viewpoint.scene.LabelLook;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.NodeLook;
import org.keyplan.viewpoint.scene.Notes;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.scene.SceneNode;
import org.keyplan.viewpoint.text.TextMetrics;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Makes cards of nodes. Cards of one mapping get one common width out of a small family, wide
 * enough for most of them, so that a chart looks even; a card whose label would have to be cut at
 * that width gets the next one. Thread-safe as far as the metrics are.
 */
public final class CardFactory {
    /** Widths of cards in pixels, the narrowest first; the last is for those that need it. */
    static final List<Double> WIDTHS = List.of(168.0, 196.0, 228.0, 260.0, 288.0);

    /** Between the left edge of an item and its text, a bullet between them. */
    static final double ITEM_INDENT = Card.PADDING + 14;

    static final double HEADER_TOP = 9;
    static final double HEADER_BOTTOM = 7;

    /** Between the text of a round figure and the box that fits into it. */
    static final double SNUG = 4;

    /** Least height of a card, with or without text. */
    private static final double LEAST_HEIGHT = 38;

    /** Least height of a line of a list. */
    private static final double ITEM_HEIGHT = 22;

    /** Text of headers and items is broken at this width. */
    private static final double WIDEST_HEADER = 320;

    /** Text of round figures, notes and labels below a figure is broken at this width. */
    private static final double WIDEST_PLAIN = 132;

    private static final double NARROWEST_NOTE = 60;

    /** Part of a mapping's cards that need not be broken at the common width. */
    private static final double MOST = 0.8;

    /** Side of a node that is made as small as can be. */
    private static final double COLLAPSED = 16;

    /** Sirius' own size where a description says nothing, in tens of pixels. */
    private static final int UNDECLARED = 3;

    /** Larger sizes, in tens of pixels, come from a slip of the pen. */
    private static final int LARGEST = 200;

    private final TextMetrics metrics;

    /**
     * @param metrics to measure labels with
     */
    public CardFactory(TextMetrics metrics) {
        this.metrics = metrics;
    }

    /** The cards of all visible nodes, containers before what they contain. */
    public Map<NodeId, Card> cards(List<SceneNode> nodes) {
        return new CardDeck(this).cards(nodes);
    }

    /** The card of a node on its own, on white ground. */
    public Card card(SceneNode node) {
        return card(node, Rgb.WHITE, WIDTHS.get(0));
    }

    /** Width at which a card need not be broken; nothing for what has no width in common. */
    OptionalDouble naturalWidth(SceneNode node) {
        if (Figure.of(node.kind(), node.look()) != Figure.BOX || !node.look().labelInside()) {
            return OptionalDouble.empty();
        }
        Paint paint = Paint.of(node.kind(), node.look());
        return OptionalDouble.of(cardText(node, paint).naturalWidth() + 2 * Card.padding(paint));
    }

    /**
     * A card.
     *
     * @param ground colour it stands on
     * @param commonWidth of the cards of its mapping
     */
    Card card(SceneNode node, Rgb ground, double commonWidth) {
        NodeLook look = node.look();
        Figure figure = Figure.of(node.kind(), look);
        Paint paint = Paint.of(node.kind(), look);
        if (node.collapsed()) {
            return collapsed(node, figure, paint);
        }
        if (Notes.isNote(node.id())) {
            return note(node, paint);
        }
        return switch (figure) {
            case CONTAINER -> header(node, paint);
            case ITEM -> item(node, paint, ground);
            default -> {
                if (!look.labelInside()) {
                    yield labelled(node, figure, paint, ground);
                }
                yield figure == Figure.BOX
                        ? box(node, paint, commonWidth)
                        : plain(node, figure, paint);
            }
        };
    }

    /** A mere dot, or what is one of its figure. */
    private Card collapsed(SceneNode node, Figure figure, Paint paint) {
        Typesetter nothing =
                new Typesetter(
                        Label.of(""), Typography.card(node.look().label()), null, 0, metrics);
        Figure form = figure == Figure.CONTAINER || figure == Figure.ITEM ? Figure.BOX : figure;
        return new Card(node, form, paint, nothing, new Measured(COLLAPSED, COLLAPSED), null);
    }

    private Card box(SceneNode node, Paint paint, double commonWidth) {
        NodeLook look = node.look();
        Typesetter typesetter = cardText(node, paint);
        double padding = 2 * Card.padding(paint);
        double declared = declared(look.width());
        double width = declared > 0 ? declared : commonWidth;
        Block block = typesetter.set(width - padding);
        for (double wider : WIDTHS) {
            if (block.shortened() && wider > width) {
                width = wider;
                block = typesetter.set(width - padding);
            }
        }
        double needed = Math.max(LEAST_HEIGHT, even(block.height() + padding));
        double height = Math.max(declared(look.height()), needed);
        return new Card(node, Figure.BOX, paint, typesetter, new Measured(width, height), null);
    }

    private Card plain(SceneNode node, Figure figure, Paint paint) {
        LabelLook label = node.look().label();
        Typesetter typesetter = text(label, Typography.plain(label), paint.fill(), paint);
        Block block = typesetter.set(Math.min(WIDEST_PLAIN, typesetter.naturalWidth()));
        boolean note = figure == Figure.NOTE;
        double aside = note ? 2 * Card.padding(paint) : 2 * SNUG + 2 * paint.borderWidth();
        double above = note ? aside : 2 * paint.borderWidth();
        double width = (block.width() + aside) * figure.stretchX();
        double height = (block.height() + above) * figure.stretchY();
        Measured size =
                new Measured(
                        Math.max(explicit(node.look().width()), even(width)),
                        Math.max(explicit(node.look().height()), even(height)));
        return new Card(node, figure, paint, typesetter, size, null);
    }

    /** What a person wrote, broken at the width she gave it; it may be made narrower than that. */
    private Card note(SceneNode node, Paint paint) {
        Typesetter typesetter =
                new Typesetter(
                        Label.ofProse(node.look().label().text()),
                        Typography.prose(),
                        new Typesetter.Inks(Ink.HEADLINE, Ink.HEADLINE, Ink.HEADLINE),
                        0,
                        Integer.MAX_VALUE,
                        metrics);
        double padding = 2 * Card.padding(paint);
        double width = Math.max(NARROWEST_NOTE, explicit(node.look().width()));
        double height = typesetter.set(width - padding).height() + padding;
        Measured size = new Measured(NARROWEST_NOTE, Math.max(LEAST_HEIGHT, even(height)));
        return new Card(node, Figure.NOTE, paint, typesetter, size, null);
    }

    private Card labelled(SceneNode node, Figure figure, Paint paint, Rgb ground) {
        NodeLook look = node.look();
        Typesetter typesetter = text(look.label(), Typography.plain(look.label()), ground, paint);
        double side = 10.0 * (node.bordered() ? 1 : UNDECLARED);
        double width = explicit(look.width()) > 0 ? explicit(look.width()) : side;
        double height = explicit(look.height()) > 0 ? explicit(look.height()) : side;
        double wrap = Math.max(width, Math.min(WIDEST_PLAIN, typesetter.naturalWidth()));
        Block block = typesetter.set(wrap);
        double below = block.rows().isEmpty() ? 0 : Card.LABEL_GAP + block.height();
        Measured size = new Measured(Math.max(width, even(block.width())), even(height + below));
        return new Card(node, figure, paint, typesetter, size, new Measured(width, height));
    }

    private Card header(SceneNode node, Paint paint) {
        LabelLook label = node.look().label();
        Typesetter typesetter = text(label, Typography.header(label), paint.band(), paint);
        Block block = typesetter.set(Math.min(WIDEST_HEADER, typesetter.naturalWidth()));
        double width = even(block.width() + 2 * Card.padding(paint));
        Measured size =
                new Measured(
                        Math.max(declared(node.look().width()), width),
                        even(HEADER_TOP + block.height() + HEADER_BOTTOM));
        return new Card(node, Figure.CONTAINER, paint, typesetter, size, null);
    }

    private Card item(SceneNode node, Paint paint, Rgb ground) {
        LabelLook label = node.look().label();
        Typesetter typesetter = text(label, Typography.plain(label), ground, paint);
        Block block = typesetter.set(Math.min(WIDEST_HEADER, typesetter.naturalWidth()));
        Measured size =
                new Measured(
                        even(block.width() + ITEM_INDENT + Card.PADDING),
                        Math.max(ITEM_HEIGHT, even(block.height() + 8)));
        return new Card(node, Figure.ITEM, paint, typesetter, size, null);
    }

    private Typesetter cardText(SceneNode node, Paint paint) {
        LabelLook label = node.look().label();
        return text(label, Typography.card(label), paint.fill(), paint);
    }

    private Typesetter text(LabelLook label, Typography typography, Rgb ground, Paint paint) {
        boolean usual = label.color() == null || Ink.isNearlyBlack(label.color());
        Rgb headline = usual ? Ink.on(ground, Ink.HEADLINE) : Ink.legible(label.color(), ground);
        Rgb body = usual ? Ink.on(ground, Ink.BODY) : Ink.legible(label.color(), ground);
        Rgb mark = paint.border() == null ? body : Ink.legible(paint.border().color(), ground);
        return new Typesetter(
                Label.of(label.text()),
                typography,
                new Typesetter.Inks(headline, body, mark),
                Card.RIBBON_ROOM,
                metrics);
    }

    /** The width that most cards of a mapping fit into. */
    static double common(List<Double> natural) {
        List<Double> sorted = natural.stream().sorted().toList();
        double wanted = sorted.get((int) Math.ceil(MOST * sorted.size()) - 1);
        return WIDTHS.stream()
                .filter(width -> width >= wanted)
                .findFirst()
                .filter(width -> width < WIDTHS.get(WIDTHS.size() - 1))
                .orElse(WIDTHS.get(WIDTHS.size() - 2));
    }

    /** A size that a description declares on purpose, in pixels; 0 for none. */
    private static double declared(Integer tens) {
        return tens == null || tens <= UNDECLARED ? 0 : explicit(tens);
    }

    private static double explicit(Integer tens) {
        return tens == null || tens <= 0 ? 0 : 10.0 * Math.min(LARGEST, tens);
    }

    /** Up to the next even number of pixels, so that centres lie on whole ones. */
    private static double even(double size) {
        return 2 * Math.ceil(size / 2);
    }
}
