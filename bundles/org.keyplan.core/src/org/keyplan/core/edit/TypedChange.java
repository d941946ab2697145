package org.keyplan.core.edit;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.model.label.Texts;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What a person types into one field, letter by letter: the plan follows at once, yet all letters
 * of one spell are undone in one step. A {@link PlanCommandStack} merges the commands of a spell.
 */
public final class TypedChange extends AbstractCommand {
    private static final Texts TEXTS = Texts.of(Change.class, "change");

    private final List<EObject> elements;
    private final EAttribute attribute;
    private final Object spell;
    private final Command first;
    private Command last;

    /**
     * @param elements whose attribute it is; all get the same value
     * @param attribute one of a single value
     * @param value what it is to be; {@code null} for not known
     * @param spell an object of its own for all that is typed in one go, such as between two pauses
     * @param locale the language of the label, which undo menus show
     */
    public TypedChange(
            EditingDomain domain,
            Collection<? extends EObject> elements,
            EAttribute attribute,
            Object value,
            Object spell,
            Locale locale) {
        super(label(attribute, locale));
        this.elements = List.copyOf(elements);
        this.attribute = attribute;
        this.spell = spell;
        this.first = setting(domain, value == null ? SetCommand.UNSET_VALUE : value);
        this.last = first;
    }

    private Command setting(EditingDomain domain, Object value) {
        CompoundCommand all = new CompoundCommand();
        elements.forEach(e -> all.append(SetCommand.create(domain, e, attribute, value)));
        return all.unwrap();
    }

    private static String label(EAttribute attribute, Locale locale) {
        return TEXTS.get(locale, "change", PlanLabels.feature(attribute, locale));
    }

    /** Whether another command continues what this one began. */
    boolean isContinuedBy(TypedChange next) {
        return next.elements.equals(elements) && next.attribute == attribute && next.spell == spell;
    }

    /** Executes a command that continues this one; undoing this one undoes both. */
    void absorb(TypedChange next) {
        next.first.execute();
        if (last != first) {
            last.dispose();
        }
        last = next.first;
    }

    @Override
    protected boolean prepare() {
        return first.canExecute();
    }

    @Override
    public void execute() {
        first.execute();
    }

    /** The first command knows the value from before all of them. */
    @Override
    public void undo() {
        first.undo();
    }

    @Override
    public void redo() {
        if (last == first) {
            first.redo();
        } else {
            last.execute();
        }
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return elements;
    }

    @Override
    public void dispose() {
        first.dispose();
        if (last != first) {
            last.dispose();
        }
    }
}
