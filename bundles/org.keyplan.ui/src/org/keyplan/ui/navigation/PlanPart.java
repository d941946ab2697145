package org.keyplan.ui.navigation;

import org.keyplan.ui.session.PlanSession;

/** A part of the workbench that shows one open plan; parts are adapted to it. */
public interface PlanPart {

    /** The plan shown; null before there is one. */
    PlanSession session();
}
