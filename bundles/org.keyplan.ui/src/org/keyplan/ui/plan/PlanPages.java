package org.keyplan.ui.plan;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.keyplan.ui.UiPlugin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The pages that are registered for plans. */
final class PlanPages {

    private PlanPages() {}

    /** New pages in the order of their tabs. One that cannot be made is logged and left out. */
    static List<PlanPage> create() {
        List<PlanPage> pages = new ArrayList<>();
        Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(PlanPage.POINT))
                .sorted(Comparator.comparingInt(PlanPages::order))
                .forEach(element -> add(element, pages));
        return pages;
    }

    private static int order(IConfigurationElement element) {
        return Integer.parseInt(element.getAttribute("order"));
    }

    private static void add(IConfigurationElement element, List<PlanPage> pages) {
        try {
            pages.add((PlanPage) element.createExecutableExtension("class"));
        } catch (CoreException e) {
            UiPlugin.log("The page " + element.getAttribute("id") + " could not be made", e);
        }
    }
}
