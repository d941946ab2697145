package org.keyplan.studio.keys;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lists the keys. */
public final class KeysHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new KeysDialog(HandlerUtil.getActiveShell(event), Shortcut.all()).open();
        return null;
    }
}
