package org.keyplan.studio.welcome;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.keyplan.ui.UiPlugin;

import java.util.stream.Stream;

/** Shows the welcome page whenever nothing else is open, and takes it away when a plan is. */
public final class WelcomeKeeper implements IPartListener2 {
    private static final String KEY = WelcomeKeeper.class.getName();

    private final IWorkbenchWindow window;
    private final ViewsAside views;
    private boolean resting;

    private WelcomeKeeper(IWorkbenchWindow window, ViewsAside views) {
        this.window = window;
        this.views = views;
    }

    /**
     * Keeps the welcome page of a window from now on.
     *
     * @param views those of the window, which give way to the page
     */
    public static void keep(IWorkbenchWindow window, ViewsAside views) {
        views.windowIsMade();
        WelcomeKeeper keeper = new WelcomeKeeper(window, views);
        window.getPartService().addPartListener(keeper);
        window.getShell().setData(KEY, keeper);
        keeper.look();
    }

    /** Who keeps the welcome page of a window of the studio. */
    public static WelcomeKeeper of(IWorkbenchWindow window) {
        return (WelcomeKeeper) window.getShell().getData(KEY);
    }

    /**
     * Brings back the views and leaves everything as it is from now on, for whoever closes all
     * plans to open others at once; or begins to look after the window again.
     */
    public void rest(boolean rests) {
        if (resting != rests) {
            resting = rests;
            views.setAside(false);
            lookSoon();
        }
    }

    /** Shows the welcome page, whatever else is open. */
    public static void show(IWorkbenchPage page) {
        try {
            page.openEditor(WelcomeInput.WELCOME, WelcomePart.ID);
        } catch (PartInitException e) {
            UiPlugin.log("The welcome page could not be shown", e);
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        if (part instanceof IEditorReference && !isWelcome(part)) {
            lookSoon();
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (part instanceof IEditorReference) {
            lookSoon();
        }
    }

    /** Whoever asks for a view gets all of them back. */
    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (part instanceof IViewReference && views.isAside()) {
            views.setAside(false);
        }
    }

    /** Later, since the workbench is in the midst of opening or closing. */
    private void lookSoon() {
        window.getWorkbench().getDisplay().asyncExec(this::look);
    }

    private void look() {
        IWorkbenchPage page = window.getActivePage();
        if (resting
                || page == null
                || !PlatformUI.isWorkbenchRunning()
                || window.getWorkbench().isClosing()) {
            return;
        }
        IEditorReference[] editors = page.getEditorReferences();
        if (editors.length == 0) {
            show(page);
        }
        if (editors.length > 1) {
            close(page, editors);
        }
        views.setAside(Stream.of(page.getEditorReferences()).allMatch(WelcomeKeeper::isPage));
    }

    private static void close(IWorkbenchPage page, IEditorReference... editors) {
        for (IEditorReference editor : editors) {
            if (isWelcome(editor) && page.getActiveEditor() != editor.getEditor(false)) {
                page.closeEditor(editor.getEditor(false), false);
            }
        }
    }

    private static boolean isWelcome(IWorkbenchPartReference part) {
        return part.getId().equals(WelcomePart.ID);
    }

    /** Whether it is a page that is about no plan. */
    private static boolean isPage(IWorkbenchPartReference part) {
        return isWelcome(part) || part.getId().equals(GettingStartedPart.ID);
    }
}
