package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.cli.Cli.Outcome;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.examples.Examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What holds for all commands: usage, help, version, language, faults. */
class CommandLineTest {

    private static final String[] COMMANDS = {
        "new", "validate", "rules", "show", "export", "template", "report", "generate-completion"
    };

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void prepare() {
        cli = new Cli(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            textBlock =
                    """
                    vlidate → "vlidate" is not known here; did you mean "validate"? See "keyplan --help".
                    exprot → "exprot" is not known here; did you mean "export"? See "keyplan --help".
                    --fromat=json validate x → "--fromat=json" is not known here; see "keyplan --help".
                    validate x --fromat=json → "--fromat=json" is not known here; did you mean "--format"? See "keyplan validate --help".
                    qqq → "qqq" is not known here; see "keyplan --help".
                    rules --lnag en → "--lnag" is not known here; did you mean "--lang"? See "keyplan rules --help".
                    validate x --fromat json → "--fromat" is not known here; did you mean "--format"? See "keyplan validate --help".
                    validate → FILE|FOLDER is missing; see "keyplan validate --help".
                    export a.keyplan → --to FORMAT is missing; see "keyplan export --help".
                    show → PLAN is missing; see "keyplan show --help".
                    new → FILE is missing; see "keyplan new --help".
                    validate x --format yaml → "yaml" is not possible for --format; possible are text, json, sarif, junit; see "keyplan validate --help".
                    validate x --fail-on advice → "advice" is not possible for --fail-on; possible are error, warning, never; see "keyplan validate --help".
                    validate x --as-of 30.6.2026 → "30.6.2026" is not possible for --as-of; see "keyplan validate --help".
                    validate x --as-of 2026-02-30 → "2026-02-30" is not possible for --as-of; see "keyplan validate --help".
                    validate x --jobs many → "many" is not possible for --jobs; see "keyplan validate --help".
                    validate x --format json --format text → --format is given twice; see "keyplan validate --help".
                    export a --to odt → "odt" is not possible for --to; possible are html, docx, xlsx, pdf, md, pptx; see "keyplan export --help".
                    rules --lang fr → "fr" is not possible for --lang; possible are en, zh; see "keyplan rules --help".
                    --lang=zh_CN rules → "zh_CN" is not possible for --lang; possible are en, zh; see "keyplan --help".
                    """)
    void wrongUsageIsOneLineWithTheRightOne(String arguments, String sentence) {
        Outcome outcome = cli.run(arguments.split(" "));

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.errLines()).containsExactly("keyplan: " + sentence);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void noCommandIsAnsweredWithWhatCanBeDone() {
        Outcome outcome = cli.run();

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.errLines())
                .containsExactly(
                        "keyplan: say what to do, such as \"keyplan validate plans/\";"
                                + " \"keyplan --help\" lists the commands.");
    }

    @Test
    void faultsAreSaidInTheLanguageAskedFor() {
        assertThat(cli.run("vlidate", "--lang", "zh").err()).contains("是否想写“validate”");
        assertThat(cli.run("--lang=ZH", "validate").err()).contains("缺少 FILE|FOLDER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "validate --version", "rules -V"})
    void theVersionIsThatOfTheBundle(String arguments) throws IOException {
        Outcome outcome = cli.run(arguments.split(" "));

        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(outcome.out()).isEqualTo("keyplan " + CliTextsTest.bundleVersion() + "\n");
    }

    @Test
    void helpListsTheCommandsAndTheExitCodes() {
        Outcome outcome = cli.run("--help");

        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains(COMMANDS).contains("Exit codes: 0 clean", "Usage: ");
    }

    @Test
    void everyOptionIsExplainedInBothLanguages() {
        for (String command : COMMANDS) {
            String english = cli.run(command, "--help").out();
            String chinese = cli.run(command, "--help", "--lang", "zh").out();

            assertThat(english).startsWith(english.split("\n")[0]).contains("Usage: keyplan");
            assertThat(chinese).contains("用法：keyplan " + command, "选项：");
            for (String help : List.of(english, chinese)) {
                assertThat(help.lines().filter(line -> line.matches(" +(-\\w, )? *--[a-z].*")))
                        .as("options of " + command)
                        .hasSizeGreaterThanOrEqualTo(4)
                        .allMatch(line -> line.matches(".*--(\\S+ {2,}\\S.*|\\S{20,})"));
            }
            assertThat(chinese.replaceAll("(?s)用法：.*?\\n\\n", "").lines())
                    .as("explanations of " + command)
                    .filteredOn(line -> line.matches(" {6}--.*| {2}-.*"))
                    .allMatch(line -> line.matches(".*\\p{IsHan}.*| *--\\S{20,}"));
        }
    }

    @Test
    void theHelpOfValidateNamesTheFormats() {
        assertThat(cli.run("validate", "--help").out())
                .contains("text for people (default), json for programs, sarif")
                .contains("junit for build servers");
    }

    @Test
    void theCompletionScriptIsAScript() throws Exception {
        Outcome outcome = cli.run("generate-completion");
        Path script = Files.writeString(folder.resolve("completion.sh"), outcome.out());

        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("--fail-on", "\"sarif\"", "\"docx\"", "\"warning\"")
                .contains(COMMANDS);
        Process bash =
                new ProcessBuilder(
                                "bash",
                                "-c",
                                "set -e; bash -n \"$0\"; source \"$0\"; COMP_WORDS=(keyplan val);"
                                        + " COMP_CWORD=1; compopt() { :; }; _complete_keyplan; echo"
                                        + " \"${COMPREPLY[*]}\"",
                                script.toString())
                        .redirectErrorStream(true)
                        .start();
        String completed = new String(bash.getInputStream().readAllBytes()).strip();
        assertThat(bash.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(completed).isEqualTo("validate");
        assertThat(bash.exitValue()).isZero();
    }

    @Test
    void onlyDebugShowsAStackTrace() throws IOException {
        cli.broken("broken.keyplan");
        cli.clock(Cli.failing(new IllegalStateException("stopped")));
        String[][] faults = {
            {"validate", "x", "--jobs", "0"},
            {"vlidate"},
            {"show", "broken.keyplan"},
            {"export", "broken.keyplan", "--to", "html"},
            {"validate", "broken.keyplan"},
        };

        for (String[] fault : faults) {
            Outcome plain = cli.run(fault);
            Outcome debug = cli.run(JsonReportTest.join(new String[] {"--debug"}, fault));

            assertThat(plain.errLines()).as(fault[0]).hasSize(1);
            assertThat(debug.err()).as(fault[0]).contains("\tat org.keyplan");
            assertThat(debug.errLines().get(debug.errLines().size() - 1))
                    .isEqualTo(plain.errLines().get(0));
            assertThat(debug.code()).isEqualTo(plain.code());
        }
    }

    @Test
    void anErrorOfTheMachineEndsInOneLineThatNamesIt() throws IOException {
        assertThat(failing(new StackOverflowError()).err())
                .contains(new StackOverflowError().toString());
    }

    @Test
    void tooLittleMemoryEndsInOneLineThatSaysHowToGetMore() throws IOException {
        assertThat(failing(new OutOfMemoryError("heap")).err())
                .contains("KEYPLAN_JAVA_OPTS=-Xmx1g")
                .doesNotContain("heap");
    }

    private Outcome failing(Error error) throws IOException {
        cli.example(Examples.POWER_AUTHORITY, "a.keyplan");
        cli.clock(Cli.failing(error));

        Outcome outcome = cli.run("validate", "a.keyplan");

        assertThat(outcome.code()).isEqualTo(ExitCode.INTERNAL);
        assertThat(outcome.errLines()).hasSize(1);
        return outcome;
    }
}
