package org.keyplan.ui.wizard;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.text.UiTexts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The plans that were open lately and still are where they were, as entries of a menu. */
public final class RecentMenu extends CommandEntries {
    private static final UiTexts TEXTS = UiTexts.beside(RecentMenu.class);

    @Override
    protected IContributionItem[] getContributionItems() {
        IContributionItem[] entries =
                UiPlugin.get().recentPlans().all().stream()
                        .filter(Files::exists)
                        .map(this::entry)
                        .toArray(IContributionItem[]::new);
        return entries.length == 0 ? new IContributionItem[] {nothing()} : entries;
    }

    private IContributionItem entry(Path file) {
        String label = TEXTS.get("recent.entry", PlanNames.of(file), shortFolder(file));
        return entry(
                OpenPlanHandler.COMMAND,
                label,
                "plan",
                Map.of(OpenPlanHandler.FILE, file.toString()));
    }

    private static String shortFolder(Path file) {
        Path home = Path.of(System.getProperty("user.home"));
        Path folder = file.getParent();
        return folder.startsWith(home) ? "~/" + home.relativize(folder) : folder.toString();
    }

    private static IContributionItem nothing() {
        IAction nothing = new Action(TEXTS.get("recent.none")) {};
        nothing.setEnabled(false);
        return new ActionContributionItem(nothing);
    }
}
