package org.keyplan.cli.document;

import org.keyplan.cli.context.CliException;
import org.keyplan.cli.context.CommandContext;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.core.file.PlanFileFinder;
import org.keyplan.documents.DocumentFormat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Where the documents about plans go. */
public final class DocumentTargets {

    private final CommandContext context;
    private final List<DocumentFormat> formats;
    private final String output;

    /**
     * @param output file or folder as the person wrote it; null for the current folder
     */
    public DocumentTargets(CommandContext context, List<DocumentFormat> formats, String output) {
        this.context = context;
        this.formats = List.copyOf(formats);
        this.output = output;
    }

    /**
     * A document to be written.
     *
     * @param file where it goes
     */
    public record Target(DocumentFormat format, Path file) {}

    /**
     * The documents about each plan, in the order of the formats asked for.
     *
     * @throws CliException if several documents would be written to one file
     */
    public Map<Path, List<Target>> of(List<Path> plans) {
        boolean several = plans.size() * formats.size() > 1;
        if (several && output != null && Files.isRegularFile(outputPath())) {
            String key = formats.size() > 1 ? "export.folder" : "export.folder.plans";
            throw new CliException(ExitCode.USAGE, context.texts().get(key, output));
        }
        Map<Path, List<Target>> targets = new HashMap<>();
        Map<Path, Path> taken = new HashMap<>();
        for (Path plan : plans) {
            List<Target> ofPlan = new ArrayList<>();
            for (DocumentFormat format : formats) {
                Path file = file(plan, format, several);
                context.refusePlanFile(file);
                Path other = taken.put(file.toAbsolutePath().normalize(), plan);
                if (other != null && !other.equals(plan)) {
                    throw new CliException(
                            ExitCode.USAGE,
                            context.texts()
                                    .get(
                                            "export.same",
                                            other.toString(),
                                            plan.toString(),
                                            file.toString()));
                }
                ofPlan.add(new Target(format, file));
            }
            targets.put(plan, ofPlan);
        }
        return targets;
    }

    private Path file(Path plan, DocumentFormat format, boolean several) {
        if (output != null && !several && !isFolder()) {
            return outputPath();
        }
        String name =
                plan.getFileName()
                        .toString()
                        .replaceFirst(Pattern.quote(PlanFileFinder.EXTENSION) + "$", "");
        String file = name + "." + format.name().toLowerCase(Locale.ROOT);
        return output == null ? context.resolve(Path.of(file)) : outputPath().resolve(file);
    }

    /** Several documents can only go into a folder; one goes there if the person says so. */
    private boolean isFolder() {
        return output.endsWith("/")
                || output.endsWith(File.separator)
                || Files.isDirectory(outputPath());
    }

    private Path outputPath() {
        return context.resolve(Path.of(output));
    }
}
