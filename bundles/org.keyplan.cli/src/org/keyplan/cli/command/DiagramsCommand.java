package org.keyplan.cli.command;

import org.keyplan.cli.context.CliTexts;
import org.keyplan.cli.context.CommandContext;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.cli.io.DisplayWidth;
import org.keyplan.cli.io.Printable;
import org.keyplan.cli.io.Terminal;
import org.keyplan.cli.io.Terminal.Style;
import org.keyplan.cli.picture.DiagramPicker;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.PlanDiagram;
import org.keyplan.design.PlanDiagrams;
import org.keyplan.model.AccountPlan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code keyplan diagrams}: lists what can be drawn of a plan. */
@Command(name = "diagrams", addMethodSubcommands = false)
final class DiagramsCommand implements Callable<Integer> {

    private static final int ID_WIDTH = 15;
    private static final int LABEL_WIDTH = 18;

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "PLAN")
    private Path path;

    @Option(names = "--as-of", paramLabel = "DATE")
    private LocalDate asOf;

    DiagramsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        AccountPlan plan = context.load(path);
        PlanDiagrams diagrams = new PlanDiagrams(plan, context.date(asOf), context.locale());
        Terminal terminal = context.terminal();
        List<PlanDiagram> all = diagrams.all();
        for (PlanDiagram diagram : all) {
            String id = DisplayWidth.pad(diagram.kind().id(), ID_WIDTH);
            String label = DisplayWidth.pad(diagrams.label(diagram.kind()), LABEL_WIDTH);
            terminal.say(terminal.paint(Style.BOLD, id) + label + content(diagrams, diagram));
        }
        DiagramPicker picker = new DiagramPicker(diagrams, context.texts());
        for (DiagramKind kind : DiagramKind.values()) {
            boolean drawn = all.stream().anyMatch(diagram -> diagram.kind() == kind);
            if (drawn && !picker.layerNames(kind).isEmpty()) {
                terminal.say("");
                terminal.say(terminal.paint(Style.BOLD, kind.id()));
                names("diagrams.layers", picker.layerNames(kind));
                names("diagrams.filters", picker.filterNames(kind));
            }
        }
        return ExitCode.CLEAN;
    }

    private String content(PlanDiagrams diagrams, PlanDiagram diagram) {
        String shown = size(diagrams.size(diagram), diagram.kind().isTable());
        if (diagram.kind() != DiagramKind.INFLUENCE_MAP) {
            return shown;
        }
        return context.texts().get("diagrams.map", Printable.of(diagram.name()), shown);
    }

    private String size(long size, boolean cells) {
        CliTexts texts = context.texts();
        if (size == 0) {
            return texts.get("diagrams.empty");
        }
        if (size == 1) {
            return texts.get(cells ? "diagrams.cell" : "diagrams.box");
        }
        return texts.get(cells ? "diagrams.cells" : "diagrams.boxes", size);
    }

    private void names(String key, List<String> names) {
        if (!names.isEmpty()) {
            context.terminal().say("  " + context.texts().get(key, String.join(", ", names)));
        }
    }
}
