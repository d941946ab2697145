package org.keyplan.ui.plan.overview;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.image.Tint;
import org.keyplan.ui.plan.paper.Paper;
import org.keyplan.ui.session.LiveFindings;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Severity;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** How much a review would find, by severity; each count leads to the first of its findings. */
final class FindingCounts {
    private static final UiTexts TEXTS = UiTexts.beside(FindingCounts.class);

    private final Map<Severity, Hyperlink> links = new EnumMap<>(Severity.class);
    private final Composite line;
    private List<Finding> open = List.of();

    FindingCounts(Composite parent, Paper paper, Consumer<Finding> show) {
        line = Paper.across(paper.grid(parent, Severity.values().length, false));
        for (Severity severity : Severity.values()) {
            Hyperlink link =
                    paper.link(
                            line,
                            "",
                            () ->
                                    open.stream()
                                            .filter(finding -> finding.severity() == severity)
                                            .findFirst()
                                            .ifPresent(show));
            links.put(severity, link);
        }
    }

    void show(LiveFindings findings) {
        open = findings.all().stream().filter(finding -> !finding.accepted()).toList();
        links.forEach(this::show);
        line.layout();
    }

    private void show(Severity severity, Hyperlink link) {
        long count = open.stream().filter(finding -> finding.severity() == severity).count();
        String text = TEXTS.get("findings." + severity.name().toLowerCase(Locale.ROOT), count);
        if (!text.equals(link.getText())) {
            link.setText(text);
        }
        Tint.set(link, count == 0 ? Palette.MUTED : Palette.of(severity));
    }
}
