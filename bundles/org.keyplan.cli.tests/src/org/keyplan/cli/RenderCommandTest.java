package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.cli.Cli.Outcome;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.examples.Examples;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

class RenderCommandTest {

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void prepare() throws IOException {
        cli = new Cli(folder);
        cli.example(Examples.POWER_AUTHORITY, "a.keyplan");
    }

    private Outcome render(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "render";
        args[1] = "a.keyplan";
        System.arraycopy(more, 0, args, 2, more.length);
        return cli.run(args);
    }

    private String svg(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static void assumeFonts() {
        assumeThat(fonts()).as("fonts on this machine").isNotEmpty();
    }

    private static List<String> fonts() {
        try {
            return List.of(
                    GraphicsEnvironment.getLocalGraphicsEnvironment()
                            .getAvailableFontFamilyNames());
        } catch (Error | RuntimeException e) {
            return List.of(); // a Java without the libraries that draw
        }
    }

    @Test
    void withoutOptionsEverythingThatShowsSomethingIsDrawn() throws IOException {
        Outcome outcome = render();

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(outcome.outLines())
                .containsExactly(
                        "Wrote " + folder.resolve("a-org-chart.svg"),
                        "Wrote " + folder.resolve("a-influence-map-switchgear-replacement.svg"),
                        "Wrote " + folder.resolve("a-influence-map-the-account.svg"),
                        "Wrote " + folder.resolve("a-account-map.svg"),
                        "Wrote " + folder.resolve("a-insight-map.svg"),
                        "Wrote " + folder.resolve("a-coverage.svg"),
                        "Wrote " + folder.resolve("a-whitespace.svg"));
        assertThat(svg("a-org-chart.svg")).contains("Patricia Lindqvist", "General Manager");
    }

    @Test
    void aMapIsFoundByItsNameInAnyWriting() throws IOException {
        Outcome outcome = render("--map", "switchgear REPLACEMENT", "-o", "map.svg");

        assertThat(outcome.err()).isEmpty();
        assertThat(svg("map.svg")).contains("Switchgear replacement", "Robert Tanaka");
    }

    @Test
    void aLayerThatIsSwitchedOffIsNotDrawn() throws IOException {
        render("--diagram", "org-chart", "-o", "with.svg");
        Outcome outcome = render("--diagram", "org-chart", "--layers=-roles", "-o", "without.svg");

        assertThat(outcome.err()).isEmpty();
        assertThat(svg("with.svg")).contains(">Decision maker<");
        assertThat(svg("without.svg")).doesNotContain(">Decision maker<");
    }

    @Test
    void aFilterLeavesPeopleOutAndThePictureSaysSo() throws IOException {
        Outcome outcome =
                render(
                        "--map",
                        "Switchgear replacement",
                        "--filter",
                        "only-purchasers",
                        "-o",
                        "map.svg");

        assertThat(outcome.err()).isEmpty();
        assertThat(svg("map.svg"))
                .contains("Martin Hale", "Only purchasers")
                .doesNotContain("Robert Tanaka");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--diagram org-chrt | there is no diagram \"org-chrt\"; did you mean"
                        + " \"org-chart\"?",
                "--diagram seating | there is no diagram \"seating\"; there are org-chart, "
                        + "influence-map, account-map, insight-map, coverage, whitespace, all.",
                "--map Switchgaer_replacement | there is no influence map"
                        + " \"Switchgaer_replacement\"; did you mean \"Switchgear replacement\"?",
                "--diagram org-chart --layers dotedlines | there is no layer \"dotedlines\" here;"
                        + " did you mean \"dotted-lines\"?",
                "--diagram coverage --layers roles | there is no layer \"roles\", since what shall"
                        + " be drawn has no layers.",
                "--filter only-coachs | there is no filter \"only-coachs\" here; did you mean"
                        + " \"only-coaches\"?",
                "--diagram org-chart --map x | --map is for influence maps only; leave out"
                        + " --diagram or say --diagram influence-map.",
                "--scale 0 | --scale must be between 0.1 and 10.",
            })
    void aWrongNameIsToldInOneLineWithTheNearestRightOne(String options, String sentence) {
        Outcome outcome = render(options.split(" "));

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.errLines()).containsExactly("keyplan: " + sentence);
        assertThat(folder).isDirectoryContaining("glob:**/a.keyplan");
        assertThat(folder).isDirectoryNotContaining("glob:**.svg");
    }

    @Test
    void theOutputsEndingSaysTheFormat() throws IOException {
        assumeFonts();
        Outcome small = render("--diagram", "org-chart", "--scale", "1", "-o", "chart.png");
        Outcome large = render("--diagram", "org-chart", "-o", "large.png");

        assertThat(small.err() + large.err()).isEmpty();
        int width = ImageIO.read(folder.resolve("chart.png").toFile()).getWidth();
        assertThat(width).isGreaterThan(500);
        assertThat(ImageIO.read(folder.resolve("large.png").toFile()).getWidth())
                .isEqualTo(2 * width);
    }

    @Test
    void severalDiagramsBecomeOneDocumentWithABookmarkEach() throws IOException {
        assumeFonts();
        Outcome outcome = render("--format", "pdf");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.outLines()).containsExactly("Wrote " + folder.resolve("a.pdf"));
        try (PDDocument document = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(7);
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .anySatisfy(title -> assertThat(title).startsWith("Org chart"))
                    .anySatisfy(title -> assertThat(title).startsWith("Whitespace"));
        }
    }

    @Test
    void aPlanFileIsNotReplacedByAPicture() throws IOException {
        String before = svg("a.keyplan");
        Outcome outcome = render("--diagram", "org-chart", "--format", "svg", "-o", "a.keyplan");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(svg("a.keyplan")).isEqualTo(before);
    }

    @Test
    void ofABlankPlanOnlyWhatShowsSomethingIsDrawn() {
        cli.run("new", "blank.keyplan");
        Outcome all = cli.run("render", "blank.keyplan");
        Outcome map = cli.run("render", "blank.keyplan", "--diagram", "influence-map");

        assertThat(all.outLines())
                .containsExactly("Wrote " + folder.resolve("blank-account-map.svg"));
        assertThat(map.code()).isEqualTo(ExitCode.USAGE);
        assertThat(map.errLines())
                .containsExactly("keyplan: the plan has no influence map; add one first.");
    }

    /** A chart without people is a sheet that says what to do, not an error. */
    @Test
    void aDiagramAskedForByNameIsDrawnEvenIfItIsEmpty() throws IOException {
        cli.run("new", "blank.keyplan");
        Outcome outcome =
                cli.run("render", "blank.keyplan", "--diagram", "org-chart", "-o", "c.svg");

        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(svg("c.svg")).contains("id=\"empty\"");
    }

    @Test
    void whatCanBeDrawnIsListedWithLayersAndFilters() {
        Outcome outcome = cli.run("diagrams", "a.keyplan", "--as-of", "2026-06-30");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.outLines())
                .contains(
                        "org-chart      Org chart         9 boxes",
                        "influence-map  Influence map     \"Switchgear replacement\", 6 boxes",
                        "  layers: dotted-lines, vacancies, roles, coverage");
        assertThat(outcome.out()).contains("only-key-players");
    }

    @Test
    void chineseReadersGetChinesePictures() throws IOException {
        Outcome outcome = render("--lang", "zh", "--diagram", "org-chart", "-o", "zh.svg");

        assertThat(outcome.out()).contains("已写入");
        assertThat(svg("zh.svg")).contains("xml:lang=\"zh", "组织架构图", "决策人");
    }
}
