package org.keyplan.model.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.model.provider.KeyplanEditPlugin;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class LabelFilesTest {

    private static final Texts LABELS = Texts.of(KeyplanEditPlugin.class, "labels");
    private static final Texts PATTERNS = Texts.of(PlanLabels.class, "patterns");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(LABELS.keys(Locale.CHINESE)).isEqualTo(LABELS.keys(Locale.ENGLISH));
        assertThat(PATTERNS.keys(Locale.CHINESE)).isEqualTo(PATTERNS.keys(Locale.ENGLISH));
    }

    @Test
    void everyKeyHasTextWithTheSamePlaceholdersInBothLanguages() {
        for (Texts texts : Set.of(LABELS, PATTERNS)) {
            for (String key : texts.keys(Locale.ENGLISH)) {
                String english = shown(texts, Locale.ENGLISH, key);
                String chinese = shown(texts, Locale.CHINESE, key);
                assertThat(english).as(key).isNotBlank();
                assertThat(chinese).as(key).isNotBlank();
                assertThat(placeholders(chinese)).as(key).isEqualTo(placeholders(english));
            }
        }
    }

    @Test
    void englishHasNoChineseAndChineseWordsAreTranslated() {
        for (String key : LABELS.keys(Locale.ENGLISH)) {
            assertThat(HAN.matcher(LABELS.get(Locale.ENGLISH, key)).find()).as(key).isFalse();
            if (key.matches("_UI_\\w+_(type|feature|description|literal)")) {
                assertThat(HAN.matcher(LABELS.get(Locale.CHINESE, key)).find()).as(key).isTrue();
            }
        }
    }

    @Test
    void everyTypeFeatureAndLiteralHasItsWordsAndNothingElseHas() {
        Set<String> needed = new TreeSet<>();
        ModelWords.classes().forEach(type -> add(needed, type.getName(), "type", "description"));
        ModelWords.features()
                .forEach(feature -> add(needed, name(feature), "feature", "description"));
        ModelWords.choices().forEach(choice -> add(needed, choice.getName(), "type"));
        ModelWords.literals().forEach(literal -> add(needed, name(literal), "literal"));
        Set<String> present = new TreeSet<>(LABELS.keys(Locale.ENGLISH));
        present.removeIf(key -> key.matches("pluginName|providerName"));
        present.removeIf(key -> key.matches("_UI_(Create|Unknown|PropertyDesc|Boolean)\\w+"));
        assertThat(present).isEqualTo(needed);
    }

    @Test
    void everyNamedClassHasAWordForUnnamedElements() {
        Set<String> named =
                ModelWords.concreteClasses()
                        .filter(type -> type.getEStructuralFeature("name") != null)
                        .map(type -> "unnamed." + type.getName())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> present = new TreeSet<>(PATTERNS.keys(Locale.ENGLISH));
        present.removeIf(key -> !key.startsWith("unnamed."));
        assertThat(present).isEqualTo(named);
    }

    @Test
    void everythingInTheModelIsDocumented() throws IOException {
        TreeIterator<EObject> all = ModelWords.documentedModel().eAllContents();
        int documented = 0;
        while (all.hasNext()) {
            EObject element = all.next();
            if (element instanceof EClassifier
                    || element instanceof EStructuralFeature
                    || element instanceof EEnumLiteral) {
                assertThat(EcoreUtil.getDocumentation((EModelElement) element))
                        .as(String.valueOf(element))
                        .isNotBlank()
                        .matches("(?s).*[.?]");
                documented++;
            }
        }
        assertThat(documented).isGreaterThan(350);
    }

    @Test
    void englishTooltipsSayWhatTheModelDocuments() throws IOException {
        EPackage model = ModelWords.documentedModel();
        for (EClassifier classifier : model.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                assertThat(PlanLabels.description(type, Locale.ENGLISH))
                        .isEqualTo(EcoreUtil.getDocumentation(type));
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    assertThat(PlanLabels.description(feature, Locale.ENGLISH))
                            .isEqualTo(EcoreUtil.getDocumentation(feature));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void valuesOfAChoiceAreToldApart(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ModelWords.choices()
                .forEach(
                        choice ->
                                assertThat(choice.getELiterals())
                                        .extracting(l -> PlanLabels.literal(l, locale))
                                        .as(choice.getName())
                                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void featuresOfAClassAreToldApart(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ModelWords.concreteClasses()
                .forEach(
                        type ->
                                assertThat(type.getEAllStructuralFeatures())
                                        .extracting(f -> PlanLabels.feature(f, locale))
                                        .as(type.getName())
                                        .doesNotHaveDuplicates());
    }

    private static String shown(Texts texts, Locale locale, String key) {
        return texts.get(locale, key, "<0>", "<1>", "<2>");
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("<\\d>")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static void add(Set<String> keys, String name, String... kinds) {
        for (String kind : kinds) {
            keys.add("_UI_" + name + "_" + kind);
        }
    }

    private static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "_" + feature.getName();
    }

    private static String name(EEnumLiteral literal) {
        return literal.getEEnum().getName() + "_" + literal.getName();
    }
}
