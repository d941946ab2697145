package org.keyplan.design;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.render.PictureMaker;
import org.keyplan.viewpoint.render.PictureRequest;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.Arrangement.Placement;
import org.keyplan.viewpoint.scene.LiveScene;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Pictures of parts of one diagram, each laid out anew. What the diagram shows is found out once,
 * however many parts are drawn; so the plan must not change in between. Belongs to the thread of
 * the plan.
 */
public final class DiagramParts {

    /** Does something as of the day and in the language of the diagram. */
    interface Setting {
        <T> T during(Supplier<T> work);
    }

    private final PictureRequest request;
    private final LiveScene scene;
    private final List<SceneNode> all;
    private final PictureMaker maker;
    private final Setting setting;

    DiagramParts(PictureRequest request, LiveScene scene, PictureMaker maker, Setting setting) {
        this.request = request;
        this.scene = scene;
        this.all = scene.scene().nodes();
        this.maker = maker;
        this.setting = setting;
    }

    /**
     * The picture of a part, for a page that gives it a title of its own.
     *
     * @param shown which elements are to be seen; what contains one must be among them
     * @param legend whether there is to be one
     */
    public Drawing draw(Predicate<EObject> shown, boolean legend) {
        Map<EObject, Placement> places = new LinkedHashMap<>();
        hide(all, shown, places);
        Arrangement hidden = new Arrangement(places, Map.of());
        PictureRequest part = request.arranged(hidden, request.layout());
        return setting.during(
                () -> {
                    Scene seen = scene.choose(request.layers(), request.filters(), hidden);
                    return maker.draw(seen, legend ? part : part.withoutLegend());
                });
    }

    /** Notes down everything that is not to be seen. */
    static void hide(
            List<SceneNode> nodes, Predicate<EObject> shown, Map<EObject, Placement> places) {
        for (SceneNode node : nodes) {
            if (!shown.test(node.element())) {
                places.put(node.element(), new Placement(0, 0, null, null, true));
            }
            hide(node.children(), shown, places);
        }
    }
}
