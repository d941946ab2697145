package org.keyplan.validation;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.model.label.Texts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A way to put a finding right. Nothing happens until its command is executed on the plan's command
 * stack, where it can be undone.
 */
public final class QuickFix {

    /** Makes the command of a quick fix. */
    @FunctionalInterface
    public interface CommandFactory {
        /**
         * A new command that has not been executed.
         *
         * @param domain the editing domain of the plan
         * @param locale the language in which texts are written into the plan
         */
        Command create(EditingDomain domain, Locale locale);
    }

    private final Texts texts;
    private final String key;
    private final Object[] arguments;
    private final CommandFactory command;
    private final boolean plansOnly;

    /**
     * @param texts where the label stands
     * @param key the key of the label
     * @param arguments what the label names
     */
    public QuickFix(Texts texts, String key, List<?> arguments, CommandFactory command) {
        this(texts, key, arguments, command, false);
    }

    private QuickFix(
            Texts texts, String key, List<?> arguments, CommandFactory command, boolean plansOnly) {
        this.texts = texts;
        this.key = key;
        this.arguments = arguments.toArray();
        this.command = command;
        this.plansOnly = plansOnly;
    }

    /**
     * A fix that creates an action and changes nothing else: it promises that somebody will put the
     * finding right.
     */
    public static QuickFix plansAction(
            Texts texts, String key, List<?> arguments, CommandFactory command) {
        return new QuickFix(texts, key, arguments, command, true);
    }

    /**
     * Whether the fix only creates an action. The finding may stay until somebody has carried it
     * out.
     */
    public boolean plansActionOnly() {
        return plansOnly;
    }

    /** What it does, in a few words. */
    public String label(Locale locale) {
        return texts.get(locale, key, arguments);
    }

    /**
     * A new command that makes the change as one undoable step.
     *
     * @param domain the editing domain of the plan
     * @param locale the language of texts that it writes into the plan
     */
    public Command command(EditingDomain domain, Locale locale) {
        return command.create(domain, locale);
    }

    @Override
    public String toString() {
        return key + Arrays.toString(arguments);
    }
}
