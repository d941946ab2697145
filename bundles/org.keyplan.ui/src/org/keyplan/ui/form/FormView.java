package org.keyplan.ui.form;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.keyplan.analysis.ApproachFit;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.ValueType;
import org.keyplan.ui.field.Field;
import org.keyplan.ui.field.FieldGroup;
import org.keyplan.ui.field.FieldRow;
import org.keyplan.ui.field.FieldSite;
import org.keyplan.ui.field.Fields;

import java.util.List;
import java.util.Optional;

/** Fields of a form on screen, for one element after the other. */
public final class FormView {
    private static final int COLUMN = 190;
    private static final int NARROW = 76;

    private final FieldGroup group;
    private final Composite grid;
    private final boolean labelled;

    /**
     * Makes the fields in a composite of their own.
     *
     * @param parent whose layout is left to the caller
     * @param maxColumns most fields beside each other
     */
    public FormView(Composite parent, FieldSite site, List<FormField> fields, int maxColumns) {
        this(parent, site, fields, maxColumns, COLUMN, true);
    }

    private FormView(
            Composite parent,
            FieldSite site,
            List<FormField> fields,
            int maxColumns,
            int columnWidth,
            boolean labelled) {
        this.labelled = labelled;
        grid = new Composite(parent, SWT.NONE);
        // The ground is that of whatever it lies on, in every theme.
        grid.setBackgroundMode(SWT.INHERIT_DEFAULT);
        grid.setLayout(new FieldGrid(columnWidth, maxColumns));
        group = new FieldGroup(site, grid);
        fields.forEach(this::add);
    }

    /**
     * Makes the fields as one of several lines below each other, as narrow as need be.
     *
     * @param first whether it is the first line, which says what the fields of all are called
     */
    public static FormView line(
            Composite parent, FieldSite site, List<FormField> fields, boolean first) {
        int columns = fields.stream().mapToInt(FormField::span).sum();
        return new FormView(parent, site, fields, columns, NARROW, first);
    }

    private void add(FormField declared) {
        Field field = field(group.site(), declared);
        FieldRow row = group.add(grid, field);
        row.setLayoutData(declared.span());
        if (!labelled) {
            row.hideLabel();
        }
    }

    /** The field on screen that fits a declared one. */
    static Field field(FieldSite site, FormField declared) {
        EStructuralFeature feature = declared.feature();
        return feature == Literals.STRATEGY__APPROACH
                ? Fields.choice(site, (EAttribute) feature, FormView::approaches)
                : Fields.of(site, feature, declared.lines());
    }

    /** Those first that fit the account. */
    private static List<Enumerator> approaches(EObject strategy) {
        Account account =
                EcoreUtil.getRootContainer(strategy) instanceof AccountPlan plan
                        ? plan.getAccount()
                        : null;
        ValueType type = account == null ? ValueType.UNCLASSIFIED : account.getValueType();
        return List.<Enumerator>copyOf(ApproachFit.bestFirst(type));
    }

    /** What the fields lie on. */
    public Composite control() {
        return grid;
    }

    /** Shows another element, or several at once. */
    public void show(List<? extends EObject> elements) {
        group.show(elements);
    }

    /** The fields as one group. */
    public FieldGroup fields() {
        return group;
    }

    /**
     * Puts the cursor into the field of a property.
     *
     * @return whether it is here
     */
    public boolean focus(EStructuralFeature feature) {
        Optional<Field> field = group.field(feature);
        field.ifPresent(Field::setFocus);
        return field.isPresent();
    }
}
