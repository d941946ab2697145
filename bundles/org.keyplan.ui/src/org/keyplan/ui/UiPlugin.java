package org.keyplan.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.preference.IPersistentPreferenceStore;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.keyplan.ui.session.PlanSessions;
import org.keyplan.ui.session.RecentPlans;
import org.osgi.framework.BundleContext;

/** The bundle itself: its preferences, its images and the plans that are open. */
public final class UiPlugin extends AbstractUIPlugin {
    /** The symbolic name, which ids of views and commands begin with. */
    public static final String ID = "org.keyplan.ui";

    private static UiPlugin instance;

    private PlanSessions sessions;
    private RecentPlans recentPlans;

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        sessions = new PlanSessions();
        recentPlans = new RecentPlans(sessions, (IPersistentPreferenceStore) getPreferenceStore());
        instance = this;
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        instance = null;
        super.stop(context);
    }

    /** The running bundle. */
    public static UiPlugin get() {
        return instance;
    }

    /** The plans that are open. */
    public PlanSessions sessions() {
        return sessions;
    }

    /** The plans that were open lately. */
    public RecentPlans recentPlans() {
        return recentPlans;
    }

    /** Puts what went wrong into the log, for those who help the person. */
    public static void log(String message, Throwable cause) {
        ILog.of(UiPlugin.class).log(new Status(IStatus.ERROR, ID, message, cause));
    }
}
