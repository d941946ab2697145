package org.keyplan.ui.wizard;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.keyplan.ui.image.Images;

import java.util.Map;

/** Entries of a menu that say a command with different parameters. */
abstract class CommandEntries extends CompoundContributionItem implements IWorkbenchContribution {
    private IServiceLocator locator;

    @Override
    public void initialize(IServiceLocator serviceLocator) {
        locator = serviceLocator;
    }

    /** What the entries are called and do now. */
    @Override
    protected abstract IContributionItem[] getContributionItems();

    /** One entry. An ampersand in its label is shown as such. */
    IContributionItem entry(String command, String label, String icon, Map<String, String> with) {
        CommandContributionItemParameter entry =
                new CommandContributionItemParameter(
                        locator, null, command, CommandContributionItem.STYLE_PUSH);
        entry.label = label.replace("&", "&&");
        entry.icon = icon == null ? null : Images.descriptor(icon);
        entry.parameters = with;
        return new CommandContributionItem(entry);
    }
}
