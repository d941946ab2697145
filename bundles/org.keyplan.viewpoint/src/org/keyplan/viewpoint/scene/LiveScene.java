package org.keyplan.viewpoint.scene;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.expression.Interpreter;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A diagram that is kept in step with its model. It takes notice of what changes, and a refresh
 * works out again only what reads that; the scene always equals that of a full refresh. What did
 * not change is the same object in the next scene.
 *
 * <p>What a service reads is what {@link org.keyplan.viewpoint.expression.Reads} says; without it
 * any change calls the service again. Belongs to the thread that may change the model.
 */
public final class LiveScene implements AutoCloseable {
    private final Plan plan;
    private final EObject root;
    private final Interpreter interpreter;
    private final Visibility visibility;
    private final Set<Change> changes = new LinkedHashSet<>();
    private SceneState state;
    private Scene scene;
    private boolean allStale;
    private Listener listener;

    LiveScene(DiagramDescription description, EObject root, Interpreter interpreter) {
        this.plan = new Plan(description);
        this.root = root;
        this.interpreter = interpreter;
        this.visibility = new Visibility(description);
    }

    /** The scene as of the last refresh or choice. */
    public Scene scene() {
        return scene;
    }

    /** Whether the model changed, as far as was noticed, since the last refresh. */
    public boolean isStale() {
        return allStale || !changes.isEmpty();
    }

    /** From now on takes notice of changes by itself; until it is closed. */
    public void listen() {
        if (listener == null) {
            EObject top = EcoreUtil.getRootContainer(root);
            Notifier model = top.eResource() == null ? top : top.eResource();
            listener = new Listener(model);
            model.eAdapters().add(listener);
        }
    }

    /** Takes notice no more. */
    @Override
    public void close() {
        if (listener != null) {
            listener.model.eAdapters().remove(listener);
            listener = null;
        }
    }

    /** Takes notice of a change, for those who do not let it {@link #listen()}. */
    public void changed(Notification notification) {
        if (notification.isTouch()) {
            return;
        }
        if (notification.getNotifier() instanceof EObject element
                && notification.getFeature() instanceof EStructuralFeature feature) {
            changes.add(new Change(element, feature));
        } else {
            allStale = true;
        }
    }

    /**
     * The scene of the model as it is now, as far as changes were noticed.
     *
     * @return the same scene as before if nothing that is shown changed
     * @throws SceneTooLargeException if there are too many nodes
     */
    public Scene refresh() {
        if (state != null && allStale) {
            state.allIsStale();
        } else if (state != null) {
            changes.forEach(change -> state.changed(change.element(), change.feature()));
        }
        return update();
    }

    /**
     * The scene of the model as it is now, whatever was noticed.
     *
     * @throws SceneTooLargeException if there are too many nodes
     */
    public Scene refreshAll() {
        allStale = true;
        return refresh();
    }

    /**
     * Chooses what to see. Views of layers that were on stay in the scene, invisible, so that
     * places and bends are still known when they are switched on again.
     *
     * @param layers names of the layers that are on; those that always are need not be named
     * @param filters names of the filters that are on
     * @throws java.util.NoSuchElementException if there is no layer or filter of a name
     * @throws SceneTooLargeException if there are too many nodes
     */
    public Scene choose(
            Collection<String> layers, Collection<String> filters, Arrangement arrangement) {
        boolean otherLayers = visibility.chooseLayers(layers);
        boolean otherFilters = visibility.chooseFilters(filters);
        visibility.arrange(arrangement);
        if (state != null) {
            if (otherLayers) {
                state.layersAreChosen();
            }
            if (otherFilters) {
                state.filtersAreChosen();
            }
            state.isArranged();
        }
        return refresh();
    }

    /** A failure leaves nothing half done: the next refresh begins anew. */
    private Scene update() {
        SceneState now =
                state == null ? new SceneState(plan, root, interpreter, visibility) : state;
        state = null;
        allStale = false;
        changes.clear();
        scene = now.update();
        state = now;
        return scene;
    }

    /** A feature of an element that changed. */
    private record Change(EObject element, EStructuralFeature feature) {}

    /** Hears of changes anywhere in the model. */
    private final class Listener extends EContentAdapter {
        private final Notifier model;

        Listener(Notifier model) {
            this.model = model;
        }

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            changed(notification);
        }
    }
}
