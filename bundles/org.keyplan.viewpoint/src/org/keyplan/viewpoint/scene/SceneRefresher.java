package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.Layer;
import org.keyplan.viewpoint.expression.Interpreter;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Plays descriptions of diagrams on models, as Sirius does: candidates by expression and class,
 * each once for a mapping in a container; the first conditional style that matches; an edge only
 * where both ends are shown. Where it differs on purpose is said in the architecture decisions.
 *
 * <p>Nothing is kept between two calls. For a diagram that is watched while its model changes,
 * {@link #live} gives the same scenes in a fraction of the time. Belongs to the thread that may
 * read the model.
 */
public final class SceneRefresher {
    private final Interpreter interpreter;

    /**
     * @param interpreter knows the services of the viewpoint that the descriptions are from
     */
    public SceneRefresher(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** Names of the layers that are on in a new diagram, in declared order. */
    public static Set<String> initialLayers(DiagramDescription description) {
        Set<String> names = new LinkedHashSet<>();
        for (Layer layer : description.layers()) {
            if (!layer.optional() || layer.activeByDefault()) {
                names.add(layer.name());
            }
        }
        return names;
    }

    /** Whether a diagram can be about an element: its class fits and the precondition holds. */
    public boolean fits(DiagramDescription description, EObject element) {
        return interpreter.domainClasses().isInstance(element, description.domainClass())
                && (description.preconditionExpression().isNone()
                        || interpreter
                                .evaluate(description.preconditionExpression(), element)
                                .isTrue());
    }

    /**
     * What a diagram shows.
     *
     * @param root what it is about
     * @param layers names of the layers that are on; those that always are need not be named
     * @param filters names of the filters that are on
     * @param arrangement for what a person has hidden
     * @throws java.util.NoSuchElementException if there is no layer or filter of a name
     * @throws SceneTooLargeException if it has more nodes, or nests them deeper, than is sensible;
     *     the message is for people
     */
    public Scene refresh(
            DiagramDescription description,
            EObject root,
            Collection<String> layers,
            Collection<String> filters,
            Arrangement arrangement) {
        return live(description, root, layers, filters, arrangement).scene();
    }

    /**
     * The same, to be kept in step with the model.
     *
     * @throws java.util.NoSuchElementException as {@link #refresh}
     * @throws SceneTooLargeException as {@link #refresh}
     */
    public LiveScene live(
            DiagramDescription description,
            EObject root,
            Collection<String> layers,
            Collection<String> filters,
            Arrangement arrangement) {
        LiveScene live = new LiveScene(description, root, interpreter);
        live.choose(layers, filters, arrangement);
        return live;
    }
}
