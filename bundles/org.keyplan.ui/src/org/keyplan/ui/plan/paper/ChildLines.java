package org.keyplan.ui.plan.paper;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.keyplan.core.edit.Deletion;
import org.keyplan.ui.field.FieldSite;
import org.keyplan.ui.form.FormField;
import org.keyplan.ui.form.FormView;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.text.UiTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What an element contains of one kind, a line of fields for each, to be filled in, removed and
 * added by name. Lines stay on screen when another element is shown.
 */
public final class ChildLines {
    private static final UiTexts TEXTS = UiTexts.beside(ChildLines.class);

    /** More than these a person does not fill in on a page. */
    private static final int MOST = 40;

    private final FieldSite site;
    private final EReference containment;
    private final List<FormField> fields;
    private final Composite lines;
    private final Label rest;
    private final List<Line> made = new ArrayList<>();
    private final Text entry;
    private EObject owner;

    /**
     * What is contained, and how it is shown.
     *
     * @param containment the reference that contains them
     * @param fields the fields of a line
     * @param invitation what the line says in which another one is added; null if none can be
     * @param adding makes the command that adds one of a name to an owner; unused without
     *     invitation
     */
    public record Setup(
            EReference containment,
            List<FormField> fields,
            String invitation,
            BiFunction<EObject, String, Command> adding) {

        /** A field by its name, of a number of narrow columns. */
        public static FormField field(EClass type, String name, int span) {
            return new FormField(type.getEStructuralFeature(name), span, 1);
        }
    }

    public ChildLines(Composite parent, FieldSite site, Paper paper, Setup setup) {
        this.site = site;
        this.containment = setup.containment();
        this.fields = setup.fields();
        lines = Paper.across(paper.grid(parent, 2, false));
        rest = Paper.across(paper.muted(parent, ""));
        ((GridData) rest.getLayoutData()).exclude = true;
        rest.setVisible(false);
        entry =
                setup.invitation() == null
                        ? null
                        : Paper.across(
                                paper.entry(
                                        parent,
                                        setup.invitation(),
                                        name -> site.execute(setup.adding().apply(owner, name))));
    }

    /** One line on screen. */
    private final class Line {
        private final FormView view;
        private final ToolBar bar;
        private EObject shown;

        Line() {
            view = FormView.line(lines, site, fields, made.isEmpty());
            Paper.wide(view.control());
            bar = new ToolBar(lines, SWT.FLAT);
            site.toolkit().adapt(bar);
            bar.setLayoutData(new GridData(SWT.END, SWT.BOTTOM, false, false));
            ToolItem remove = new ToolItem(bar, SWT.PUSH);
            remove.setImage(Images.get("delete"));
            remove.setToolTipText(TEXTS.get("remove"));
            remove.addListener(SWT.Selection, event -> remove());
        }

        private void remove() {
            site.execute(
                    Deletion.of(site.session().domain(), List.of(shown)).command(site.locale()));
        }

        void show(EObject child) {
            bar.setEnabled(!site.session().isReadOnly());
            if (child != shown) {
                shown = child;
                view.show(List.of(child));
            }
        }

        void dispose() {
            view.control().dispose();
            bar.dispose();
        }
    }

    /** Shows what an element contains now. */
    public void show(EObject shown) {
        owner = shown;
        List<?> children = owner == null ? List.of() : (List<?>) owner.eGet(containment);
        int count = Math.min(MOST, children.size());
        boolean changed = count != made.size();
        while (made.size() > count) {
            made.remove(made.size() - 1).dispose();
        }
        while (made.size() < count) {
            made.add(new Line());
        }
        for (int i = 0; i < count; i++) {
            made.get(i).show((EObject) children.get(i));
        }
        int more = children.size() - count;
        ((GridData) rest.getLayoutData()).exclude = more == 0;
        rest.setVisible(more > 0);
        rest.setText(more == 0 ? "" : TEXTS.get("more", more));
        if (entry != null) {
            entry.setEnabled(owner != null && !site.session().isReadOnly());
        }
        if (changed) {
            lines.requestLayout();
            site.resized();
        }
    }

    /** The line of an element, to be put into sight; null if it has none. */
    public FormView line(EObject child) {
        return made.stream()
                .filter(line -> line.shown == child)
                .map(line -> line.view)
                .findFirst()
                .orElse(null);
    }
}
