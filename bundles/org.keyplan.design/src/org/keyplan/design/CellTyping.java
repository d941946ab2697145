package org.keyplan.design;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.core.typing.Typed;
import org.keyplan.core.typing.Typing;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Money;
import org.keyplan.model.WhitespaceCell;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.model.label.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people can type into the cells of a matrix: what a cell says in a form that can be typed
 * again, what can be chosen, and whether a text is understood. The declared tools, which then do
 * the work, leave a cell as it was where they do not understand.
 */
public final class CellTyping {
    private static final Texts TEXTS = Texts.of(CellTyping.class, "cells");
    private static final Pattern ARROW = Pattern.compile("\\s*(?:→|->|=>|>|/|,|，)\\s*");
    private static final Pattern TWO_NUMBERS = Pattern.compile("([0-4])\\s+([0-4])");

    private final DiagramKind kind;
    private final Typing typing;
    private final Locale locale;

    /**
     * @param kind one of those that are tables
     * @param plan whose currency amounts without one are in
     */
    public CellTyping(DiagramKind kind, AccountPlan plan, LocalDate today, Locale locale) {
        this.kind = kind;
        this.typing = Typing.in(plan, today, locale);
        this.locale = locale;
    }

    /** What the element of a cell says, as it can be typed again. */
    public String text(EObject element) {
        if (element instanceof Engagement engagement) {
            return levels(engagement.getLevel(), engagement.getDesiredLevel());
        }
        return element instanceof WhitespaceCell cell ? typing.write(cell.getPotential()) : "";
    }

    /** What can be chosen; empty where it must be typed. */
    public List<String> choices() {
        if (kind != DiagramKind.COVERAGE) {
            return List.of();
        }
        List<String> choices = new ArrayList<>();
        for (EngagementLevel now : EngagementLevel.values()) {
            if (now != EngagementLevel.NONE) {
                choices.add(levels(now, EngagementLevel.NONE));
            }
            for (EngagementLevel wanted : EngagementLevel.values()) {
                if (wanted.compareTo(now) > 0) {
                    choices.add(levels(now, wanted));
                }
            }
        }
        return choices;
    }

    private String levels(EngagementLevel now, EngagementLevel wanted) {
        String level = PlanLabels.literal(now, locale);
        return wanted == EngagementLevel.NONE
                ? level
                : TEXTS.get(locale, "levels", level, PlanLabels.literal(wanted, locale));
    }

    /**
     * What a text means: its value is the text in the form that the declared tools understand in
     * full.
     *
     * @param text not blank
     */
    public Typed read(String text) {
        if (kind == DiagramKind.COVERAGE) {
            return readLevels(text);
        }
        Typed amount = readAmount(text);
        return amount.isUnderstood() ? new Typed(write(amount.value()), null) : amount;
    }

    private Typed readLevels(String text) {
        String plain = TWO_NUMBERS.matcher(text.replace("✓", "").strip()).replaceAll("$1 → $2");
        String[] parts = ARROW.split(plain);
        if (parts.length > 2) {
            return new Typed(null, TEXTS.get(locale, "levels.two", text));
        }
        List<String> levels = new ArrayList<>();
        for (String part : parts) {
            Typed level =
                    part.matches("[0-4]")
                            ? new Typed(EngagementLevel.get(Integer.parseInt(part)), null)
                            : typing.read(Literals.ENGAGEMENT__LEVEL, part);
            if (!level.isUnderstood()) {
                return level;
            }
            levels.add(PlanLabels.value(level.value(), locale));
        }
        return new Typed(String.join(" → ", levels), null);
    }

    /** What a text means as an amount, which is not below zero; a blank one means none. */
    public Typed readAmount(String text) {
        Typed amount = typing.read(Literals.WHITESPACE_CELL__POTENTIAL, text);
        return amount.value() instanceof Money money && money.amount().signum() < 0
                ? new Typed(null, TEXTS.get(locale, "amount.negative", text))
                : amount;
    }

    /** A value as it can be typed again; empty for none. */
    public String write(Object value) {
        return typing.write(value);
    }
}
