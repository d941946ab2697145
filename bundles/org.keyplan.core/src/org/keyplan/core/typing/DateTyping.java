package org.keyplan.core.typing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands dates: 2026-06-30, 2026/6/30, 2026年6月30日, 30.6.2026, 6-30 of this year, "today",
 * "tomorrow", and "+2w" or "-3d" from today. Day and month in an order that only the writer knows,
 * such as 3/4/2026, are refused.
 */
final class DateTyping {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})");
    private static final Pattern SLASHES =
            Pattern.compile("(\\d{1,2})\\s*[/-]\\s*(\\d{1,2})\\s*[/-]\\s*(\\d{4})");
    private static final Pattern THIS_YEAR =
            Pattern.compile("(\\d{1,2})\\s*[-/月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern DISTANCE =
            Pattern.compile("([+-])\\s*(\\d{1,3})\\s*([a-z天日周月年]?)");

    private final Locale locale;
    private final LocalDate today;

    DateTyping(Locale locale, LocalDate today) {
        this.locale = locale;
        this.today = today;
    }

    Typed read(String text) {
        String typed = Typing.narrow(text).toLowerCase(Locale.ROOT);
        try {
            LocalDate date = date(typed);
            if (date != null) {
                return Typed.as(date);
            }
        } catch (DateTimeException e) {
            return Typed.refused(Typing.TEXTS.get(locale, "date.never", Typing.shown(text)));
        }
        return Typed.refused(
                Typing.TEXTS.get(
                        locale,
                        SLASHES.matcher(typed).matches() ? "date.order" : "date",
                        Typing.shown(text)));
    }

    private LocalDate date(String text) {
        switch (text) {
            case "today", "今天", "今日":
                return today;
            case "tomorrow", "明天", "明日":
                return today.plusDays(1);
            case "yesterday", "昨天", "昨日":
                return today.minusDays(1);
            default:
                LocalDate date = ordered(YEAR_FIRST.matcher(text), 1, 2, 3);
                date = date != null ? date : ordered(DIGITS.matcher(text), 1, 2, 3);
                date = date != null ? date : ordered(DAY_FIRST.matcher(text), 3, 2, 1);
                date = date != null ? date : slashes(SLASHES.matcher(text));
                date = date != null ? date : thisYear(THIS_YEAR.matcher(text));
                return date != null ? date : distance(DISTANCE.matcher(text));
        }
    }

    private static LocalDate ordered(Matcher found, int year, int month, int day) {
        return found.matches()
                ? LocalDate.of(number(found, year), number(found, month), number(found, day))
                : null;
    }

    /** Only if one of the two numbers can be no month. */
    private static LocalDate slashes(Matcher found) {
        if (!found.matches()) {
            return null;
        }
        int first = number(found, 1);
        int second = number(found, 2);
        if (first > 12) {
            return LocalDate.of(number(found, 3), second, first);
        }
        return second > 12 || first == second
                ? LocalDate.of(number(found, 3), first, second)
                : null;
    }

    private LocalDate thisYear(Matcher found) {
        return found.matches()
                ? LocalDate.of(today.getYear(), number(found, 1), number(found, 2))
                : null;
    }

    private LocalDate distance(Matcher found) {
        if (!found.matches()) {
            return null;
        }
        int sign = found.group(1).equals("-") ? -1 : 1;
        int count = sign * number(found, 2);
        return switch (found.group(3)) {
            case "", "d", "天", "日" -> today.plusDays(count);
            case "w", "周" -> today.plusWeeks(count);
            case "m", "月" -> today.plusMonths(count);
            case "y", "年" -> today.plusYears(count);
            default -> null;
        };
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
