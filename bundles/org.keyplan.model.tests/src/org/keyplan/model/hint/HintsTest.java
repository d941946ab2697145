package org.keyplan.model.hint;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.junit.jupiter.api.Test;
import org.keyplan.model.Answer;
import org.keyplan.model.Attitude;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.label.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class HintsTest {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    /** Places in diagrams are of no business meaning, and yes and no explain themselves. */
    private static final Set<EClassifier> PLAIN =
            Set.of(
                    Literals.DIAGRAM_NODE,
                    Literals.DIAGRAM_BEND,
                    Literals.BEND_POINT,
                    Literals.STICKY_NOTE,
                    Literals.ANSWER);

    /** Values that say nothing but that there is no value, or no better one. */
    private static final Set<String> PLAIN_VALUES = Set.of("UNKNOWN", "OTHER");

    private static final Pattern KEY =
            Pattern.compile("(.+)\\.(title|what|why|find|act|source|ask\\.[1-9])");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void everyClassWithBusinessMeaningIsExplainedInBothLanguages() {
        for (EClassifier type : KeyplanPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EClass aClass && !aClass.isAbstract() && !PLAIN.contains(type)) {
                isExplained(aClass, aClass.getName());
            }
        }
    }

    @Test
    void everyChoiceAndItsValuesAreExplainedInBothLanguages() {
        for (EClassifier type : KeyplanPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EEnum choice && !PLAIN.contains(type)) {
                isExplained(choice, choice.getName());
                for (EEnumLiteral literal : choice.getELiterals()) {
                    if (!PLAIN_VALUES.contains(literal.getName())) {
                        saysWhatItIs(literal, choice.getName() + "." + literal.getName());
                    }
                }
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Hints.keys(Locale.CHINESE)).isEqualTo(Hints.keys(Locale.ENGLISH));
    }

    @Test
    void everyKeyIsOfAConceptThatThereIs() {
        for (String key : Hints.keys(Locale.ENGLISH)) {
            Matcher matcher = KEY.matcher(key);
            assertThat(matcher.matches()).as(key).isTrue();
            String concept = matcher.group(1);
            if (concept.startsWith(Hints.CONCEPT)) {
                assertThat(Hints.of(concept, Locale.ENGLISH)).as(key).isPresent();
                assertThat(Hints.of(concept, Locale.ENGLISH).get().what()).as(key).isNotEmpty();
            } else {
                assertThat(matcher.group(2)).as(key).isNotEqualTo("title");
                assertThat(Hints.of(model(concept), Locale.ENGLISH)).as(key).isPresent();
            }
        }
    }

    @Test
    void questionsAreNumberedWithoutGaps() {
        for (String key : Hints.keys(Locale.ENGLISH)) {
            if (key.matches(".*\\.ask\\.[2-9]")) {
                int number = key.charAt(key.length() - 1) - '0';
                assertThat(Hints.keys(Locale.ENGLISH))
                        .contains(key.substring(0, key.length() - 1) + (number - 1));
            }
        }
    }

    @Test
    void textsAreWholeSentencesInTheirLanguage() {
        Texts texts = Texts.of(Hints.class, "hints");
        for (String key : texts.keys(Locale.ENGLISH)) {
            String english = texts.get(Locale.ENGLISH, key);
            String chinese = texts.get(Locale.SIMPLIFIED_CHINESE, key);
            assertThat(HAN.matcher(english).find()).as(key).isFalse();
            assertThat(HAN.matcher(chinese).find()).as(key).isTrue();
            if (!key.endsWith(".title")) {
                assertThat(english).as(key).matches("(?s).*[.?]\"?");
                assertThat(chinese).as(key).matches("(?s).*[。？]”?");
            }
        }
    }

    @Test
    void aValueIsExplainedByItsOwnTexts() {
        Hint champion = Hints.of(Attitude.CHAMPION, Locale.ENGLISH).orElseThrow();

        assertThat(champion.title()).isEqualTo("Champion");
        assertThat(champion.what()).startsWith("Fights for us");
        assertThat(champion.act()).isNotEmpty();
        assertThat(champion.questions()).isEmpty();
        assertThat(Hints.choice(Attitude.CHAMPION)).contains(Literals.ATTITUDE);
        assertThat(Hints.of(Literals.ATTITUDE, Locale.ENGLISH).orElseThrow().questions())
                .hasSize(2);
    }

    @Test
    void whatHasNoTextsOfItsOwnHasNoHint() {
        assertThat(Hints.of(Literals.BEND_POINT, Locale.ENGLISH)).isEmpty();
        assertThat(Hints.of(Literals.STAKEHOLDER__JOB_TITLE, Locale.ENGLISH)).isEmpty();
        assertThat(Hints.of(Answer.YES, Locale.ENGLISH)).isEmpty();
        assertThat(Hints.of("concept.nonsense", Locale.ENGLISH)).isEmpty();
        assertThat(Hints.of(42, Locale.ENGLISH)).isEmpty();
        assertThat(Hints.of(null, Locale.ENGLISH)).isEmpty();
    }

    private static void isExplained(Object concept, String name) {
        saysWhatItIs(concept, name);
        for (Locale language : LANGUAGES) {
            Hint hint = Hints.of(concept, language).orElseThrow();
            assertThat(hint.why()).as(name).isNotBlank();
            assertThat(hint.find()).as(name).isNotBlank();
        }
    }

    private static void saysWhatItIs(Object concept, String name) {
        for (Locale language : LANGUAGES) {
            Hint hint =
                    Hints.of(concept, language).orElseThrow(() -> new AssertionError("no " + name));
            assertThat(hint.title()).as(name).isNotBlank();
            assertThat(hint.what()).as(name).isNotBlank();
        }
    }

    /** The part of the model that a key names. */
    private static Object model(String key) {
        String[] names = key.split("\\.");
        EClassifier type = KeyplanPackage.eINSTANCE.getEClassifier(names[0]);
        assertThat(type).as(key).isNotNull();
        if (names.length == 1) {
            return type;
        }
        Object part =
                type instanceof EClass aClass
                        ? aClass.getEAllStructuralFeatures().stream()
                                .filter(f -> f.getEContainingClass() == aClass)
                                .filter(f -> f.getName().equals(names[1]))
                                .findFirst()
                                .orElse(null)
                        : ((EEnum) type).getEEnumLiteral(names[1]);
        assertThat(part).as(key).isNotNull();
        return part;
    }
}
