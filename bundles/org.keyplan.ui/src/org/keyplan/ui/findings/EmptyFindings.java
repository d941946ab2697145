package org.keyplan.ui.findings;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.keyplan.model.Acceptance;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.image.Tint;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.review.FindingOutline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What stands in place of the list when there is nothing in it: why, and what to do. */
final class EmptyFindings {
    private static final UiTexts TEXTS = UiTexts.beside(EmptyFindings.class);
    private static final int WIDTH = 240;

    private final Composite area;
    private final Label icon;
    private final Label text;
    private final Link showAll;
    private boolean clean;

    /**
     * @param unfilter called when a person wants to see what the filter hides
     */
    EmptyFindings(Composite parent, Runnable unfilter) {
        area = new Composite(parent, SWT.NONE);
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().margins(16, 14).numColumns(2).applyTo(area);
        icon = new Label(area, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        text = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        new Label(area, SWT.NONE);
        showAll = new Link(area, SWT.NONE);
        showAll.setText("<a>" + TEXTS.get("view.showAll") + "</a>");
        showAll.addListener(SWT.Selection, event -> unfilter.run());
        look();
    }

    /** Takes icons and colours of the present theme. */
    void look() {
        icon.setImage(Images.get(clean ? "ok" : "info"));
        Tint.set(text, clean ? Palette.GOOD : Palette.MUTED);
    }

    /** Says why nothing is shown of these plans. */
    Control show(List<PlanSession> plans, FindingOutline outline) {
        boolean hidden = outline.count() > 0;
        clean = !plans.isEmpty() && !hidden && isUpToDate(plans);
        text.setText(text(plans, outline));
        showAll.setVisible(hidden);
        look();
        area.layout();
        return area;
    }

    private static boolean isUpToDate(List<PlanSession> plans) {
        return plans.stream().allMatch(plan -> plan.findings().isUpToDate());
    }

    private String text(List<PlanSession> plans, FindingOutline outline) {
        if (plans.isEmpty()) {
            return TEXTS.get("view.noPlan");
        } else if (outline.count() > 0) {
            return TEXTS.get("view.hidden", outline.count());
        } else if (!clean) {
            return TEXTS.get("view.checking");
        }
        return firstEnd(plans)
                .map(day -> TEXTS.get("view.clean.accepted", outline.accepted(), day))
                .orElseGet(() -> TEXTS.get("view.clean"));
    }

    /** The day on which the first of the acceptances ends that keep a finding from counting. */
    private static Optional<LocalDate> firstEnd(List<PlanSession> plans) {
        return plans.stream()
                .flatMap(plan -> plan.findings().all().stream())
                .flatMap(finding -> finding.acceptance().stream())
                .map(Acceptance::getUntil)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    void setFocus() {
        if (showAll.isVisible()) {
            showAll.setFocus();
        } else {
            area.setFocus();
        }
    }
}
