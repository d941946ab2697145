package org.keyplan.core.mirror;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import java.lang.ref.WeakReference;

/**
 * What an element of the original and its counterpart in the mirror have in common. It hangs on the
 * counterpart, so that both go away together once nobody needs them.
 */
final class Twin extends AdapterImpl {
    private final WeakReference<EObject> original;
    private final EClass type;

    /**
     * Whether it has been noted before, so that it may have other values than defaults; belongs to
     * the thread of the original.
     */
    private boolean noted;

    /** Belongs to the thread that reads the mirror. */
    private EObject mirrored;

    Twin(EObject original) {
        this.original = new WeakReference<>(original);
        this.type = original.eClass();
    }

    /** The twin of an element of a mirror; {@code null} if it is none. */
    static Twin of(EObject mirrored) {
        return (Twin) EcoreUtil.getExistingAdapter(mirrored, Twin.class);
    }

    boolean noted() {
        return noted;
    }

    void nowNoted() {
        noted = true;
    }

    EObject original() {
        return original.get();
    }

    EObject mirrored() {
        if (mirrored == null) {
            mirrored = EcoreUtil.create(type);
            mirrored.eAdapters().add(this);
        }
        return mirrored;
    }

    /** Takes an element that there is already as the counterpart, if it is of the same type. */
    void standFor(EObject present) {
        if (present.eClass() == type && mirrored == null) {
            mirrored = present;
        }
    }

    /** Leaves the counterpart to itself. */
    void release() {
        if (mirrored != null) {
            mirrored.eAdapters().remove(this);
        }
    }

    @Override
    public boolean isAdapterForType(Object wanted) {
        return wanted == Twin.class;
    }
}
