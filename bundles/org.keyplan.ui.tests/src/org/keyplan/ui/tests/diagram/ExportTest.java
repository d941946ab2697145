package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.design.DiagramChoice;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.PlanDiagram;
import org.keyplan.design.PlanDiagrams;
import org.keyplan.examples.Examples;
import org.keyplan.ui.diagram.export.PictureExport;
import org.keyplan.ui.diagram.export.PictureSettings;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.paging.Paper;
import org.keyplan.viewpoint.picture.PictureFormat;
import org.keyplan.viewpoint.picture.SvgWriter;
import org.keyplan.viewpoint.scene.NodeId;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.imageio.ImageIO;

/** Taking pictures out of the editor. */
@ExtendWith(Studio.class)
class ExportTest {
    @TempDir Path folder;
    private OpenDiagram diagram;

    @BeforeEach
    void open() {
        diagram = Diagrams.influenceMap(folder);
    }

    private static PictureSettings as(PictureFormat format) {
        return new PictureSettings(format, 2, Paper.A4, true);
    }

    private void export(PictureFormat format, Path target) throws InterruptedException {
        Job job =
                Ui.get(
                        () -> {
                            Drawing drawing = diagram.viewer().drawing(true);
                            return PictureExport.of(diagram.viewer())
                                    .export(drawing, as(format), target);
                        });
        job.join();
        Ui.settle();
    }

    /** The picture that the command line makes of the plan as it is now. */
    private String rendered() {
        PlanSession session = Diagrams.session(folder);
        return Ui.get(
                () -> {
                    PlanDiagrams diagrams =
                            new PlanDiagrams(session.plan(), Examples.asOf(), Locale.getDefault());
                    PlanDiagram map =
                            diagrams.all().stream()
                                    .filter(d -> d.kind() == DiagramKind.INFLUENCE_MAP)
                                    .filter(d -> d.root() == diagram.viewer().host().root())
                                    .findFirst()
                                    .orElseThrow();
                    return new SvgWriter().write(diagrams.draw(map, DiagramChoice.USUAL));
                });
    }

    @Test
    void theSvgIsTheOneOfTheCommandLine() throws Exception {
        Path file = folder.resolve("map.svg");

        export(PictureFormat.SVG, file);

        assertThat(Files.readString(file)).isEqualTo(rendered());
    }

    @Test
    void whatWasMovedAndFilteredIsSoInTheFile() throws Exception {
        NodeId person = diagram.node(Diagrams.MEMBERS.get(0));
        String filter = Ui.get(() -> diagram.viewer().host().description().filters().get(0).name());
        Ui.run(
                () -> {
                    diagram.viewer()
                            .place("Move", Map.of(person, diagram.bounds(person).moved(40, 24)));
                    diagram.viewer().choose(diagram.viewer().scene().layers(), Set.of(filter));
                });
        Ui.settle();
        Path file = folder.resolve("map.svg");

        export(PictureFormat.SVG, file);

        assertThat(Files.readString(file)).isEqualTo(rendered()).contains("Filter");
    }

    @Test
    void aPngHasTheSizeAskedFor() throws Exception {
        Path file = folder.resolve("map.png");
        Drawing drawing = Ui.get(() -> diagram.viewer().drawing(true));

        export(PictureFormat.PNG, file);

        assertThat(ImageIO.read(file.toFile()).getWidth())
                .isEqualTo((int) Math.ceil(drawing.width() * 2));
    }

    @Test
    void aPdfIsWritten() throws Exception {
        Path file = folder.resolve("map.pdf");

        export(PictureFormat.PDF, file);

        byte[] bytes = Files.readAllBytes(file);
        assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void whatCannotBeWrittenIsSaidInOneSentenceAndNothingIsLeft() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("file"), "no folder");
        Path target = inTheWay.resolve("map.svg");
        Shell main = Workbench.shell();

        export(PictureFormat.SVG, target);

        Ui.until("the failure is told", () -> dialog(main) != null);
        Screenshots.take("export-failed");
        Shell dialog = dialog(main);
        String said =
                Ui.get(
                        () ->
                                Widgets.all(dialog, Label.class).stream()
                                        .map(Label::getText)
                                        .filter(text -> text.contains("map.svg"))
                                        .findFirst()
                                        .orElseThrow());
        Widgets.press(Widgets.first(dialog, Button.class), false);
        assertThat(said)
                .startsWith("The picture could not be written to")
                .doesNotContain("Exception");
        assertThat(inTheWay).hasContent("no folder");
    }

    private static Shell dialog(Shell main) {
        return Ui.get(
                () ->
                        Arrays.stream(Ui.display().getShells())
                                .filter(s -> s != main && s.isVisible())
                                .filter(s -> s.getText().equals("Export the picture"))
                                .findFirst()
                                .orElse(null));
    }

    @Test
    void theDialogTellsHowLargeThePictureWillBe() {
        Shell main = Workbench.shell();
        Ui.begin(() -> diagram.viewer().actions().getAction(PictureExport.EXPORT).run());
        Ui.until("it is asked how", () -> dialog(main) != null);
        Shell dialog = dialog(main);
        Screenshots.take("export");

        boolean tells =
                Widgets.all(dialog, Label.class).stream()
                        .anyMatch(label -> Ui.get(label::getText).contains("pixels"));
        Ui.run(dialog::close);
        Ui.settle();

        assertThat(tells).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Influence map: deal/2026|Influence map- deal-2026",
                "..|diagram",
                "地图: 新线|地图- 新线",
                "' a ? '|a -"
            })
    void namesOfFilesHaveNothingThatFileSystemsDoNotTake(String title, String name)
            throws IOException {
        assertThat(PictureExport.fileName(title)).isEqualTo(name);
        assertThat(Files.createFile(folder.resolve(PictureExport.fileName(title) + ".svg")))
                .exists();
    }
}
