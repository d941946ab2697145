package org.keyplan.studio;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.keyplan.studio.start.OpenRequests;
import org.keyplan.studio.theme.ThemedIcons;
import org.keyplan.ui.PlanPerspective;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.wizard.PlanDialogs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How the workbench of the studio begins and ends. */
final class StudioAdvisor extends WorkbenchAdvisor {
    private static final String OURS = "org.keyplan.";

    private final Path state;
    private final List<Path> files;
    private OpenRequests requests;

    /**
     * @param state folder where second starts leave what they were asked to open
     * @param files to open at the start
     */
    StudioAdvisor(Path state, List<Path> files) {
        this.state = state;
        this.files = files;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        Display.getCurrent()
                .addListener(SWT.OpenDocument, event -> open(List.of(Path.of(event.text))));
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return PlanPerspective.ID;
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.keyplan.ui.preferences";
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
            IWorkbenchWindowConfigurer configurer) {
        return new StudioWindow(configurer);
    }

    @Override
    public void postStartup() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        keepOurSettings(workbench.getPreferenceManager());
        ThemedIcons.keepUp(workbench);
        open(files);
        try {
            requests =
                    OpenRequests.accept(
                            state, asked -> workbench.getDisplay().asyncExec(() -> come(asked)));
        } catch (IOException e) {
            UiPlugin.log("A second start cannot hand files over", e);
        }
    }

    /** Pages of the platform are about how it works inside, which is nobody's business here. */
    private static void keepOurSettings(PreferenceManager pages) {
        for (IPreferenceNode page : pages.getRootSubNodes()) {
            if (!page.getId().startsWith(OURS)) {
                pages.remove(page);
            }
        }
    }

    private static void open(List<Path> files) {
        PlanDialogs.open(window().getActivePage(), files);
    }

    /** Brings the window to the front with what a second start was asked to open. */
    private static void come(List<Path> files) {
        if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing()) {
            Shell shell = window().getShell();
            shell.setMinimized(false);
            shell.forceActive();
            open(files);
        }
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    @Override
    public void postShutdown() {
        if (requests != null) {
            requests.close();
        }
    }
}
