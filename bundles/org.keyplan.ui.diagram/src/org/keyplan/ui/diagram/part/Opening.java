package org.keyplan.ui.diagram.part;

import org.keyplan.viewpoint.tool.Prepared;
import org.keyplan.viewpoint.tool.View;

/** What a double click does: what the viewpoint declares, else it opens the element's page. */
final class Opening {
    private Opening() {}

    static void open(SheetContext context, View view) {
        Prepared prepared =
                context.sheet()
                        .host()
                        .during(() -> context.sheet().tools().prepareDoubleClick(view));
        if (prepared.isPossible()) {
            context.steps()
                    .use(prepared.command().getLabel(), tools -> tools.prepareDoubleClick(view));
        } else if (view instanceof View.Node node) {
            context.sheet().host().openPage(node.id().element());
        } else if (view instanceof View.Edge edge && edge.id().element() != null) {
            context.sheet().host().openPage(edge.id().element());
        }
    }
}
