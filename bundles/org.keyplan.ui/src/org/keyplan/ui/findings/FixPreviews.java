package org.keyplan.ui.findings;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.keyplan.core.mirror.PlanMirror;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.validation.PlanValidator;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.review.FixPreview;
import org.keyplan.validation.review.PlanChange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Finds out beside the UI thread what a quick fix would change. */
final class FixPreviews {

    private FixPreviews() {}

    /**
     * Tries a fix on a copy of the plan.
     *
     * @param fix one that the finding offers now
     * @param answer called in the UI thread with what the fix would change; empty if it cannot be
     *     carried out
     */
    static void compute(FindingItem item, QuickFix fix, Consumer<List<PlanChange>> answer) {
        PlanSession session = item.session();
        Locale locale = Locale.getDefault();
        List<String> labels =
                session.findings().fixes(item.finding()).stream()
                        .map(each -> each.label(locale))
                        .toList();
        int index = labels.indexOf(fix.label(locale));
        LocalDate asOf = session.asOf();
        PlanValidator rules = session.findings().validator();
        PlanMirror mirror = session.mirror();
        mirror.record();
        Display display = Display.getCurrent();
        Job job =
                Job.createSystem(
                        "Preview of a quick fix",
                        monitor -> {
                            List<PlanChange> changes =
                                    changes(
                                            () ->
                                                    FixPreview.of(
                                                            mirror, item.finding(), asOf, locale),
                                            rules,
                                            index);
                            if (!display.isDisposed()) {
                                display.asyncExec(() -> answer.accept(changes));
                            }
                        });
        job.schedule();
    }

    private static List<PlanChange> changes(
            Supplier<FixPreview> preview, PlanValidator rules, int index) {
        try {
            List<List<PlanChange>> all = preview.get().changes(rules);
            return index >= 0 && index < all.size() ? all.get(index) : List.of();
        } catch (RuntimeException e) {
            UiPlugin.log("What a quick fix changes could not be found out", e);
            return List.of();
        }
    }
}
