package org.keyplan.ui.hints;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.findings.FindingTexts;
import org.keyplan.ui.findings.FindingsView;
import org.keyplan.ui.findings.ShowsFindings;
import org.keyplan.ui.text.Prose;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.Finding;

import java.util.List;

/** Leads from an element's hint to what was found about the element. */
final class FindingLinks {
    private static final UiTexts TEXTS = UiTexts.beside(FindingLinks.class);
    private static final int MOST = 3;

    private final Prose prose;
    private final IWorkbenchPage page;

    FindingLinks(Prose prose, IWorkbenchPage page) {
        this.prose = prose;
        this.page = page;
    }

    void write(List<Finding> findings) {
        List<Finding> open = findings.stream().filter(finding -> !finding.accepted()).toList();
        if (open.isEmpty()) {
            return;
        }
        prose.heading(TEXTS.get("hints.findings"));
        for (Finding finding : open.subList(0, Math.min(MOST, open.size()))) {
            prose.besideIcon(FindingTexts.image(finding), FindingTexts.word(finding))
                    .link(FindingTexts.message(finding), () -> show(finding));
        }
        if (open.size() > MOST) {
            prose.small(TEXTS.get("hints.findings.more", open.size() - MOST));
        }
    }

    private void show(Finding finding) {
        try {
            IViewPart view = page.showView(FindingsView.ID);
            ShowsFindings list = Adapters.adapt(view, ShowsFindings.class);
            if (list != null) {
                list.showFinding(finding);
            }
        } catch (PartInitException e) {
            UiPlugin.log("The findings could not be opened", e);
        }
    }
}
