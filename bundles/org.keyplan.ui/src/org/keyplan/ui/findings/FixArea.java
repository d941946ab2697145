package org.keyplan.ui.findings;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.image.Tint;
import org.keyplan.ui.text.Prose;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.review.PlanChange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The quick fixes of one finding as buttons, each with what it would change once a person asks.
 * Those that only plan an action come last and say so.
 */
final class FixArea {
    private static final UiTexts TEXTS = UiTexts.beside(FixArea.class);
    private static final int MOST_LINES = 12;

    private final Composite parent;
    private final FindingItem item;
    private final Runnable resized;

    /**
     * @param resized called when the area needs more room
     */
    FixArea(Composite parent, FindingItem item, Runnable resized) {
        this.parent = parent;
        this.item = item;
        this.resized = resized;
        List<QuickFix> fixes = FindingCommands.fixes(item);
        List<QuickFix> plans = fixes.stream().filter(QuickFix::plansActionOnly).toList();
        List<QuickFix> repairs = new ArrayList<>(fixes);
        repairs.removeAll(plans);
        section("detail.fixes", repairs);
        if (!plans.isEmpty()) {
            section("detail.plans", plans);
            Prose.in(parent).small(TEXTS.get("detail.plans.text"));
        }
    }

    private void section(String heading, List<QuickFix> fixes) {
        if (!fixes.isEmpty()) {
            Prose.in(parent).heading(TEXTS.get(heading));
            fixes.forEach(this::fix);
        }
    }

    private void fix(QuickFix fix) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Button apply = new Button(row, SWT.PUSH | SWT.WRAP | SWT.LEFT);
        apply.setText(Prose.escaped(fix.label(Locale.getDefault())));
        apply.setImage(Images.get(fix.plansActionOnly() ? "action" : "quick-fix"));
        apply.setToolTipText(TEXTS.get("fix.apply.tip"));
        apply.setEnabled(!item.session().isReadOnly());
        apply.addListener(SWT.Selection, event -> FindingCommands.apply(item, fix));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(Prose.LEAST_WIDTH, SWT.DEFAULT)
                .applyTo(apply);
        Link ask = new Link(row, SWT.NONE);
        ask.setText("<a>" + TEXTS.get("fix.preview") + "</a>");
        ask.setToolTipText(TEXTS.get("fix.preview.tip"));
        GridDataFactory.swtDefaults().indent(8, 0).applyTo(ask);
        ask.addListener(SWT.Selection, event -> preview(row, ask, fix));
    }

    private void preview(Composite row, Link ask, QuickFix fix) {
        ask.dispose();
        Label text = Prose.in(row).small(TEXTS.get("fix.preview.working"));
        resized.run();
        FixPreviews.compute(
                item,
                fix,
                changes -> {
                    if (!text.isDisposed()) {
                        text.dispose();
                        show(row, changes);
                        resized.run();
                    }
                });
    }

    private void show(Composite row, List<PlanChange> changes) {
        if (changes.isEmpty()) {
            Prose.in(row).small(TEXTS.get("fix.preview.none"));
            return;
        }
        int lines = 0;
        for (PlanChange change : changes) {
            if (lines >= MOST_LINES) {
                int more = changes.size() - changes.indexOf(change);
                Prose.in(row).small(TEXTS.get("change.more", more));
                break;
            }
            lines += 1 + change.values().size();
            Label head =
                    Prose.in(row)
                            .small(
                                    TEXTS.get(
                                            "change." + change.kind(),
                                            change.type(),
                                            change.name()));
            Tint.set(head, Palette.TEXT);
            change.values().forEach(value -> Prose.indented(Prose.in(row).small(line(value))));
        }
    }

    private static String line(PlanChange.Value value) {
        return value.before().isEmpty()
                ? TEXTS.get("change.value.new", value.field(), value.after())
                : TEXTS.get("change.value", value.field(), value.before(), value.after());
    }
}
