package org.keyplan.ui.export;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.wizard.PlanFolder;

import java.nio.file.Path;

/** Writes a report about all plans of a folder, at first the folder of the plan that is open. */
public final class PortfolioHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        PlanPart part = Adapters.adapt(HandlerUtil.getActiveEditor(event), PlanPart.class);
        Path folder =
                part == null || part.session() == null
                        ? PlanFolder.get()
                        : part.session().file().toAbsolutePath().getParent();
        new ExportDialog(HandlerUtil.getActiveShell(event), new PortfolioWizard(folder)).open();
        return null;
    }
}
