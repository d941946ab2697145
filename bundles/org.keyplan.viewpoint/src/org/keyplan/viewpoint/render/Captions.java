package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.card.Card;
import org.keyplan.viewpoint.card.Label;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Notes;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;
import org.keyplan.viewpoint.wording.Messages;

import java.util.Locale;
import java.util.Map;

/**
 * What things on a sheet are called for those who point at them or have them read aloud.
 *
 * @param terms what kinds of lines are called
 */
record Captions(Locale locale, LegendTerms terms, Map<NodeId, Card> cards) {
    static final Messages MESSAGES = Messages.beside(Captions.class, "picture");

    /** The headline of a label and the line below it, whole. */
    String title(SceneNode node) {
        if (Notes.isNote(node.id())) {
            return MESSAGES.get(locale, "note.title");
        }
        Label label = Label.of(node.look().label().text());
        boolean second = !label.body().isEmpty() && !(label.marked() && label.body().size() == 1);
        String below = second ? label.body().get(0).left() : "";
        if (below.isEmpty()) {
            return label.headline().left();
        }
        return MESSAGES.get(locale, "node.title", label.headline().left(), below);
    }

    /** All that is known of a node, in words: colours are never their only carrier. */
    String description(SceneNode node) {
        if (Notes.isNote(node.id())) {
            return node.look().label().text().strip();
        }
        String tooltip = node.look().tooltip();
        return tooltip == null || tooltip.isBlank()
                ? Label.of(node.look().label().text()).plain()
                : tooltip.strip();
    }

    /** What kind of line it is and what it joins. */
    String title(SceneEdge edge) {
        boolean directed =
                !Arrow.named(edge.look().sourceArrow()).isEmpty()
                        || !Arrow.named(edge.look().targetArrow()).isEmpty()
                        || edge.id().element() == null;
        return MESSAGES.get(
                locale,
                directed ? "edge.directed" : "edge.mutual",
                terms.name(edge),
                name(edge.source()),
                name(edge.target()));
    }

    private String name(NodeId id) {
        Card card = cards.get(id);
        return card == null ? "" : card.label().headline().left();
    }
}
