package org.keyplan.cli.command;

import org.keyplan.cli.context.CliException;
import org.keyplan.cli.context.CommandContext;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.cli.run.PlanFileFinder;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.PlanDocument;
import org.keyplan.model.AccountPlan;
import org.keyplan.validation.ValidationResult;
import org.keyplan.viewpoint.picture.WholeFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** {@code keyplan export}: a plan as a document to read and hand on. */
@Command(name = "export", addMethodSubcommands = false)
final class ExportCommand implements Callable<Integer> {

    /** The formats as people write them, for completion by the shell. */
    static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(DocumentFormat.values())
                    .map(format -> format.name().toLowerCase(Locale.ROOT))
                    .iterator();
        }
    }

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "PLAN")
    private Path path;

    @Option(
            names = "--to",
            required = true,
            split = ",",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.class)
    private List<DocumentFormat> formats;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|FOLDER")
    private String output;

    @Option(names = "--as-of", paramLabel = "DATE")
    private LocalDate asOf;

    @Option(names = "--rules", paramLabel = "FILE")
    private Path rules;

    ExportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (formats.size() > 1 && output != null && Files.isRegularFile(outputPath())) {
            throw new CliException(ExitCode.USAGE, context.texts().get("export.folder", output));
        }
        AccountPlan plan = context.load(path);
        ValidationResult result = context.validator(path, rules).validate(plan, context.date(asOf));
        PlanDocument document = PlanDocument.of(result, context.locale());
        for (DocumentFormat format : formats) {
            Path target = target(format);
            write(document, format, target);
            context.terminal().say(context.texts().get("export.done", target.toString()));
        }
        return ExitCode.CLEAN;
    }

    private Path target(DocumentFormat format) {
        if (output != null && !isFolder()) {
            return outputPath();
        }
        String name =
                path.getFileName()
                        .toString()
                        .replaceFirst(Pattern.quote(PlanFileFinder.EXTENSION) + "$", "");
        String file = name + "." + format.name().toLowerCase(Locale.ROOT);
        return output == null ? context.resolve(Path.of(file)) : outputPath().resolve(file);
    }

    /** Several documents can only go into a folder; one goes there if the person says so. */
    private boolean isFolder() {
        return formats.size() > 1
                || output.endsWith("/")
                || output.endsWith(File.separator)
                || Files.isDirectory(outputPath());
    }

    private Path outputPath() {
        return context.resolve(Path.of(output));
    }

    private void write(PlanDocument document, DocumentFormat format, Path target) {
        context.refusePlanFile(target);
        try {
            WholeFile.write(target, out -> format.write(document, out));
        } catch (IOException e) {
            throw context.unwritable(target, e);
        }
    }
}
