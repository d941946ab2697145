package org.keyplan.studio;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MTrimContribution;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.handlers.IHandlerService;
import org.keyplan.studio.theme.ThemedTabs;
import org.keyplan.studio.welcome.ViewsAside;
import org.keyplan.studio.welcome.WelcomeKeeper;
import org.keyplan.ui.wizard.PlanFileDrop;

import java.util.List;

/** The window of the studio: what an IDE has beyond that is taken away. */
final class StudioWindow extends WorkbenchWindowAdvisor {
    private static final Point SIZE = new Point(1440, 900);

    /** Commands of the platform whose keys would lead into dialogs for programmers. */
    private static final List<String> CLUTTER =
            List.of(
                    "org.eclipse.ui.window.quickAccess",
                    "org.eclipse.ui.newWizard",
                    "org.eclipse.ui.newWizard.shortcuts",
                    "org.eclipse.ui.file.import",
                    "org.eclipse.ui.file.export",
                    "org.eclipse.ui.file.properties",
                    "org.eclipse.ui.window.newWindow",
                    "org.eclipse.ui.window.newEditor",
                    "org.eclipse.ui.window.splitEditor",
                    "org.eclipse.ui.window.openEditorDropDown",
                    "org.eclipse.ui.window.customizePerspective",
                    "org.eclipse.ui.window.savePerspective",
                    "org.eclipse.ui.window.showKeyAssist",
                    "org.eclipse.ui.perspectives.showPerspective",
                    "org.eclipse.ui.window.nextPerspective",
                    "org.eclipse.ui.window.previousPerspective");

    /** Parts of the frame that only an IDE needs. */
    private static final List<String> FRAME_CLUTTER =
            List.of("SearchField", "Search-PS Glue", "PerspectiveSwitcher", "PerspectiveSpacer");

    private ViewsAside views;

    StudioWindow(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new StudioActions(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(initialSize());
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
        window.addEditorAreaTransfer(FileTransfer.getInstance());
        window.configureEditorAreaDropListener(PlanFileDrop.listener(window.getWindow()));
        fixBars(window.getWindow());
        views = ViewsAside.begin(window.getWindow());
    }

    /** No larger than the screen. */
    private static Point initialSize() {
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        return new Point(Math.min(SIZE.x, screen.width), Math.min(SIZE.y, screen.height));
    }

    /** Nobody rearranges the one toolbar and the status line: they need no handles to drag by. */
    private static void fixBars(IWorkbenchWindow window) {
        MApplication application = window.getService(MApplication.class);
        for (MTrimContribution contribution : application.getTrimContributions()) {
            contribution.getChildren().forEach(StudioWindow::fix);
        }
        EModelService model = window.getService(EModelService.class);
        model.findElements(window.getService(MWindow.class), null, MTrimElement.class)
                .forEach(StudioWindow::fix);
    }

    private static void fix(MTrimElement bar) {
        bar.getTags().remove(IPresentationEngine.DRAGGABLE);
        bar.getTags().add(IPresentationEngine.NO_MOVE);
    }

    @Override
    public void postWindowCreate() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        EModelService model = window.getService(EModelService.class);
        MWindow frame = window.getService(MWindow.class);
        for (String id : FRAME_CLUTTER) {
            model.findElements(frame, id, MUIElement.class)
                    .forEach(part -> part.setToBeRendered(false));
        }
        IHandlerService handlers = window.getService(IHandlerService.class);
        CLUTTER.forEach(command -> handlers.activateHandler(command, new Nothing()));
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        WindowTitle.keep(getWindowConfigurer());
        ThemedTabs.keepUp(window);
        WelcomeKeeper.keep(window, views);
    }

    /** Can never be done. */
    private static final class Nothing extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) {
            return null;
        }

        @Override
        public boolean isEnabled() {
            return false;
        }
    }
}
