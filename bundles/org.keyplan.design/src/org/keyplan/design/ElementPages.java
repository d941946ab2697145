package org.keyplan.design;

import org.eclipse.emf.ecore.EObject;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Where a double click in a diagram leads: the page of an element. Whoever has such pages opens
 * them; where nobody has, such as on the command line, a double click does nothing.
 */
public final class ElementPages {

    private static final AtomicReference<Consumer<EObject>> OPENER = new AtomicReference<>();

    private ElementPages() {}

    /**
     * Says who opens pages. Replaces whoever did before.
     *
     * @param opener called with the element double-clicked, in the thread that runs the tool
     * @return ends it; does nothing if somebody else has taken over meanwhile
     */
    public static Runnable openWith(Consumer<EObject> opener) {
        Objects.requireNonNull(opener, "opener");
        OPENER.set(opener);
        return () -> OPENER.compareAndSet(opener, null);
    }

    /** Opens the page of an element if anybody can. */
    public static void open(EObject element) {
        Consumer<EObject> opener = OPENER.get();
        if (opener != null) {
            opener.accept(element);
        }
    }
}
