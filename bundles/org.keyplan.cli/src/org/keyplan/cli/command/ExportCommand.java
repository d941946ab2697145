package org.keyplan.cli.command;

import org.keyplan.cli.context.CliException;
import org.keyplan.cli.context.CommandContext;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.cli.document.DocumentTargets;
import org.keyplan.cli.document.DocumentTargets.Target;
import org.keyplan.cli.document.Templates;
import org.keyplan.core.file.PlanFileFinder;
import org.keyplan.core.file.PlanFileFinder.Found;
import org.keyplan.core.file.PlanFileFinder.Kind;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.DocumentTemplates;
import org.keyplan.documents.PlanDocument;
import org.keyplan.documents.content.MissingFontsException;
import org.keyplan.documents.options.Baseline;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.options.Paper;
import org.keyplan.documents.options.UnfitBaselineException;
import org.keyplan.documents.options.UnknownSectionException;
import org.keyplan.model.AccountPlan;
import org.keyplan.validation.ValidationResult;
import org.keyplan.viewpoint.picture.WholeFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code keyplan export}: plans as documents to read and hand on. */
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

    /** The editions as people write them, for completion by the shell. */
    static final class EditionNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Edition.ids().iterator();
        }
    }

    private final CommandContext context;

    @Parameters(arity = "1..*", paramLabel = "PLAN|FOLDER")
    private List<Path> paths;

    @Option(
            names = "--to",
            required = true,
            split = ",",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.class)
    private List<DocumentFormat> formats;

    @Option(names = "--edition", paramLabel = "EDITION", completionCandidates = EditionNames.class)
    private String edition = Edition.FULL.id();

    @Option(names = "--sections", split = ",", paramLabel = "SECTION")
    private List<String> sections = List.of();

    @Option(names = "--without", split = ",", paramLabel = "SECTION")
    private List<String> without = List.of();

    @Option(names = "--missing")
    private boolean missing;

    @Option(names = "--page", paramLabel = "PAGE")
    private Paper page = Paper.A4;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|FOLDER")
    private String output;

    @Option(names = "--as-of", paramLabel = "DATE")
    private LocalDate asOf;

    @Option(names = "--rules", paramLabel = "FILE")
    private Path rules;

    @Option(names = "--since", paramLabel = "PLAN")
    private Path since;

    @Option(names = "--template", paramLabel = "FILE")
    private List<Path> templates = List.of();

    ExportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        DocumentOptions options =
                DocumentOptions.in(context.locale())
                        .with(edition())
                        .on(page)
                        .choosing(sections, without)
                        .sayingMissing(missing);
        List<Found> found = PlanFileFinder.find(paths.stream().map(context::resolve).toList());
        List<Path> plans =
                found.stream().filter(f -> f.kind() == Kind.FILE).map(Found::path).toList();
        Map<Path, List<Target>> targets = new DocumentTargets(context, formats, output).of(plans);
        Templates templates = new Templates(context, this.templates);
        templates.tellUnused(formats);
        if (since != null) {
            options = options.since(earlier(options.edition(), plans));
        }
        int code = ExitCode.CLEAN;
        for (Found one : found) {
            try {
                export(one, targets.get(one.path()), options, templates);
            } catch (CliException e) {
                if (found.size() == 1 || e.exitCode() == ExitCode.USAGE) {
                    throw e;
                }
                // The others are written all the same.
                context.terminal().complain(context.texts().get("error.prefix", e.getMessage()));
                code = Math.max(code, e.exitCode());
            }
        }
        return code;
    }

    private Baseline earlier(Edition wanted, List<Path> plans) {
        if (wanted != Edition.REVIEW) {
            throw new CliException(ExitCode.USAGE, context.texts().get("export.since.edition"));
        }
        if (plans.size() > 1) {
            throw new CliException(ExitCode.USAGE, context.texts().get("export.since.plans"));
        }
        Path file = context.resolve(since);
        return new Baseline(context.load(file), file.getFileName().toString());
    }

    private Edition edition() {
        return Edition.of(edition)
                .orElseThrow(
                        () ->
                                new CliException(
                                        ExitCode.USAGE,
                                        context.texts()
                                                .get(
                                                        "usage.choice",
                                                        edition,
                                                        "--edition",
                                                        String.join(", ", Edition.ids()),
                                                        "keyplan export")));
    }

    private void export(
            Found found, List<Target> targets, DocumentOptions options, Templates templates) {
        switch (found.kind()) {
            case EMPTY_FOLDER -> throw unreadable("validate.none", found.path());
            case CLOSED_FOLDER -> throw unreadable("validate.folder", found.path());
            case FILE -> {
                AccountPlan plan = context.load(found.path());
                ValidationResult result =
                        context.validator(found.path(), rules).validate(plan, context.date(asOf));
                PlanDocument document =
                        document(result, options, templates.of(found.path(), formats));
                // On the error output, since what is on the other are names of files.
                document.notices().forEach(context.terminal()::complain);
                for (Target target : targets) {
                    write(document, target);
                    context.terminal()
                            .say(context.texts().get("export.done", target.file().toString()));
                }
            }
        }
    }

    private PlanDocument document(
            ValidationResult result, DocumentOptions options, DocumentTemplates templates) {
        try {
            return PlanDocument.of(result, options, formats, templates);
        } catch (UnknownSectionException | UnfitBaselineException e) {
            throw new CliException(ExitCode.USAGE, e.getMessage(), e);
        }
    }

    private CliException unreadable(String key, Path path) {
        return new CliException(ExitCode.UNREADABLE, context.texts().get(key, path.toString()));
    }

    private void write(PlanDocument document, Target target) {
        try {
            List<String> notices = new ArrayList<>();
            WholeFile.write(
                    target.file(), out -> notices.addAll(target.format().write(document, out)));
            notices.forEach(context.terminal()::complain);
        } catch (MissingFontsException e) {
            throw new CliException(ExitCode.UNREADABLE, e.getMessage(), e);
        } catch (IOException e) {
            throw context.unwritable(target.file(), e);
        }
    }
}
