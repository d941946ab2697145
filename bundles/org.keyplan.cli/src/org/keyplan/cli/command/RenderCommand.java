package org.keyplan.cli.command;

import org.keyplan.cli.context.CliException;
import org.keyplan.cli.context.CommandContext;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.cli.picture.DiagramPick;
import org.keyplan.cli.picture.DiagramPicker;
import org.keyplan.cli.picture.PictureFiles;
import org.keyplan.cli.picture.PictureNames;
import org.keyplan.design.PlanDiagrams;
import org.keyplan.model.AccountPlan;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.paging.Paper;
import org.keyplan.viewpoint.picture.PictureFormat;
import org.keyplan.viewpoint.scene.SceneTooLargeException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code keyplan render}: diagrams and tables of a plan as pictures. */
@Command(name = "render", addMethodSubcommands = false)
final class RenderCommand implements Callable<Integer> {

    private static final double LEAST_SCALE = 0.1;
    private static final double LARGEST_SCALE = 10;

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "PLAN")
    private Path path;

    @Option(names = "--diagram", paramLabel = "DIAGRAM", completionCandidates = DiagramNames.class)
    private String diagram;

    @Option(names = "--map", paramLabel = "NAME")
    private String map;

    @Option(names = "--layers", split = ",", paramLabel = "LAYER")
    private List<String> layers = List.of();

    @Option(names = "--filter", split = ",", paramLabel = "FILTER")
    private List<String> filters = List.of();

    @Option(names = "--format", paramLabel = "FORMAT")
    private PictureFormat format;

    @Option(names = "--page", paramLabel = "PAGE")
    private Paper page;

    @Option(names = "--scale", paramLabel = "N")
    private double scale = 2;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|FOLDER")
    private String output;

    @Option(names = "--as-of", paramLabel = "DATE")
    private LocalDate asOf;

    RenderCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!(scale >= LEAST_SCALE && scale <= LARGEST_SCALE)) {
            throw fault("render.scale", LEAST_SCALE, LARGEST_SCALE);
        }
        AccountPlan plan = context.load(path);
        PlanDiagrams diagrams = new PlanDiagrams(plan, context.date(asOf), context.locale());
        List<DiagramPick> picks =
                new DiagramPicker(diagrams, context.texts()).pick(diagram, map, layers, filters);
        PictureFormat as = format();
        Paper paper = page != null ? page : as == PictureFormat.PDF ? Paper.A4 : Paper.NONE;
        PictureFiles files = new PictureFiles(context, as, paper, scale);
        PictureNames names = new PictureNames(path, as);
        if (picks.size() == 1) {
            Path target = target(names.of(picks.get(0).diagram()));
            files.write(draw(diagrams, picks.get(0)), target);
        } else if (as == PictureFormat.PDF) {
            List<Drawing> drawings = picks.stream().map(pick -> draw(diagrams, pick)).toList();
            String title = plan.getName() == null ? names.document() : plan.getName();
            files.writeDocument(title, drawings, target(names.document()));
        } else {
            if (output != null && Files.isRegularFile(outputPath())) {
                throw fault("render.folder", output);
            }
            List<Path> targets = new ArrayList<>();
            Path folder = context.resolve(Path.of(output == null ? "" : output));
            picks.forEach(pick -> targets.add(folder.resolve(names.of(pick.diagram()))));
            for (int i = 0; i < targets.size(); i++) {
                files.write(draw(diagrams, picks.get(i)), targets.get(i));
            }
        }
        return ExitCode.CLEAN;
    }

    private Drawing draw(PlanDiagrams diagrams, DiagramPick pick) {
        try {
            return diagrams.draw(pick.diagram(), pick.choice());
        } catch (SceneTooLargeException e) {
            throw new CliException(ExitCode.UNREADABLE, e.text(context.locale()), e);
        }
    }

    /** The format asked for, else the one the output's name says, else SVG. */
    private PictureFormat format() {
        if (format != null) {
            return format;
        }
        for (PictureFormat known : PictureFormat.values()) {
            if (output != null && output.toLowerCase(context.locale()).endsWith("." + known)) {
                return known;
            }
        }
        return PictureFormat.SVG;
    }

    private Path target(String name) {
        if (output == null) {
            return context.resolve(Path.of(name));
        }
        boolean folder =
                output.endsWith("/")
                        || output.endsWith(File.separator)
                        || Files.isDirectory(outputPath());
        return folder ? outputPath().resolve(name) : outputPath();
    }

    private Path outputPath() {
        return context.resolve(Path.of(output));
    }

    private CliException fault(String key, Object... arguments) {
        return new CliException(ExitCode.USAGE, context.texts().get(key, arguments));
    }
}
