package org.keyplan.core.edit;

import static org.keyplan.model.KeyplanPackage.Literals.DECISION_CRITERION__TEXT;
import static org.keyplan.model.KeyplanPackage.Literals.GATE__TEXT;
import static org.keyplan.model.KeyplanPackage.Literals.INTERACTION__PURPOSE;
import static org.keyplan.model.KeyplanPackage.Literals.INVESTMENT_LINE__TEXT;
import static org.keyplan.model.KeyplanPackage.Literals.NAMED_ELEMENT;
import static org.keyplan.model.KeyplanPackage.Literals.NAMED_ELEMENT__NAME;
import static org.keyplan.model.KeyplanPackage.Literals.PURCHASE_CRITERION__TEXT;
import static org.keyplan.model.KeyplanPackage.Literals.SWOT_ENTRY__TEXT;
import static org.keyplan.model.KeyplanPackage.Literals.VALUE_EVIDENCE__STATEMENT;
import static org.keyplan.model.KeyplanPackage.Literals.VALUE_ITEM__TEXT;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.model.label.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Gives an element another name or, where it has none, another wording. */
public final class Renaming {
    private static final Texts TEXTS = Texts.of(Renaming.class, "edit");

    private static final List<EAttribute> WORDINGS =
            List.of(
                    VALUE_EVIDENCE__STATEMENT,
                    VALUE_ITEM__TEXT,
                    SWOT_ENTRY__TEXT,
                    GATE__TEXT,
                    DECISION_CRITERION__TEXT,
                    PURCHASE_CRITERION__TEXT,
                    INVESTMENT_LINE__TEXT,
                    INTERACTION__PURPOSE);

    private Renaming() {}

    /** What of an element is its name; empty if it is only called by what it refers to. */
    public static Optional<EAttribute> feature(EObject element) {
        if (NAMED_ELEMENT.isSuperTypeOf(element.eClass())) {
            return Optional.of(NAMED_ELEMENT__NAME);
        }
        return WORDINGS.stream()
                .filter(wording -> wording.getEContainingClass() == element.eClass())
                .findFirst();
    }

    /** The name or wording as it is; empty if there is none. */
    public static String name(EObject element) {
        return feature(element).map(element::eGet).map(Object::toString).orElse("");
    }

    /**
     * The command that renames. It cannot be executed if the name is the same or the element has no
     * name of its own.
     *
     * @param name blanks around it do not count; nothing else clears the name
     * @param locale the language of its label
     */
    public static Command command(
            EditingDomain domain, EObject element, String name, Locale locale) {
        String stripped = name.strip();
        Optional<EAttribute> feature = feature(element);
        if (feature.isEmpty() || Objects.equals(stripped, name(element))) {
            return UnexecutableCommand.INSTANCE;
        }
        boolean clear = stripped.isEmpty();
        CompoundCommand command =
                new CompoundCommand(
                        clear
                                ? TEXTS.get(locale, "rename.clear", element)
                                : TEXTS.get(locale, "rename.label", stripped));
        command.append(
                SetCommand.create(
                        domain, element, feature.get(), clear ? SetCommand.UNSET_VALUE : stripped));
        return command;
    }
}
