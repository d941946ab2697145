package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.cli.Cli.Outcome;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.examples.Examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

class ExportCommandTest {

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void prepare() throws IOException {
        cli = new Cli(folder);
        cli.example(Examples.CONSTRUCTION_MACHINERY, "a.keyplan");
    }

    private static String wordText(Path file) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement()
                    .getTextContent();
        }
    }

    @Test
    void bothFormatsAreWrittenWholeIntoAFolder() throws Exception {
        Outcome outcome = cli.run("export", "a.keyplan", "--to", "html,docx", "-o", "out");

        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(outcome.err()).isEmpty();
        Path html = folder.resolve("out/a.html");
        Path docx = folder.resolve("out/a.docx");
        assertThat(outcome.outLines()).containsExactly("Wrote " + html, "Wrote " + docx);
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/a.{html,docx}");
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files).containsExactlyInAnyOrder(html, docx);
        }
        assertThat(Files.readString(html).strip())
                .endsWith("</html>")
                .contains("Meridian Infrastructure Group", "Eleanor Whitcombe", "PPL-12");
        assertThat(wordText(docx))
                .contains("Meridian Infrastructure Group", "Eleanor Whitcombe", "PPL-12");
    }

    @Test
    void theLanguageAskedForIsThatOfTheDocument() throws Exception {
        cli.run("export", "a.keyplan", "--to", "html", "--lang", "zh", "-o", "zh.html");
        cli.run("export", "a.keyplan", "--to", "html", "-o", "en.html");

        assertThat(folder.resolve("zh.html")).content().contains("客户");
        assertThat(folder.resolve("en.html")).content().doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void theDateAskedForCounts() throws IOException {
        cli.run("export", "a.keyplan", "--to", "html", "-o", "a.html");
        cli.run("export", "a.keyplan", "--to", "html", "-o", "b.html", "--as-of", "2026-12-31");

        assertThat(folder.resolve("a.html")).content().contains("2026-06-30");
        assertThat(folder.resolve("b.html")).content().contains("2026-12-31");
    }

    @Test
    void theCurrentFolderTakesTheDocumentUnlessAnotherIsNamed() throws IOException {
        cli.example(Examples.POWER_AUTHORITY, "sub/客户.keyplan");

        cli.run("export", "sub/客户.keyplan", "--to", "html");
        cli.run("export", "sub/客户.keyplan", "--to", "html", "-o", "made/");
        cli.run("export", "sub/客户.keyplan", "--to", "html", "-o", "sub");

        assertThat(folder.resolve("客户.html")).isNotEmptyFile();
        assertThat(folder.resolve("made/客户.html")).isNotEmptyFile();
        assertThat(folder.resolve("sub/客户.html")).isNotEmptyFile();
    }

    @Test
    void everyPlanOfAFolderIsWritten() throws IOException {
        cli.example(Examples.POWER_AUTHORITY, "plans/b.keyplan");
        cli.example(Examples.GENERATING_COMPANY, "plans/deeper/c.keyplan");

        Outcome outcome =
                cli.run("export", "a.keyplan", "plans", "--to", "html,docx", "-o", "out/");

        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(outcome.outLines()).hasSize(6);
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "a.html", "a.docx", "b.html", "b.docx", "c.html", "c.docx");
        }
    }

    @Test
    void oneUnreadablePlanDoesNotKeepTheOthersFromBeingWritten() throws IOException {
        cli.file("plans/broken.keyplan", "no plan");
        cli.example(Examples.POWER_AUTHORITY, "plans/c.keyplan");

        Outcome outcome = cli.run("export", "plans", "--to", "html", "-o", "out/");

        assertThat(outcome.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(outcome.errLines()).singleElement().asString().contains("broken.keyplan");
        assertThat(folder.resolve("out/c.html")).isNotEmptyFile();
        assertThat(folder.resolve("out/broken.html")).doesNotExist();
    }

    @Test
    void plansOfOneNameDoNotReplaceEachOthersDocuments() throws IOException {
        cli.example(Examples.POWER_AUTHORITY, "east/plan.keyplan");
        cli.example(Examples.GENERATING_COMPANY, "west/plan.keyplan");

        Outcome outcome = cli.run("export", "east", "west", "--to", "html", "-o", "out/");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.errLines())
                .singleElement()
                .asString()
                .contains("east", "west", "plan.html", "different folders");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void onlyTheSectionsAskedForAreWritten() throws IOException {
        cli.run("export", "a.keyplan", "--to", "html", "--sections", "opportunities,findings");
        assertThat(sections()).containsExactly("opportunities", "findings");

        cli.run("export", "a.keyplan", "--to", "html", "--without", "opportunities");
        assertThat(sections()).isNotEmpty().doesNotContain("opportunities").contains("findings");
    }

    private List<String> sections() throws IOException {
        return Pattern.compile("<section id=\"([^\"]+)\"")
                .matcher(Files.readString(folder.resolve("a.html")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void whatThePersonShouldKnowOfTheCustomersEditionIsToldButNotInIt() throws IOException {
        cli.example(Examples.NEGLECTED_ACCOUNT, "n.keyplan");

        Outcome outcome = cli.run("export", "n.keyplan", "--to", "html", "--edition", "customer");

        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(outcome.errLines()).isNotEmpty();
        assertThat(outcome.errLines().get(0)).contains("marked as public", "Confidentiality");
        assertThat(outcome.outLines()).singleElement().asString().endsWith("n.html");
        assertThat(folder.resolve("n.html")).content().doesNotContain("Confidentiality");
    }

    @Test
    void aReviewSaysWhatHasChangedSinceAnOlderVersion() throws IOException {
        String now = Files.readString(folder.resolve("a.keyplan"));
        cli.file("old.keyplan", now.replace("headquarters=\"Leeds", "headquarters=\"York"));

        Outcome outcome =
                cli.run(
                        "export",
                        "a.keyplan",
                        "--to",
                        "md",
                        "--edition",
                        "review",
                        "--since",
                        "old.keyplan");

        assertThat(outcome.errLines()).isEmpty();
        assertThat(folder.resolve("a.md"))
                .content()
                .contains("Compared with “old.keyplan”: 0 added, 1 changed, 0 removed.")
                .contains("| Headquarters | York, United Kingdom | Leeds, United Kingdom |");
    }

    @Test
    void whatIsNoOlderVersionIsRefusedInOneSentence() throws IOException {
        cli.example(Examples.NEGLECTED_ACCOUNT, "b.keyplan");
        cli.file("broken.keyplan", "no plan");

        assertThat(compared("a.keyplan", "--edition", "review", "--since", "b.keyplan"))
                .contains("“b.keyplan” is a plan for Brightwater Dairy Co-operative, not for");
        assertThat(compared("a.keyplan", "--edition", "review", "--since", "broken.keyplan"))
                .contains("broken.keyplan");
        assertThat(compared("a.keyplan", "--edition", "review", "--since", "none.keyplan"))
                .contains("none.keyplan");
        assertThat(compared("a.keyplan", "--since", "b.keyplan")).contains("--edition review");
        assertThat(compared(".", "--edition", "review", "--since", "b.keyplan"))
                .contains("name one plan only");
        assertThat(folder.resolve("a.md")).doesNotExist();
    }

    private String compared(String plan, String... arguments) {
        List<String> all = new ArrayList<>(List.of("export", plan, "--to", "md"));
        all.addAll(List.of(arguments));
        Outcome outcome = cli.run(all.toArray(String[]::new));
        assertThat(outcome.code()).isNotEqualTo(ExitCode.CLEAN);
        assertThat(outcome.errLines()).hasSize(1);
        return outcome.err();
    }

    @Test
    void anUnknownSectionIsToldWithThoseThereAre() {
        Outcome outcome = cli.run("export", "a.keyplan", "--to", "html", "--sections", "swott");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.errLines())
                .singleElement()
                .asString()
                .contains("swott", "opportunities, competition, swot");
        assertThat(folder.resolve("a.html")).doesNotExist();
    }

    @Test
    void anUnknownEditionIsToldWithThoseThereAre() {
        Outcome outcome = cli.run("export", "a.keyplan", "--to", "html", "--edition", "short");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.errLines())
                .singleElement()
                .asString()
                .contains("\"short\"", "full, one-page, customer, review");
    }

    @Test
    void aNewDocumentReplacesTheOldOneOfTheSameName() throws IOException {
        Path old = cli.file("a.html", "old");

        assertThat(cli.run("export", "a.keyplan", "--to", "html").code()).isZero();

        assertThat(old).content().contains("</html>").doesNotStartWith("old");
    }

    /** Temporary files are made readable for their owner only; a document is for others. */
    @Test
    void othersMayReadADocumentAsAnyFile() throws IOException {
        Path plain = cli.file("plain.txt", "as the system makes files");
        assumeTrue(Files.getFileStore(plain).supportsFileAttributeView("posix"));
        cli.run("export", "a.keyplan", "--to", "html,docx");
        Path shared = cli.file("shared.html", "old");
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rw-rw-rw-"));
        cli.run("export", "a.keyplan", "--to", "html", "-o", "shared.html");

        assertThat(Files.getPosixFilePermissions(folder.resolve("a.docx")))
                .isEqualTo(Files.getPosixFilePermissions(plain));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shared)))
                .isEqualTo("rw-rw-rw-");
        assertThat(shared).content().contains("</html>");
    }

    @Test
    void aTargetThatCannotBeWrittenIsOneLineAndLeavesNothingBehind() throws IOException {
        Files.createDirectories(folder.resolve("x/a.html/full"));
        cli.file("file", "kept");

        Outcome isFolder = cli.run("export", "a.keyplan", "--to", "html", "-o", "x/");
        Outcome inFile = cli.run("export", "a.keyplan", "--to", "docx", "-o", "file/a.docx");

        for (Outcome outcome : new Outcome[] {isFolder, inFile}) {
            assertThat(outcome.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(outcome.errLines()).hasSize(1);
            assertThat(outcome.err()).contains("cannot be written (").doesNotContain("Exception");
            assertThat(outcome.out()).isEmpty();
        }
        try (var files = Files.list(folder.resolve("x"))) {
            assertThat(files).containsExactly(folder.resolve("x/a.html"));
        }
        assertThat(folder.resolve("file")).hasContent("kept");
    }

    @Test
    void aDocumentNeverReplacesAPlan() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("a.keyplan"));

        Outcome outcome = cli.run("export", "a.keyplan", "--to", "html", "-o", "a.keyplan");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.errLines()).hasSize(1);
        assertThat(folder.resolve("a.keyplan")).hasBinaryContent(before);
    }

    @Test
    void severalFormatsNeedAFolder() throws IOException {
        cli.file("one.html", "old");

        Outcome outcome = cli.run("export", "a.keyplan", "--to", "html,docx", "-o", "one.html");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("one.html must be a folder");
        assertThat(folder.resolve("one.html")).hasContent("old");
    }

    @Test
    void anUnreadablePlanLeavesNoDocument() throws IOException {
        cli.broken("broken.keyplan");

        Outcome outcome = cli.run("export", "broken.keyplan", "--to", "html,docx", "-o", "out");

        assertThat(outcome.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(outcome.errLines()).hasSize(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aPlanWithoutAccountIsExported() throws IOException {
        cli.file("bare.keyplan", PlanFilesNamedTest.NO_ACCOUNT);

        Outcome outcome = cli.run("export", "bare.keyplan", "--to", "html,docx");

        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(Files.readString(folder.resolve("bare.html"), StandardCharsets.UTF_8))
                .contains("Bare");
    }
}
