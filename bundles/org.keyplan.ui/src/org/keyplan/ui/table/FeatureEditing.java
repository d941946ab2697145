package org.keyplan.ui.table;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.core.edit.Candidates;
import org.keyplan.core.typing.Typed;
import org.keyplan.core.typing.Typing;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.table.grid.Entry.Choice;
import org.keyplan.ui.table.grid.Entry.Days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * Edits one property of the model, which may be a row's own or that of another element that stands
 * for the row, such as a person's part in a map. What can be typed is decided by {@link Typing} and
 * {@link Candidates}, as for fields.
 */
public final class FeatureEditing implements CellEditing {
    private final PlanSession session;
    private final EStructuralFeature feature;
    private final Function<EObject, EObject> owner;
    private final Setter setter;

    /**
     * @param owner whose property it is, for a row; null as long as there is no such element
     * @param setter makes the command that gives the property a value
     */
    public FeatureEditing(
            PlanSession session,
            EStructuralFeature feature,
            Function<EObject, EObject> owner,
            Setter setter) {
        this.session = session;
        this.feature = feature;
        this.owner = owner;
        this.setter = setter;
    }

    /** Makes the command that gives the property that a row shows a value. */
    public interface Setter {
        /**
         * @param value {@code null} for not known
         */
        Command set(EObject row, Object value);
    }

    @Override
    public boolean canEdit(EObject row) {
        EObject element = owner.apply(row);
        return element == null || element.eClass().getEAllStructuralFeatures().contains(feature);
    }

    @Override
    public String text(EObject row) {
        EObject element = owner.apply(row);
        Object value = element == null ? feature.getDefaultValue() : element.eGet(feature);
        return typing().write(isUnknown(value) ? null : value);
    }

    @Override
    public boolean takesSeveral() {
        return feature.isMany();
    }

    @Override
    public Days days(EObject row) {
        if (feature.getEType() != KeyplanPackage.Literals.DATE) {
            return null;
        }
        EObject element = owner.apply(row);
        Object day = element == null ? null : element.eGet(feature);
        return new Days(day instanceof LocalDate known ? known : session.asOf(), session.asOf());
    }

    /** Whether a value stands for "not known", which nobody has to delete before typing. */
    static boolean isUnknown(Object value) {
        return value instanceof Enumerator literal
                && (literal.getName().equals("UNKNOWN")
                        || literal.getName().equals("UNCLASSIFIED")
                        || literal.getName().equals("UNSPECIFIED"));
    }

    @Override
    public List<Choice> choices(EObject row) {
        Locale locale = session.locale();
        List<Choice> choices = new ArrayList<>();
        if (feature instanceof EReference) {
            Candidates candidates = candidates(row);
            for (EObject each : candidates.all()) {
                choices.add(
                        new Choice(
                                PlanLabels.label(each, locale),
                                null,
                                candidates.detail(each),
                                null,
                                false));
            }
        } else if (feature.getEType() instanceof EEnum type) {
            for (EEnumLiteral literal : type.getELiterals()) {
                choices.add(Choice.of(PlanLabels.literal(literal.getInstance(), locale)));
            }
        } else if (feature.getEType() == EcorePackage.Literals.EBOOLEAN) {
            choices.add(Choice.of(PlanLabels.value(true, locale)));
            choices.add(Choice.of(PlanLabels.value(false, locale)));
        }
        return choices;
    }

    /** Of a row that is not in the plan yet, what any element of the plan could refer to. */
    private Candidates candidates(EObject row) {
        EObject element = owner.apply(row);
        boolean placed = element != null && EcoreUtil.getRootContainer(element) == session.plan();
        return Candidates.of(
                placed ? element : session.plan(), (EReference) feature, session.locale());
    }

    @Override
    public CellChange read(EObject row, String text) {
        Typed typed = typed(row, text);
        if (!typed.isUnderstood()) {
            return CellChange.refused(typed.problem());
        }
        EObject element = owner.apply(row);
        Object before = element == null ? feature.getDefaultValue() : element.eGet(feature);
        return isSame(before, typed.value())
                ? CellChange.NOTHING
                : CellChange.of(setter.set(row, typed.value()));
    }

    private static boolean isSame(Object before, Object after) {
        if (before instanceof Collection<?> old && after instanceof Collection<?> given) {
            return old.size() == given.size() && old.containsAll(given);
        }
        return Objects.equals(before, after);
    }

    private Typed typed(EObject row, String text) {
        if (feature instanceof EAttribute) {
            return typing().read(feature, text);
        }
        List<EObject> all = candidates(row).all();
        return feature.isMany() ? typing().elements(all, text) : typing().element(all, text);
    }

    private Typing typing() {
        return Typing.in(session.plan(), session.asOf(), session.locale());
    }
}
