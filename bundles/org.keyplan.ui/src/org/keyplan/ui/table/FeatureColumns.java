package org.keyplan.ui.table;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.core.edit.Change;
import org.keyplan.model.Money;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.table.grid.GridCell;
import org.keyplan.ui.table.grid.GridLook;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;

/** Columns that show and edit properties of the model. What is not known is visibly not known. */
public final class FeatureColumns {
    /** What a cell says where there is no value. */
    public static final String NOTHING = "—";

    private final PlanSession session;
    private final Locale locale;

    public FeatureColumns(PlanSession session) {
        this.session = session;
        this.locale = session.locale();
    }

    /** A property that the rows themselves have; rows that do not have it are blank. */
    public Column own(EStructuralFeature feature, int width) {
        return of(
                feature,
                width,
                row -> row,
                (row, value) -> new Change(session.domain(), locale).set(row, feature, value));
    }

    /**
     * A property of an element that stands for the row.
     *
     * @param owner that element for a row; null as long as there is none
     */
    public Column of(
            EStructuralFeature feature,
            int width,
            Function<EObject, EObject> owner,
            FeatureEditing.Setter setter) {
        Column column =
                Column.of(
                                feature.getName(),
                                PlanLabels.feature(feature, locale),
                                width,
                                row -> cell(owner.apply(row), feature))
                        .withTip(PlanLabels.description(feature, locale))
                        .sortedBy(row -> key(owner.apply(row), feature))
                        .editedBy(new FeatureEditing(session, feature, owner, setter))
                        .showing(feature);
        return isNumber(feature) ? column.setRight() : column;
    }

    private static boolean isNumber(EStructuralFeature feature) {
        Class<?> type = feature.getEType().getInstanceClass();
        return feature instanceof EAttribute && (type == Money.class || type == Integer.class);
    }

    private GridCell cell(EObject owner, EStructuralFeature feature) {
        if (owner != null && !owner.eClass().getEAllStructuralFeatures().contains(feature)) {
            return GridCell.EMPTY;
        }
        Object value = owner == null ? null : owner.eGet(feature);
        boolean unknown = isBlank(value) || FeatureEditing.isUnknown(value);
        return GridCell.of(
                PlanLabels.value(value, locale),
                unknown ? GridLook.of(Palette.MUTED.color()) : GridLook.PLAIN);
    }

    private static boolean isBlank(Object value) {
        return value == null
                || value instanceof Collection<?> many && many.isEmpty()
                || value instanceof String text && text.isBlank();
    }

    /** Amounts of one currency stand together; choices are in their own order. */
    private Comparable<?> key(EObject owner, EStructuralFeature feature) {
        Object value =
                owner == null || !owner.eClass().getEAllStructuralFeatures().contains(feature)
                        ? null
                        : owner.eGet(feature);
        if (isBlank(value) || FeatureEditing.isUnknown(value)) {
            return null;
        } else if (value instanceof Money money) {
            return new AmountKey(money.currency(), money.amount());
        } else if (value instanceof Enumerator literal) {
            return literal.getValue();
        } else if (feature instanceof EReference || value instanceof Collection<?>) {
            return PlanLabels.value(value, locale);
        }
        return (Comparable<?>) value;
    }

    /** What amounts are sorted by. */
    private record AmountKey(String currency, BigDecimal amount) implements Comparable<AmountKey> {
        @Override
        public int compareTo(AmountKey other) {
            int byCurrency = currency.compareTo(other.currency);
            return byCurrency != 0 ? byCurrency : amount.compareTo(other.amount);
        }
    }
}
