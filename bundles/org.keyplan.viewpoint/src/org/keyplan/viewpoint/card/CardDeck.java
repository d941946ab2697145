package org.keyplan.viewpoint.card;

import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The cards of a scene that changes bit by bit: whoever did not change keeps the card he had. Not
 * thread-safe.
 */
public final class CardDeck {
    private final CardFactory factory;
    private Map<NodeId, Dealt> dealt = Map.of();

    public CardDeck(CardFactory factory) {
        this.factory = factory;
    }

    /**
     * A card and what it was made of.
     *
     * @param natural width that its mapping's common one is chosen by, empty where it does not
     *     count
     */
    private record Dealt(
            SceneNode node, OptionalDouble natural, Rgb ground, double width, Card card) {}

    /**
     * The cards of all visible nodes, containers before what they contain; the same as {@link
     * CardFactory#cards} gives.
     */
    public Map<NodeId, Card> cards(List<SceneNode> nodes) {
        Map<NodeId, OptionalDouble> natural = new HashMap<>();
        Map<String, List<Double>> byMapping = new HashMap<>();
        measure(nodes, natural, byMapping);
        Map<String, Double> common = new HashMap<>();
        byMapping.forEach((mapping, widths) -> common.put(mapping, CardFactory.common(widths)));
        Map<NodeId, Dealt> now = new LinkedHashMap<>();
        deal(nodes, Rgb.WHITE, common, natural, now);
        dealt = now;
        Map<NodeId, Card> cards = new LinkedHashMap<>();
        now.forEach((id, each) -> cards.put(id, each.card()));
        return cards;
    }

    private void measure(
            List<SceneNode> nodes,
            Map<NodeId, OptionalDouble> natural,
            Map<String, List<Double>> byMapping) {
        for (SceneNode node : nodes) {
            if (node.visible()) {
                Dealt before = dealt.get(node.id());
                OptionalDouble width =
                        before != null && before.node() == node
                                ? before.natural()
                                : factory.naturalWidth(node);
                natural.put(node.id(), width);
                width.ifPresent(
                        it ->
                                byMapping
                                        .computeIfAbsent(
                                                node.id().mapping(), any -> new ArrayList<>())
                                        .add(it));
                measure(node.children(), natural, byMapping);
            }
        }
    }

    private void deal(
            List<SceneNode> nodes,
            Rgb ground,
            Map<String, Double> common,
            Map<NodeId, OptionalDouble> natural,
            Map<NodeId, Dealt> now) {
        for (SceneNode node : nodes) {
            if (node.visible()) {
                double width = common.getOrDefault(node.id().mapping(), CardFactory.WIDTHS.get(0));
                Dealt before = dealt.get(node.id());
                boolean same =
                        before != null
                                && before.node() == node
                                && before.width() == width
                                && before.ground().equals(ground);
                Card card = same ? before.card() : factory.card(node, ground, width);
                now.put(node.id(), new Dealt(node, natural.get(node.id()), ground, width, card));
                deal(node.children(), card.paint().fill(), common, natural, now);
            }
        }
    }
}
