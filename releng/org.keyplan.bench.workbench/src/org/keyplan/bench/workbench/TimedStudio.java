package org.keyplan.bench.workbench;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.keyplan.studio.StudioApplication;

/** The studio as it is, except that it ends as soon as a person could use it. */
public final class TimedStudio implements IApplication {
    private final StudioApplication studio = new StudioApplication();

    @Override
    public Object start(IApplicationContext context) throws Exception {
        EndWhenUsable.watch();
        return studio.start(context);
    }

    @Override
    public void stop() {
        studio.stop();
    }
}
