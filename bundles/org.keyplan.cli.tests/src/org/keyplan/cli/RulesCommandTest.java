package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.cli.Cli.Outcome;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleCatalogue;
import org.keyplan.validation.RulePackReader;
import org.keyplan.validation.RuleTexts;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

class RulesCommandTest {

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void prepare() {
        cli = new Cli(folder);
    }

    @Test
    void everyRuleIsListedWithItsSeverityAndName() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            Outcome outcome = cli.run("rules", "--lang", locale.getLanguage());

            assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
            List<String> listed =
                    outcome.outLines().stream().filter(l -> l.startsWith("  ")).toList();
            List<Rule> rules = RuleCatalogue.standard().rules();
            assertThat(listed).hasSameSizeAs(rules);
            for (int i = 0; i < listed.size(); i++) {
                assertThat(listed.get(i))
                        .startsWith("  " + rules.get(i).info().id())
                        .endsWith(" " + RuleTexts.of(rules.get(i)).name(locale));
            }
        }
        assertThat(cli.run("rules").out()).containsPattern("DEC-02 +ERROR ");
    }

    @Test
    void aRuleIsExplainedWhateverTheCaseOfItsId() {
        for (Rule rule : RuleCatalogue.standard().rules()) {
            String id = rule.info().id();
            Outcome outcome = cli.run("rules", id.toLowerCase(Locale.ROOT));

            assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
            assertThat(outcome.out())
                    .startsWith(id)
                    .contains(RuleTexts.of(rule).why(Locale.ENGLISH))
                    .contains(RuleTexts.of(rule).whatToDo(Locale.ENGLISH));
        }
    }

    @Test
    void thresholdsReadAsInARulePack() throws Exception {
        List<String> settings =
                RuleCatalogue.standard().rules().stream()
                        .filter(rule -> !rule.info().thresholds().isEmpty())
                        .flatMap(rule -> cli.run("rules", rule.info().id()).outLines().stream())
                        .filter(line -> line.matches("  [A-Z]{3}-\\d\\d\\.\\w+ = \\S+ .*"))
                        .map(line -> line.strip().replaceFirst("( = \\S+) .*", "$1"))
                        .toList();

        long thresholds =
                RuleCatalogue.standard().rules().stream()
                        .mapToLong(rule -> rule.info().thresholds().size())
                        .sum();
        assertThat(settings).hasSize((int) thresholds);
        Path pack = cli.file("pack.properties", String.join("\n", settings));
        assertThat(new RulePackReader(RuleCatalogue.standard()).read(pack)).isNotNull();
    }

    @Test
    void anUnknownRuleIsWrongUsage() {
        Outcome outcome = cli.run("rules", "DEC-99");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.errLines())
                .containsExactly(
                        "keyplan: there is no rule \"DEC-99\"; \"keyplan rules\" lists them.");
    }
}
