package org.keyplan.ui.robot;

import org.keyplan.ui.session.PlanSession;
import org.keyplan.validation.Finding;

/** What is found in an open plan; each method goes to the UI thread by itself. */
public final class Findings {

    private Findings() {}

    /** Waits until all that changed has been looked at and shown. */
    public static void upToDate(PlanSession session) {
        Ui.until("findings are up to date", () -> session.findings().isUpToDate());
        Ui.settle();
    }

    /** The first finding of a rule. */
    public static Finding first(PlanSession session, String rule) {
        return Ui.get(
                () ->
                        session.findings().all().stream()
                                .filter(finding -> finding.ruleId().equals(rule))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("no finding of " + rule)));
    }
}
