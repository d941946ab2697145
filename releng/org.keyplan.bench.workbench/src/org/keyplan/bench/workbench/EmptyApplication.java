package org.keyplan.bench.workbench;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** A workbench with nothing in it, of the same bundles and the same size as the studio. */
public final class EmptyApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        EndWhenUsable.watch();
        Display display = PlatformUI.createDisplay();
        PlatformUI.createAndRunWorkbench(display, new Advisor());
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // It ends by itself.
    }

    private static final class Advisor extends WorkbenchAdvisor {
        @Override
        public String getInitialWindowPerspectiveId() {
            return EmptyPerspective.ID;
        }

        @Override
        public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
                IWorkbenchWindowConfigurer configurer) {
            configurer.setInitialSize(new Point(1440, 900));
            configurer.setShowMenuBar(true);
            configurer.setShowCoolBar(true);
            configurer.setShowStatusLine(true);
            return new WorkbenchWindowAdvisor(configurer);
        }
    }
}
