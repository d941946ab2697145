package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.card.Card;
import org.keyplan.viewpoint.card.CardFactory;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.expression.Interpreter;
import org.keyplan.viewpoint.layout.Layout;
import org.keyplan.viewpoint.layout.Layouter;
import org.keyplan.viewpoint.layout.Measured;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneRefresher;
import org.keyplan.viewpoint.text.TextMetrics;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes pictures of models: plays a description, measures cards, lays them out and draws them with
 * a heading and a legend. Needs no display. The same request on the same model always gives an
 * equal drawing. Belongs to the thread that may read the model.
 */
public final class PictureMaker {
    private final SceneRefresher refresher;
    private final TextMetrics metrics;

    /**
     * @param interpreter knows the services of the viewpoint that descriptions are from
     * @param metrics to measure labels with
     */
    public PictureMaker(Interpreter interpreter, TextMetrics metrics) {
        this.refresher = new SceneRefresher(interpreter);
        this.metrics = metrics;
    }

    /**
     * Draws a diagram. One that shows nothing gives a picture that says what to do.
     *
     * @throws java.util.NoSuchElementException if there is no layer or filter of a name
     * @throws org.keyplan.viewpoint.scene.SceneTooLargeException if there are more nodes than
     *     anybody could read; the message is for people
     */
    public Drawing draw(PictureRequest request) {
        Scene scene =
                refresher.refresh(
                        request.description(),
                        request.root(),
                        request.layers(),
                        request.filters(),
                        request.arrangement());
        return draw(scene, request);
    }

    /**
     * Draws a scene that is known already, such as that of an open diagram.
     *
     * @param scene of the request's description; its layers and filters count, not the request's
     */
    public Drawing draw(Scene scene, PictureRequest request) {
        Map<NodeId, Card> cards = new CardFactory(metrics).cards(scene.nodes());
        Map<NodeId, Measured> sizes = new LinkedHashMap<>();
        cards.forEach((id, card) -> sizes.put(id, card.size()));
        Layout layout = Layouter.layout(scene, sizes, request.arrangement(), request.layout());
        return draw(scene, cards, layout, request);
    }

    /**
     * Draws a scene that is laid out already, just as it stands.
     *
     * @param scene of the request's description; its layers and filters count, not the request's
     * @param cards of all visible nodes
     * @param layout of the same scene and cards; the request's arrangement does not count
     */
    public Drawing draw(
            Scene scene, Map<NodeId, Card> cards, Layout layout, PictureRequest request) {
        LegendTerms terms = new LegendTerms(scene.description(), request.wording());
        return new Sheet(scene, terms, metrics, request.locale())
                .draw(cards, layout, request.heading(), request.legend());
    }
}
