package org.keyplan.core.typing;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Money;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.model.label.Texts;

import java.text.Normalizer;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Understands what people type into fields and cells, and writes values the way they can be typed
 * again. Generous in what it takes: words by their beginning, dates and amounts as people write
 * them in English and Chinese. What it does not understand it refuses with one sentence and never
 * guesses. Immutable.
 */
public final class Typing {
    static final Texts TEXTS = Texts.of(Typing.class, "typing");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;，；、\\n]\\s*");
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Set<String> NOTHING = Set.of("", "—", "–", "-", "?", "？");
    private static final Set<String> YES =
            Set.of("yes", "y", "true", "x", "1", "✓", "✔", "是", "有", "对");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "否", "不", "无", "没有", "✗");
    private static final int MAX_SHOWN = 40;

    private final Locale locale;
    private final LocalDate today;
    private final String currency;

    /**
     * @param locale the person's language; English words are understood in every language
     * @param today what "today" and dates without a year refer to
     * @param currency ISO 4217 code of amounts typed without one; {@code null} if there is none
     */
    public Typing(Locale locale, LocalDate today, String currency) {
        this.locale = locale;
        this.today = today;
        this.currency = currency;
    }

    /** For a plan, whose currency amounts without one are in. */
    public static Typing in(AccountPlan plan, LocalDate today, Locale locale) {
        return new Typing(locale, today, plan.getCurrency());
    }

    /**
     * What a person means by a text typed for an attribute. An empty text, a dash and a question
     * mark mean "not known": the attribute's default, which is {@code null} for most. For an
     * attribute of many values the value is a list.
     *
     * @throws IllegalArgumentException for a reference, which needs {@link #element}
     */
    public Typed read(EStructuralFeature attribute, String text) {
        if (attribute instanceof EReference) {
            throw new IllegalArgumentException(attribute.getName() + " is a reference");
        }
        String typed = plain(text);
        if (attribute.isMany()) {
            return readMany(attribute, typed);
        }
        boolean free = attribute.getEType().getInstanceClass() == String.class;
        if (typed.isEmpty() || !free && NOTHING.contains(typed)) {
            return Typed.as(attribute.getDefaultValue());
        }
        return readOne(attribute.getEType(), typed);
    }

    private Typed readMany(EStructuralFeature attribute, String text) {
        Set<Object> values = new LinkedHashSet<>();
        for (String part : BETWEEN.split(text)) {
            if (!NOTHING.contains(part)) {
                Typed typed = readOne(attribute.getEType(), part);
                if (!typed.isUnderstood()) {
                    return typed;
                }
                values.add(typed.value());
            }
        }
        return Typed.as(List.copyOf(values));
    }

    private Typed readOne(EClassifier type, String text) {
        if (type instanceof EEnum choice) {
            return choice(choice, text);
        } else if (type == KeyplanPackage.Literals.DATE) {
            return new DateTyping(locale, today).read(text);
        } else if (type == KeyplanPackage.Literals.MONEY) {
            return new MoneyTyping(locale, currency).read(text);
        } else if (type == KeyplanPackage.Literals.SCORE) {
            return whole(text, 5, "score");
        } else if (type == KeyplanPackage.Literals.PERCENT) {
            return whole(text.replaceAll("\\s*%$", ""), 100, "percent");
        } else if (type.getInstanceClass() == String.class) {
            return Typed.as(text);
        } else if (type == EcorePackage.Literals.EBOOLEAN
                || type == EcorePackage.Literals.EBOOLEAN_OBJECT) {
            return yesOrNo(text);
        } else if (type == EcorePackage.Literals.EINT
                || type == EcorePackage.Literals.EINTEGER_OBJECT) {
            return whole(text.replaceAll("(?<=\\d)[, ](?=\\d{3})", ""), Integer.MAX_VALUE, "whole");
        }
        return technical((EDataType) type, text);
    }

    /** For types that no person is asked for today, such as places on a sheet. */
    private Typed technical(EDataType type, String text) {
        try {
            return Typed.as(type.getEPackage().getEFactoryInstance().createFromString(type, text));
        } catch (IllegalArgumentException e) {
            return Typed.refused(TEXTS.get(locale, "other", shown(text)));
        }
    }

    private Typed whole(String text, int max, String key) {
        if (text.matches("\\d{1,10}") && Long.parseLong(text) <= max) {
            return Typed.as(Integer.valueOf(text));
        }
        return Typed.refused(TEXTS.get(locale, key, shown(text)));
    }

    private Typed yesOrNo(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Typed.as(true);
        }
        return NO.contains(word)
                ? Typed.as(false)
                : Typed.refused(TEXTS.get(locale, "yesOrNo", shown(text)));
    }

    private Typed choice(EEnum type, String text) {
        List<Enumerator> values =
                type.getELiterals().stream().map(EEnumLiteral::getInstance).toList();
        List<Enumerator> found = new WordMatch<>(values, this::words).find(text);
        if (found.size() == 1) {
            return Typed.as(found.get(0));
        }
        String known = list(values.stream().map(v -> PlanLabels.literal(v, locale)).toList());
        return Typed.refused(TEXTS.get(locale, "choice", shown(text), known));
    }

    private List<String> words(Enumerator value) {
        return List.of(
                PlanLabels.literal(value, locale),
                PlanLabels.literal(value, Locale.ENGLISH),
                value.getName());
    }

    /**
     * Which of some elements a person means, by its whole label or by a part that only one has. An
     * empty text means none.
     *
     * @return an {@link EObject}, or {@code null} for none
     */
    public Typed element(Collection<? extends EObject> candidates, String text) {
        String typed = plain(text);
        if (NOTHING.contains(typed)) {
            return Typed.as(null);
        }
        List<? extends EObject> found =
                new WordMatch<EObject>(
                                List.copyOf(candidates), e -> List.of(PlanLabels.label(e, locale)))
                        .find(typed);
        if (found.size() == 1) {
            return Typed.as(found.get(0));
        }
        return Typed.refused(
                found.isEmpty()
                        ? TEXTS.get(locale, "element.none", shown(typed))
                        : TEXTS.get(
                                locale,
                                "element.several",
                                shown(typed),
                                list(
                                        found.stream()
                                                .limit(3)
                                                .map(e -> PlanLabels.label(e, locale))
                                                .toList())));
    }

    /** Several elements, one after the other as {@link #write} lists them. */
    public Typed elements(Collection<? extends EObject> candidates, String text) {
        Typed whole = element(candidates, text);
        if (whole.value() != null) {
            return Typed.as(List.of(whole.value()));
        }
        Set<Object> values = new LinkedHashSet<>();
        for (String part : BETWEEN.split(plain(text))) {
            Typed typed = element(candidates, part);
            if (!typed.isUnderstood()) {
                return typed;
            } else if (typed.value() != null) {
                values.add(typed.value());
            }
        }
        return Typed.as(List.copyOf(values));
    }

    /**
     * A value the way it is edited: reading the text gives the value again. Empty for "not known".
     */
    public String write(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Money money) {
            return number(money) + " " + money.currency();
        } else if (value instanceof Collection<?> many) {
            List<String> texts = new ArrayList<>();
            many.forEach(each -> texts.add(write(each)));
            return list(texts);
        } else if (value instanceof Number || value instanceof String) {
            return value.toString();
        }
        return PlanLabels.value(value, locale);
    }

    private String number(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(Texts.language(locale));
        int decimals = Math.max(0, money.amount().scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(money.amount());
    }

    private String list(List<String> texts) {
        return String.join(Texts.language(locale).equals(Locale.ENGLISH) ? ", " : "、", texts);
    }

    /**
     * Without what cannot be seen or saved. Wide letters and digits, as Chinese input methods write
     * them, stay as they are in free text; the readers of dates and amounts narrow them.
     */
    static String plain(String text) {
        return text == null
                ? ""
                : NO_TEXT.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
    }

    /** Wide digits and signs made narrow. */
    static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** What was typed, short enough for a sentence. */
    static String shown(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= MAX_SHOWN ? line : line.substring(0, MAX_SHOWN) + "…";
    }
}
