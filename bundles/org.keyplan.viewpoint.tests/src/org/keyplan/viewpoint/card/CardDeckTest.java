package org.keyplan.viewpoint.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.List;
import java.util.Map;

/** Cards of a scene that is kept in step. */
class CardDeckTest {
    private final CardDeck deck = new CardDeck(new CardFactory(CardSamples.METRICS));
    private final SceneNode li = CardSamples.usual().node("Li Wei");
    private final SceneNode ma = CardSamples.usual().node("Ma Li");

    @Test
    void whoDidNotChangeKeepsTheCard() {
        Map<NodeId, Card> before = deck.cards(List.of(li, ma));
        SceneNode renamed = sameWith(ma, "Ma Lin");

        Map<NodeId, Card> after = deck.cards(List.of(li, renamed));

        assertThat(after.get(li.id())).isSameAs(before.get(li.id()));
        assertThat(after.get(ma.id()).label().headline().left()).isEqualTo("Ma Lin");
    }

    @Test
    void aWiderWidthForAllMakesNewCards() {
        String wide = "A rather long name";
        Map<NodeId, Card> before = deck.cards(List.of(li));

        Map<NodeId, Card> after = deck.cards(List.of(li, CardSamples.usual().node(wide + " x")));

        assertThat(after.get(li.id()).size().width())
                .isGreaterThan(before.get(li.id()).size().width());
    }

    @Test
    void anotherGroundMakesANewCardOfWhatIsWrittenOnIt() {
        SceneNode item = CardSamples.usual().kind(NodeKind.LIST_ITEM).node("item");
        SceneNode light =
                CardSamples.usual().kind(NodeKind.LIST).ground("#FFFFFF").holding(item).node("L");
        SceneNode dark =
                new SceneNode(
                        light.id(),
                        light.mappingName(),
                        light.kind(),
                        false,
                        CardSamples.usual().kind(NodeKind.LIST).ground("#111111").node("L").look(),
                        true,
                        false,
                        List.of(item));

        Card before = deck.cards(List.of(light)).get(item.id());
        Card after = deck.cards(List.of(dark)).get(item.id());

        assertThat(after).isNotSameAs(before);
    }

    @Test
    void cardsAreThoseOfAFreshStart() {
        deck.cards(List.of(li, ma));
        SceneNode sun = CardSamples.usual().node("Sun Hong, Head of Procurement");

        Map<NodeId, Card> kept = deck.cards(List.of(ma, sun));
        Map<NodeId, Card> fresh = new CardFactory(CardSamples.METRICS).cards(List.of(ma, sun));

        assertThat(kept.keySet()).containsExactlyElementsOf(fresh.keySet());
        assertThat(kept.values())
                .extracting(Card::size)
                .containsExactlyElementsOf(fresh.values().stream().map(Card::size).toList());
    }

    private static SceneNode sameWith(SceneNode node, String label) {
        SceneNode other = CardSamples.usual().node(label);
        return new SceneNode(
                node.id(),
                node.mappingName(),
                node.kind(),
                false,
                other.look(),
                true,
                false,
                List.of());
    }
}
