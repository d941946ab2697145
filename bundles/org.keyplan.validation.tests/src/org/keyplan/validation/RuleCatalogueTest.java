package org.keyplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.label.Texts;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class RuleCatalogueTest {

    private static final Path SOURCES = Path.of("../org.keyplan.validation/src");

    @Test
    void allRulesOfTheCatalogueAreInstalled() {
        assertThat(ids())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(
                                        ids("DEC", 8),
                                        ids("BUD", 11),
                                        ids("PPL", 16),
                                        ids("NED", 7),
                                        ids("STG", 5),
                                        ids("ACT", 7),
                                        ids("CLS", 9),
                                        ids("CMP", 2),
                                        ids("RSK", 2),
                                        ids("STR", 6),
                                        Stream.of("HSK-01", "HSK-02", "HSK-09"))
                                .flatMap(i -> i)
                                .toList());
    }

    @Test
    void everyRuleClassIsListedForTheServiceLoader() throws IOException {
        Set<String> listed =
                RuleCatalogue.standard().rules().stream()
                        .map(rule -> rule.getClass().getName())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(ruleClasses());
    }

    @Test
    void everyRuleSaysItsNameReasonAndRemedyInBothLanguages() {
        for (Rule rule : RuleCatalogue.standard().rules()) {
            RuleTexts texts = RuleTexts.of(rule);
            for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                assertThat(texts.name(locale)).as(rule.info().id()).isNotBlank();
                assertThat(texts.why(locale)).as(rule.info().id()).endsWith(end(locale));
                assertThat(texts.whatToDo(locale)).as(rule.info().id()).endsWith(end(locale));
            }
        }
    }

    @Test
    void theTextBundlesOfAllCategoriesHaveTheSameKeysInBothLanguages() {
        for (Rule rule : RuleCatalogue.standard().rules()) {
            Texts texts = Texts.of(rule.getClass(), "rules");
            assertThat(texts.keys(Locale.SIMPLIFIED_CHINESE))
                    .as(rule.getClass().getPackageName())
                    .isEqualTo(texts.keys(Locale.ENGLISH));
        }
        Texts fixes = Texts.of(org.keyplan.validation.fix.Fixes.class, "fixes");
        assertThat(fixes.keys(Locale.CHINESE)).isEqualTo(fixes.keys(Locale.ENGLISH));
        for (String bundle : List.of("rulepack", "reference")) {
            Texts texts = Texts.of(Rule.class, bundle);
            assertThat(texts.keys(Locale.CHINESE)).isEqualTo(texts.keys(Locale.ENGLISH));
        }
    }

    @Test
    void twoRulesWithOneIdAreRefused() {
        assertThatThrownBy(() -> new RuleCatalogue(List.of(new RuleFailed(), new RuleFailed())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HSK-09");
    }

    @Test
    void rulesAreFoundWhateverTheCaseOfTheirId() {
        assertThat(RuleCatalogue.standard().find("dec-01")).isPresent();
        assertThat(RuleCatalogue.standard().find("DEC-1")).isEmpty();
    }

    @Test
    void everyRuleLooksAtElementsOfThePlan() {
        for (Rule rule : RuleCatalogue.standard().rules()) {
            assertThat(rule.info().target().getEPackage()).isSameAs(KeyplanPackage.eINSTANCE);
            assertThat(rule.info()).as("the same every time").isSameAs(rule.info());
        }
    }

    private static String end(Locale locale) {
        return locale == Locale.ENGLISH ? "." : "。";
    }

    private static Set<String> ids() {
        return RuleCatalogue.standard().rules().stream()
                .map(rule -> rule.info().id())
                .collect(Collectors.toSet());
    }

    private static Stream<String> ids(String prefix, int count) {
        return Stream.iterate(1, i -> i <= count, i -> i + 1)
                .map(i -> "%s-%02d".formatted(prefix, i));
    }

    private static Set<String> ruleClasses() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(RuleCatalogueTest::isRule)
                    .map(file -> SOURCES.relativize(file).toString())
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .map(name -> name.replace(File.separatorChar, '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isRule(Path file) {
        try {
            return Files.readString(file).matches("(?s).*final class \\w+ implements Rule \\{.*");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
