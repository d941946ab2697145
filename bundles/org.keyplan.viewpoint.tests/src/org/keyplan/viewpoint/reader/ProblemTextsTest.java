package org.keyplan.viewpoint.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.expression.Failure;
import org.keyplan.viewpoint.wording.Messages;

import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class ProblemTextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    @Test
    void bothLanguagesSayTheSameThings() {
        Messages problems = Messages.beside(Problem.class, "problems");
        Messages failures = Messages.beside(Failure.class, "failures");
        for (Messages messages : new Messages[] {problems, failures}) {
            assertThat(messages.keys(Locale.ENGLISH)).isNotEmpty();
            assertThat(messages.keys(Locale.CHINESE)).isEqualTo(messages.keys(Locale.ENGLISH));
            for (String key : messages.keys(Locale.ENGLISH)) {
                assertThat(placeholders(messages, Locale.CHINESE, key))
                        .as(key)
                        .isEqualTo(placeholders(messages, Locale.ENGLISH, key));
            }
        }
    }

    private static TreeSet<String> placeholders(Messages messages, Locale locale, String key) {
        String text = messages.get(locale, key, "{0", "{1", "{2", "{3");
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(r -> r.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyWrongKindOfTargetHasItsSentence() {
        Messages problems = Messages.beside(Problem.class, "problems");
        for (Target target : Target.values()) {
            assertThat(problems.keys(Locale.ENGLISH)).contains("path.wrongKind." + target);
        }
    }

    @Test
    void everyFailureHasItsSentence() {
        Messages failures = Messages.beside(Failure.class, "failures");
        for (Failure.Kind kind : Failure.Kind.values()) {
            assertThat(failures.keys(Locale.ENGLISH)).contains(kind.name());
        }
    }

    @Test
    void apostrophesAndUmlautsSurvive() {
        Problem problem =
                Problem.error(
                        new org.keyplan.viewpoint.description.Location("a", 1),
                        "path.nowhere",
                        "style",
                        "//@x[name='Zoë {0}']");
        assertThat(problem.text(Locale.ENGLISH)).contains("\"//@x[name='Zoë {0}']\"");
    }
}
