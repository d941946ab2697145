package org.keyplan.studio.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the page that the command is about. */
public final class PageHandler extends AbstractHandler {
    private static final String STEPS = "org.keyplan.studio.command.gettingStarted";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            if (event.getCommand().getId().equals(STEPS)) {
                page.openEditor(WelcomeInput.GETTING_STARTED, GettingStartedPart.ID);
            } else {
                page.openEditor(WelcomeInput.WELCOME, WelcomePart.ID);
            }
        } catch (PartInitException e) {
            throw new ExecutionException("The page could not be shown", e);
        }
        return null;
    }
}
