package org.keyplan.ui.explorer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.keyplan.design.outline.Mentions;
import org.keyplan.design.outline.OutlineChanges;
import org.keyplan.design.outline.OutlineKeys;
import org.keyplan.design.outline.OutlineLabels;
import org.keyplan.design.outline.PlanOutline;
import org.keyplan.design.outline.SearchIndex;
import org.keyplan.model.AccountPlan;
import org.keyplan.ui.session.PlanSession;

import java.util.function.Consumer;

/** An open plan as the explorer shows it, and what changed in it since it was drawn last. */
final class ShownPlan {
    private final PlanSession session;
    private final AccountPlan plan;
    private final PlanOutline outline;
    private final OutlineLabels labels;
    private final SearchIndex index;
    private final OutlineChanges changes = new OutlineChanges();
    private final Mentions mentions;
    private final FindingBadges badges;
    private final EContentAdapter watch;

    /**
     * @param changed called at every change, while the command that makes it is still running
     */
    ShownPlan(PlanSession session, boolean byName, Consumer<ShownPlan> changed) {
        this.session = session;
        this.plan = session.plan();
        this.outline = new PlanOutline(plan, session.locale(), byName);
        this.labels = new OutlineLabels(outline, session.locale());
        this.index = new SearchIndex(outline, session.locale());
        this.badges = new FindingBadges(session, outline);
        this.watch =
                new EContentAdapter() {
                    @Override
                    public void notifyChanged(Notification change) {
                        super.notifyChanged(change);
                        changes.add(change);
                        if (!changes.isEmpty()) {
                            changed.accept(ShownPlan.this);
                        }
                    }
                };
        this.mentions = new Mentions(plan);
        plan.eAdapters().add(watch);
    }

    void close() {
        plan.eAdapters().remove(watch);
        mentions.close();
    }

    PlanSession session() {
        return session;
    }

    /** The root of its tree; stays the same when the session shows another one. */
    AccountPlan plan() {
        return plan;
    }

    PlanOutline outline() {
        return outline;
    }

    OutlineLabels labels() {
        return labels;
    }

    OutlineKeys keys() {
        return new OutlineKeys(outline);
    }

    SearchIndex index() {
        return index;
    }

    OutlineChanges changes() {
        return changes;
    }

    Mentions mentions() {
        return mentions;
    }

    FindingBadges badges() {
        return badges;
    }

    boolean shows(EObject element) {
        return outline.node(element).isPresent();
    }
}
