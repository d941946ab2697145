package org.keyplan.viewpoint.expression;

import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.Expression.Kind;
import org.keyplan.viewpoint.description.Location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes expressions apart as Sirius does. A prefix counts only at the very beginning and in lower
 * case; anything without one is a literal, whatever it looks like. Nothing is refused here: names
 * that mean nothing turn out not to be evaluable, and the check tells of them.
 */
public final class ExpressionParser {
    private static final String FEATURE = "feature:";
    private static final String VARIABLE = "var:";
    private static final String SERVICE = "service:";
    private static final Pattern CALL = Pattern.compile("[(,)]");

    private ExpressionParser() {}

    /**
     * @param text null where nothing is written
     */
    public static Expression parse(String text, Location location) {
        if (text == null) {
            return Expression.none(location);
        }
        if (text.isBlank()) {
            return new Expression(Kind.NONE, text, "", null, List.of(), location);
        }
        if (text.startsWith(FEATURE)) {
            return plain(Kind.FEATURE, text, text.stripTrailing(), FEATURE, location);
        }
        if (text.startsWith(VARIABLE)) {
            return plain(Kind.VARIABLE, text, text.stripTrailing(), VARIABLE, location);
        }
        if (text.startsWith(SERVICE)) {
            return service(text, location);
        }
        return plain(Kind.LITERAL, text, text, "", location);
    }

    private static Expression plain(
            Kind kind, String text, String trimmed, String prefix, Location location) {
        String name = trimmed.substring(prefix.length());
        return new Expression(kind, text, name, null, List.of(), location);
    }

    private static Expression service(String text, Location location) {
        String call = text.substring(SERVICE.length()).strip();
        String receiver = null;
        int dot = call.indexOf('.');
        if (dot >= 0) {
            receiver = call.substring(0, dot).strip();
            call = call.substring(dot + 1);
        }
        int parenthesis = call.indexOf('(');
        if (parenthesis < 0) {
            return new Expression(Kind.SERVICE, text, call, receiver, List.of(), location);
        }
        List<String> arguments = new ArrayList<>();
        Arrays.stream(CALL.split(call)).skip(1).map(String::strip).forEach(arguments::add);
        String name = call.substring(0, parenthesis);
        return new Expression(Kind.SERVICE, text, name, receiver, arguments, location);
    }
}
