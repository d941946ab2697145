package org.keyplan.core.file;

import org.eclipse.emf.common.util.URI;
import org.keyplan.model.label.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences about plan files; placeholders 0 to 2 are always file, line and column. */
final class Messages {

    static final Texts TEXTS = Texts.of(Messages.class, "messages");

    private Messages() {}

    static String problem(Locale locale, URI file, Problem problem) {
        return text(
                locale,
                problem.message().key(),
                List.of(
                        name(file),
                        Integer.toString(problem.line()),
                        Integer.toString(problem.column())),
                problem.message().arguments());
    }

    static String notice(Locale locale, LoadReport.Notice notice) {
        return text(
                locale,
                notice.key(),
                List.of(Integer.toString(notice.line())),
                List.copyOf(notice.arguments()));
    }

    /** A file as people know it: its path if it has one. */
    static String name(URI file) {
        return file.isFile() ? file.toFileString() : file.toString();
    }

    private static String text(Locale locale, String key, List<String> place, List<Object> more) {
        List<Object> all = new ArrayList<>(place);
        for (Object argument : more) {
            all.add(argument instanceof Localized text ? text.in(locale) : argument);
        }
        return TEXTS.get(locale, key, all.toArray());
    }

    /** A part of a sentence that differs by language, such as an element's label. */
    @FunctionalInterface
    interface Localized {
        String in(Locale locale);
    }
}
