package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.blueprint.Blueprint;
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
        return draw(scene(request), request);
    }

    /**
     * Tells a diagram as things and what joins them instead of drawing it; everything is where the
     * picture without a heading would have it.
     *
     * @param legendWidth that the legend may take, in pixels
     * @throws java.util.NoSuchElementException if there is no layer or filter of a name
     * @throws org.keyplan.viewpoint.scene.SceneTooLargeException if there are more nodes than
     *     anybody could read; the message is for people
     */
    public Blueprint blueprint(PictureRequest request, double legendWidth) {
        Scene scene = scene(request);
        Map<NodeId, Card> cards = new CardFactory(metrics).cards(scene.nodes());
        SheetParts parts =
                new SheetParts(request.description(), request.wording(), request.locale(), metrics);
        return new BlueprintMaker(scene, layout(scene, cards, request), cards, parts)
                .make(legendWidth, request);
    }

    private Scene scene(PictureRequest request) {
        return refresher.refresh(
                request.description(),
                request.root(),
                request.layers(),
                request.filters(),
                request.arrangement());
    }

    private static Layout layout(Scene scene, Map<NodeId, Card> cards, PictureRequest request) {
        Map<NodeId, Measured> sizes = new LinkedHashMap<>();
        cards.forEach((id, card) -> sizes.put(id, card.size()));
        return Layouter.layout(scene, sizes, request.arrangement(), request.layout());
    }

    /**
     * Draws a scene that is known already, such as that of an open diagram.
     *
     * @param scene of the request's description; its layers and filters count, not the request's
     */
    public Drawing draw(Scene scene, PictureRequest request) {
        Map<NodeId, Card> cards = new CardFactory(metrics).cards(scene.nodes());
        return draw(scene, cards, layout(scene, cards, request), request);
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
