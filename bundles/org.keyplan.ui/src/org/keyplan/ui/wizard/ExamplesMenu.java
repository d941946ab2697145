package org.keyplan.ui.wizard;

import org.eclipse.jface.action.IContributionItem;

import java.util.Map;

/** The examples as entries of a menu. */
public final class ExamplesMenu extends CommandEntries {

    @Override
    protected IContributionItem[] getContributionItems() {
        return ExamplePlans.names().stream()
                .map(
                        name ->
                                entry(
                                        OpenExampleHandler.COMMAND,
                                        ExamplePlans.title(name),
                                        "example",
                                        Map.of(OpenExampleHandler.EXAMPLE, name)))
                .toArray(IContributionItem[]::new);
    }
}
