package org.keyplan.cli.command;

import org.keyplan.cli.CliException;
import org.keyplan.cli.CommandContext;
import org.keyplan.cli.ExitCode;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.PlanDocument;
import org.keyplan.model.AccountPlan;
import org.keyplan.validation.ValidationResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code keyplan export}: a plan as a document to read and hand on. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "PLAN")
    private Path path;

    @Option(names = "--to", required = true, split = ",", paramLabel = "FORMAT")
    private List<DocumentFormat> formats;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|FOLDER")
    private Path output;

    @Option(names = "--as-of", paramLabel = "DATE")
    private LocalDate asOf;

    @Option(names = "--rules", paramLabel = "FILE")
    private Path rules;

    ExportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (output != null && formats.size() > 1 && !isFolder(output)) {
            throw new CliException(ExitCode.USAGE, context.texts().get("export.folder", output));
        }
        AccountPlan plan = context.load(path);
        ValidationResult result = context.validator(path, rules).validate(plan, context.date(asOf));
        PlanDocument document = PlanDocument.of(result, context.locale());
        for (DocumentFormat format : formats) {
            Path target = target(format);
            write(document, format, target);
            context.terminal().out().println(context.texts().get("export.done", target));
        }
        return ExitCode.CLEAN;
    }

    private Path target(DocumentFormat format) {
        if (output != null && !isFolder(output)) {
            return context.resolve(output);
        }
        String name = path.getFileName().toString().replaceFirst("\\.keyplan$", "");
        Path folder = output == null ? Path.of("") : output;
        return context.resolve(folder.resolve(name + "." + format.name().toLowerCase(Locale.ROOT)));
    }

    private boolean isFolder(Path path) {
        return Files.isDirectory(context.resolve(path)) || path.toString().endsWith("/");
    }

    /** The document is complete before the file is touched, so that no half document can remain. */
    private void write(PlanDocument document, DocumentFormat format, Path target) {
        Path temporary = null;
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            format.write(document, bytes);
            Path folder = target.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            temporary = Files.createTempFile(folder, ".export", ".tmp");
            Files.write(temporary, bytes.toByteArray());
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(temporary);
            throw context.unwritable(target, e);
        }
    }

    private static void discard(Path temporary) {
        if (temporary != null) {
            temporary.toFile().delete();
        }
    }
}
