package org.keyplan.viewpoint.scene;

import java.util.List;

/** The views of one mapping in one container or on one border. */
final class Slot {
    private final View owner;
    private final NodePlan plan;
    private final boolean bordered;
    private boolean stale = true;
    private List<View> views = List.of();

    Slot(View owner, NodePlan plan, boolean bordered) {
        this.owner = owner;
        this.plan = plan;
        this.bordered = bordered;
    }

    View owner() {
        return owner;
    }

    NodePlan plan() {
        return plan;
    }

    boolean isBordered() {
        return bordered;
    }

    /** In order of the candidates. */
    List<View> views() {
        return views;
    }

    void views(List<View> now) {
        views = now;
        stale = false;
    }

    boolean isStale() {
        return stale;
    }

    /** Its candidates have to be looked for again. */
    void isStaleNow() {
        stale = true;
        owner.touch();
    }
}
