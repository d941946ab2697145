package org.keyplan.viewpoint.tool;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a piece of work changed in a model, whoever changed it, so that it can be taken back and
 * done again.
 */
final class ModelChange {
    private final ChangeDescription description;
    private final ExtrinsicIds ids;
    private final List<EObject> changed;

    private ModelChange(ChangeDescription description, ExtrinsicIds ids) {
        this.description = description;
        this.ids = ids;
        this.changed = List.copyOf(description.getObjectChanges().keySet());
    }

    /**
     * Does the work and records what it changes. References to elements that were taken out of the
     * model and are not back when the work is done are cleared.
     *
     * @throws RuntimeException what the work throws, after all it did has been taken back
     */
    static ModelChange of(ModelScope scope, Runnable work) {
        ExtrinsicIds ids = ExtrinsicIds.of(scope);
        Recorder recorder = new Recorder();
        recorder.beginRecording(scope.notifiers());
        try {
            work.run();
            References.clearTo(recorder.detached, scope);
        } catch (RuntimeException | Error failure) {
            recorder.endRecording().apply();
            recorder.dispose();
            ids.restore();
            throw failure;
        }
        ModelChange change = new ModelChange(recorder.endRecording(), ids);
        ids.keepOnly(recorder.detached);
        recorder.dispose();
        return change;
    }

    /** Elements of which a feature differs now; elements that are new are not among them. */
    List<EObject> changed() {
        return changed;
    }

    /** Whether all is as it was. */
    boolean isEmpty() {
        return description.getObjectChanges().isEmpty()
                && description.getResourceChanges().isEmpty();
    }

    /** Takes it back if it is done, else does it again. */
    void reverse() {
        description.applyAndReverse();
        ids.restore();
    }

    private static final class Recorder extends ChangeRecorder {
        private final List<EObject> detached = new ArrayList<>();

        Recorder() {
            setResolveProxies(false);
        }

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (isRecording()
                    && notification.getFeature() instanceof EReference reference
                    && reference.isContainment()) {
                note(notification.getOldValue());
            }
        }

        private void note(Object value) {
            if (value instanceof EObject element) {
                detached.add(element);
            } else if (value instanceof Collection<?> several) {
                several.forEach(this::note);
            }
        }
    }
}
