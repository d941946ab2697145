package org.keyplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

class RulePackTest {

    private static final RuleInfo LAST_MET =
            RuleCatalogue.standard().find("DEC-03").orElseThrow().info();

    @TempDir private Path folder;

    @Test
    void withoutPackEveryRuleIsOnWithItsDefaults() {
        RulePack pack = RulePack.defaults();
        assertThat(pack.enabled(LAST_MET)).isTrue();
        assertThat(pack.severity(LAST_MET, Severity.ADVICE)).isEqualTo(Severity.ADVICE);
        assertThat(pack.threshold(LAST_MET, "days")).isEqualTo(90);
    }

    @Test
    void aPackSwitchesOffAndChangesSeverityAndThreshold() throws Exception {
        RulePack pack =
                read(
                        """
                        # house rules
                        ! also a comment
                          dec-03.days = 60

                        DEC-03.severity=error
                        PPL-15.enabled=false
                        """);
        assertThat(pack.threshold(LAST_MET, "days")).isEqualTo(60);
        assertThat(pack.severity(LAST_MET, Severity.WARNING)).isEqualTo(Severity.ERROR);
        assertThat(pack.enabled(info("PPL-15"))).isFalse();
        assertThat(pack.enabled(LAST_MET)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DEC-99.days=1         | there is no rule \"DEC-99\"",
                "DEC-03.weeks=1        | rule DEC-03 has no setting \"weeks\"; it has enabled,"
                        + " severity, days",
                "DEC-03.days=-1        | \"-1\" is not possible for DEC-03.days; use a whole number"
                        + " from 0 to 3",
                "DEC-03.days=3651      | \"3651\" is not possible for DEC-03.days",
                "DEC-03.days=two       | \"two\" is not possible for DEC-03.days",
                "DEC-03.enabled=maybe  | \"maybe\" is neither true nor false",
                "DEC-03.severity=FATAL | \"FATAL\" is not a severity",
                "DEC-03 days 60        | \"DEC-03 days 60\" is not a setting",
            })
    void aWrongLineIsAnErrorThatNamesFileAndLine(String line, String sentence) {
        assertThatThrownBy(() -> read("# first line\n" + line + "\n"))
                .isInstanceOfSatisfying(
                        RulePackException.class,
                        e -> {
                            assertThat(e.line()).isEqualTo(2);
                            assertThat(e.text(Locale.ENGLISH))
                                    .startsWith(folder.resolve("pack") + ":2: ")
                                    .contains(sentence);
                            assertThat(e.text(Locale.CHINESE))
                                    .startsWith(folder.resolve("pack") + ":2: ");
                        });
    }

    @Test
    void aPackMayNameItsVersionAndANewerOneIsRefused() throws Exception {
        assertThat(read("version=1\nDEC-03.days=60\n").threshold(LAST_MET, "days")).isEqualTo(60);
        assertThatThrownBy(() -> read("version=2\n"))
                .hasMessageContaining(":1: the rule pack is of version 2");
    }

    @Test
    void aSettingGivenTwiceIsAnError() {
        assertThatThrownBy(() -> read("DEC-03.days=60\nDEC-03.days=70\n"))
                .hasMessageContaining(":2: \"DEC-03.days\" is set twice");
    }

    @Test
    void aPackThatIsNotUtf8IsAnError() throws IOException {
        Path file = folder.resolve("pack");
        Files.write(file, "# Größe\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> reader().read(file)).hasMessageContaining("not UTF-8");
    }

    @Test
    void aMissingPackIsAnError() {
        assertThatThrownBy(() -> reader().read(folder.resolve("none")))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void thePackBesideThePlanIsFoundBeforeTheOneAboveIt() throws IOException {
        Path above = pack(folder);
        Files.createDirectory(folder.resolve(".git"));
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        assertThat(RulePackReader.locate(inner.resolve("x.keyplan"))).contains(above);
        Path beside = pack(inner);
        assertThat(RulePackReader.locate(inner.resolve("x.keyplan"))).contains(beside);
    }

    @Test
    void aPackAboveTheRepositoryOrWithoutRepositoryIsNotLookedFor() throws IOException {
        pack(folder);
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        assertThat(RulePackReader.locate(inner.resolve("x.keyplan"))).isEmpty();
        Files.createDirectory(folder.resolve("a/.metadata"));
        assertThat(RulePackReader.locate(inner.resolve("x.keyplan"))).isEmpty();
    }

    @Test
    void aThresholdOutOfItsRangeIsRefusedInCodeToo() {
        assertThatThrownBy(() -> RulePack.defaults().withThreshold(LAST_MET, "days", -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Path pack(Path where) throws IOException {
        return Files.writeString(where.resolve(RulePackReader.FILE_NAME), "");
    }

    private RulePack read(String text) throws IOException, RulePackException {
        return reader().read(Files.writeString(folder.resolve("pack"), text));
    }

    private static RulePackReader reader() {
        return new RulePackReader(RuleCatalogue.standard());
    }

    private static RuleInfo info(String id) {
        return RuleCatalogue.standard().find(id).orElseThrow().info();
    }
}
