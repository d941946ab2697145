package org.keyplan.ui.field;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.image.Tint;
import org.keyplan.validation.Finding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A field with its label above it, the mark of what was found about it, and below it the sentence
 * that says what is wrong with what was typed.
 */
public final class FieldRow extends Composite {
    private static final int GAP = 3;

    private final Field field;
    private final FieldSite site;
    private final Label label;
    private final Label mark;
    private final Label message;
    private boolean inLine;

    FieldRow(Composite parent, Field field, FieldSite site) {
        super(parent, SWT.NONE);
        this.field = field;
        this.site = site;
        setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = GAP;
        layout.horizontalSpacing = GAP;
        setLayout(layout);
        label = createLabel();
        label.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        mark = new Label(this, SWT.NONE);
        mark.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Control control = field.create(this);
        GridData data = field.layoutData();
        data.horizontalSpan = 2;
        control.setLayoutData(data);
        message = new Label(this, SWT.WRAP);
        Tint.set(message, Palette.ERROR);
        GridData below = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        below.exclude = true;
        message.setLayoutData(below);
        message.setVisible(false);
        field.onProblem(this::showProblem);
        label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, control.getAccessible());
        control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
    }

    private Label createLabel() {
        EStructuralFeature feature = field.feature();
        Locale locale = site.locale();
        String text = field.labelsItself() ? "" : PlanLabels.feature(feature, locale);
        Label created = new Label(this, SWT.NONE);
        created.setText(text);
        Tint.set(created, Palette.MUTED);
        created.setToolTipText(PlanLabels.description(feature, locale));
        return created;
    }

    /** The field itself. */
    public Field field() {
        return field;
    }

    /** Calls the field by another name than that of its property. */
    public void setLabel(String text) {
        label.setText(text);
    }

    /** Leaves out the label, for fields in a row below others of the same name. */
    public void hideLabel() {
        inLine = true;
        exclude(label, true);
        exclude(mark, true);
        mark.moveBelow(field.control());
        ((GridData) mark.getLayoutData()).grabExcessHorizontalSpace = false;
    }

    private static void exclude(Control control, boolean left) {
        ((GridData) control.getLayoutData()).exclude = left;
        control.setVisible(!left);
    }

    /** What is said about the field, as a person sees it on the mark; empty if nothing is. */
    public String findings() {
        String shown = mark.getToolTipText();
        return shown == null ? "" : shown;
    }

    void showFindings(List<Finding> findings) {
        if (isDisposed()) {
            return;
        }
        String text =
                findings.stream()
                        .map(finding -> finding.message(site.locale()))
                        .collect(Collectors.joining("\n"));
        if (!text.equals(findings())) {
            mark.setImage(findings.isEmpty() ? null : Images.of(findings.get(0).severity()));
            mark.setToolTipText(text.isEmpty() ? null : text);
            if (inLine) {
                exclude(mark, text.isEmpty());
                ((GridData) field.control().getLayoutData()).horizontalSpan =
                        text.isEmpty() ? 2 : 1;
                requestLayout();
            } else {
                layout(new Control[] {mark});
            }
        }
    }

    private void showProblem() {
        if (isDisposed()) {
            return;
        }
        boolean wrong = field.problem() != null;
        message.setText(wrong ? field.problem() : "");
        exclude(message, !wrong);
        requestLayout();
        site.resized();
    }
}
