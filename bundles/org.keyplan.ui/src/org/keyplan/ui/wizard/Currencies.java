package org.keyplan.ui.wizard;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** Currencies to choose from, each with its code first, such as "EUR – Euro". */
final class Currencies {
    private static final List<String> USUAL =
            List.of(
                    "EUR", "USD", "CNY", "GBP", "JPY", "CHF", "AUD", "BRL", "CAD", "DKK", "HKD",
                    "INR", "KRW", "MXN", "NOK", "NZD", "PLN", "SEK", "SGD", "TWD", "ZAR");
    private static final String DASH = " – ";
    private static final int CODE = 3;

    private Currencies() {}

    /** What to offer, as a person reads it. */
    static List<String> names(Locale locale) {
        List<String> names = new ArrayList<>();
        for (String code : USUAL) {
            names.add(name(code, locale));
        }
        return names;
    }

    /** A currency as a person reads it; the code alone if it is not known. */
    static String name(String code, Locale locale) {
        return isKnown(code)
                ? code + DASH + Currency.getInstance(code).getDisplayName(locale)
                : code;
    }

    /** The code in what a person chose or typed; empty if nothing was. */
    static String code(String text) {
        String typed = text.strip();
        int dash = typed.indexOf(DASH.strip());
        return (dash < 0 ? typed : typed.substring(0, dash)).strip().toUpperCase(Locale.ROOT);
    }

    /** Whether there is a currency of this code by ISO 4217. */
    static boolean isKnown(String code) {
        return code.length() == CODE
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(known -> known.getCurrencyCode().equals(code));
    }

    /** The currency of the country a person lives in; US dollars if that is not known. */
    static String of(Locale locale) {
        if (locale.getCountry().isEmpty()) {
            return locale.getLanguage().equals("zh") ? "CNY" : "USD";
        }
        Currency currency = Currency.getInstance(locale);
        return currency == null ? "USD" : currency.getCurrencyCode();
    }
}
