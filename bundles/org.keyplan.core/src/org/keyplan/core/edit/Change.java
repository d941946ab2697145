package org.keyplan.core.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.model.label.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Commands for changes that people make to single properties, each with a label in their language
 * that says what undoing it would undo. None is executed here.
 */
public final class Change {
    private static final Texts TEXTS = Texts.of(Change.class, "change");

    private final EditingDomain domain;
    private final Locale locale;

    /**
     * @param domain that of the plan
     * @param locale the language of the labels, which undo menus show
     */
    public Change(EditingDomain domain, Locale locale) {
        this.domain = domain;
        this.locale = locale;
    }

    /**
     * Gives a property a value. A property of many values gets exactly those of a list; values that
     * stay are not touched.
     *
     * @param value {@code null} for not known
     */
    public Command set(EObject element, EStructuralFeature feature, Object value) {
        String label = TEXTS.get(locale, "change", PlanLabels.feature(feature, locale));
        return labelled(label, plainSet(element, feature, value));
    }

    /** Gives a property of several elements one value, as one step. */
    public Command set(
            Collection<? extends EObject> elements, EStructuralFeature feature, Object value) {
        String label = TEXTS.get(locale, "change", PlanLabels.feature(feature, locale));
        CompoundCommand all = new CompoundCommand(label);
        elements.forEach(element -> all.append(plainSet(element, feature, value)));
        return all;
    }

    /** Puts a new element into another, behind those that are there. */
    public Command add(EObject owner, EReference containment, EObject element) {
        String label = TEXTS.get(locale, "new", PlanLabels.type(element.eClass(), locale));
        Command command =
                containment.isMany()
                        ? AddCommand.create(domain, owner, containment, element)
                        : SetCommand.create(domain, owner, containment, element);
        return labelled(label, command);
    }

    /**
     * Puts a new element into another and lets a property refer to it, as one step.
     *
     * @param feature a reference of one value or of many
     */
    public Command addAndRefer(
            EObject owner,
            EReference containment,
            EObject created,
            EObject element,
            EReference feature) {
        CompoundCommand both =
                new CompoundCommand(
                        TEXTS.get(locale, "new", PlanLabels.type(created.eClass(), locale)));
        both.append(add(owner, containment, created));
        both.append(
                feature.isMany()
                        ? AddCommand.create(domain, element, feature, created)
                        : SetCommand.create(domain, element, feature, created));
        return both;
    }

    /** Marks an action as done on a day, as one step. */
    public Command done(Action action, LocalDate on) {
        CompoundCommand both = new CompoundCommand(TEXTS.get(locale, "done", action));
        both.append(plainSet(action, Literals.ACTION__STATUS, ActionStatus.DONE));
        both.append(plainSet(action, Literals.ACTION__DONE_ON, on));
        return both;
    }

    private Command plainSet(EObject element, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            return setMany(element, feature, (Collection<?>) value);
        }
        return SetCommand.create(
                domain, element, feature, value == null ? SetCommand.UNSET_VALUE : value);
    }

    private Command setMany(EObject element, EStructuralFeature feature, Collection<?> values) {
        List<Object> before = new ArrayList<>((Collection<?>) element.eGet(feature));
        List<Object> gone = new ArrayList<>(before);
        gone.removeAll(values);
        List<Object> come = new ArrayList<>(values);
        come.removeAll(before);
        CompoundCommand command = new CompoundCommand();
        if (!gone.isEmpty()) {
            command.append(RemoveCommand.create(domain, element, feature, gone));
        }
        if (!come.isEmpty()) {
            command.append(AddCommand.create(domain, element, feature, come));
        }
        return command.isEmpty() ? UnexecutableCommand.INSTANCE : command.unwrap();
    }

    private static Command labelled(String label, Command command) {
        return new CommandWrapper(label, label, command);
    }
}
