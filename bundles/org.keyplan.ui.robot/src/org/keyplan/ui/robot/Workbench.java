package org.keyplan.ui.robot;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.navigation.Navigator;
import org.keyplan.ui.navigation.PlanInput;
import org.keyplan.ui.session.PlanSession;

import java.nio.file.Path;

/** The one window of the studio under test. */
public final class Workbench {

    private Workbench() {}

    public static IWorkbenchWindow window() {
        return Ui.get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
    }

    public static Shell shell() {
        return Ui.get(() -> window().getShell());
    }

    public static IWorkbenchPage page() {
        return Ui.get(() -> window().getActivePage());
    }

    /** Opens a plan's pages. */
    public static IEditorPart openPlan(Path file) {
        return Ui.get(() -> page().openEditor(new PlanInput(file), Navigator.PLAN_EDITOR));
    }

    /**
     * Opens a plan without its pages, which take long to build, for an editor that is opened on it
     * at once and closes it.
     */
    public static PlanSession openForEditor(Path file) {
        return Ui.get(
                () ->
                        UiPlugin.get()
                                .sessions()
                                .open(PlanFiles.place(file), PlanFolder.read(file), file));
    }

    /** The session of a plan that an editor shows. */
    public static PlanSession session(Path file) {
        return Ui.get(() -> UiPlugin.get().sessions().find(file).orElseThrow());
    }

    /** Shows a view and gives it the focus. */
    public static <T extends IViewPart> T view(String id, Class<T> type) {
        return type.cast(Ui.get(() -> page().showView(id)));
    }

    /** Executes a command as its key or menu entry would. */
    public static void command(String id) {
        Ui.run(
                () ->
                        PlatformUI.getWorkbench()
                                .getService(IHandlerService.class)
                                .executeCommand(id, null));
        Ui.settle();
    }

    /** Begins a command that ends only when a person answers its dialog. */
    public static void begin(String id) {
        Ui.begin(
                () ->
                        PlatformUI.getWorkbench()
                                .getService(IHandlerService.class)
                                .executeCommand(id, null));
    }

    /** Closes all editors; what was not saved is given up. */
    public static void closeEditors() {
        Ui.run(() -> page().closeAllEditors(false));
        Ui.settle();
    }
}
