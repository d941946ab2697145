package org.keyplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

class RulesReferenceTest {

    private static final Path FOLDER = Path.of("../../docs/reference");

    /** Run the tests with -Dkeyplan.reference=renew to write the pages anew. */
    private static final boolean RENEW = "renew".equals(System.getProperty("keyplan.reference"));

    @Test
    void theEnglishReferencePageIsUpToDate() throws IOException {
        check("rules.md", Locale.ENGLISH);
    }

    @Test
    void theChineseReferencePageIsUpToDate() throws IOException {
        check("rules_zh.md", Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void thePageExplainsEveryRuleOnceWithAllItsThresholds() {
        String page = RulesReference.markdown(RuleCatalogue.standard(), Locale.ENGLISH);
        for (Rule rule : RuleCatalogue.standard().rules()) {
            assertThat(page).containsOnlyOnce("### " + rule.info().id() + " ");
            assertThat(page).contains(RuleTexts.of(rule).why(Locale.ENGLISH));
            assertThat(page).contains(RuleTexts.of(rule).whatToDo(Locale.ENGLISH));
            for (Threshold threshold : rule.info().thresholds()) {
                assertThat(page).contains("`" + rule.info().id() + "." + threshold.key() + "`");
            }
        }
    }

    private static void check(String name, Locale locale) throws IOException {
        Path file = FOLDER.resolve(name);
        String page = RulesReference.markdown(RuleCatalogue.standard(), locale);
        if (RENEW) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, page);
        }
        assertThat(file).as("renew it with -Dkeyplan.reference=renew").exists();
        assertThat(Files.readString(file))
                .as("%s is stale; renew it with -Dkeyplan.reference=renew", name)
                .isEqualTo(page);
    }
}
