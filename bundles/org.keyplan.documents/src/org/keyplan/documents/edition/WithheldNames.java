package org.keyplan.documents.edition;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Account;
import org.keyplan.model.Competitor;
import org.keyplan.model.Diagram;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.NamedElement;
import org.keyplan.model.Person;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names that a customer must not read, and how to find them in a text: as whole words in any
 * case or, in Chinese, anywhere. People are also found by a single part of their name, and
 * competitors by its first word, since that is how colleagues write of them.
 */
final class WithheldNames {

    private static final int SHORTEST_PART = 3;

    private static final int SHORTEST_FIRST_WORD = 4;

    private record Name(String text, Pattern pattern) {}

    private final List<Name> names = new ArrayList<>();

    /**
     * @param hidden elements that are not shown
     * @param shown elements that are; what people and the account share with others in their names,
     *     such as a first name, gives nobody away
     */
    WithheldNames(Collection<? extends EObject> hidden, Collection<? extends EObject> shown) {
        Set<String> open = new LinkedHashSet<>();
        for (EObject element : shown) {
            if (element instanceof NamedElement named && named.getName() != null) {
                open.add(normal(named.getName()));
                if (element instanceof Person || element instanceof Account) {
                    open.addAll(words(named.getName()));
                }
            }
        }
        Set<String> secret = new LinkedHashSet<>();
        for (EObject element : hidden) {
            if (isSecret(element)) {
                NamedElement named = (NamedElement) element;
                secret.add(normal(named.getName()));
                parts(named, secret);
            }
            if (element instanceof Person person) {
                addIfAny(person.getEmail(), secret);
                addIfAny(person.getPhone(), secret);
            }
        }
        secret.removeAll(open);
        secret.stream()
                .filter(name -> !name.isBlank())
                .forEach(name -> names.add(new Name(name, pattern(name))));
    }

    /** Maps and diagrams are called after what they show, which has a name of its own. */
    private static boolean isSecret(EObject element) {
        return element instanceof NamedElement named
                && named.getName() != null
                && !(element instanceof InfluenceMap || element instanceof Diagram);
    }

    private static void addIfAny(String text, Set<String> secret) {
        if (text != null && !text.isBlank()) {
            secret.add(normal(text));
        }
    }

    private static void parts(NamedElement element, Set<String> secret) {
        List<String> words = words(element.getName());
        if (element instanceof Person) {
            words.stream().filter(word -> word.length() >= SHORTEST_PART).forEach(secret::add);
        } else if (element instanceof Competitor && !words.isEmpty()) {
            String first = words.get(0);
            if (first.length() >= SHORTEST_FIRST_WORD) {
                secret.add(first);
            }
        }
    }

    private static List<String> words(String name) {
        return Arrays.stream(normal(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Full-width letters and such are what they look like. */
    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
    }

    private static Pattern pattern(String name) {
        StringBuilder pattern = new StringBuilder();
        if (isWord(name.codePointAt(0))) {
            pattern.append("(?<![\\p{L}\\p{N}])");
        }
        pattern.append(Pattern.quote(name).replace(" ", "\\E\\s+\\Q"));
        if (isWord(name.codePointBefore(name.length()))) {
            pattern.append("(?![\\p{L}\\p{N}])");
        }
        return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a letter or digit belongs to a script that sets words apart. */
    private static boolean isWord(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        boolean together =
                script == UnicodeScript.HAN
                        || script == UnicodeScript.HIRAGANA
                        || script == UnicodeScript.KATAKANA
                        || script == UnicodeScript.THAI;
        return Character.isLetterOrDigit(codePoint) && !together;
    }

    /** The first withheld name that a text mentions. */
    Optional<String> in(String text) {
        String normal = normal(text);
        return names.stream()
                .filter(name -> name.pattern().matcher(normal).find())
                .map(Name::text)
                .findFirst();
    }
}
