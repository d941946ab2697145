package org.keyplan.cli.command;

import org.keyplan.cli.context.CliException;
import org.keyplan.cli.context.CommandContext;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.cli.run.InOrder;
import org.keyplan.cli.run.Progress;
import org.keyplan.core.file.PlanFileFinder;
import org.keyplan.core.file.PlanFileFinder.Found;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.options.Paper;
import org.keyplan.documents.portfolio.PlanSummary;
import org.keyplan.documents.portfolio.Portfolio;
import org.keyplan.documents.portfolio.Portfolio.Unreadable;
import org.keyplan.documents.portfolio.PortfolioFormat;
import org.keyplan.documents.portfolio.PortfolioReader;
import org.keyplan.documents.portfolio.PortfolioReader.Read;
import org.keyplan.validation.FolderRules;
import org.keyplan.viewpoint.picture.WholeFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code keyplan report}: many plans on one page or in one table. */
@Command(name = "report", addMethodSubcommands = false)
final class ReportCommand implements Callable<Integer> {

    /** What the report is called where the person names only a folder. */
    private static final String NAME = "portfolio";

    /** The formats as people write them, for completion by the shell. */
    static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(PortfolioFormat.values()).map(ReportCommand::ending).iterator();
        }
    }

    private final CommandContext context;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER")
    private List<Path> paths;

    @Option(
            names = "--to",
            required = true,
            split = ",",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.class)
    private List<PortfolioFormat> formats;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|FOLDER")
    private String output;

    @Option(names = "--as-of", paramLabel = "DATE")
    private LocalDate asOf;

    @Option(names = "--rules", paramLabel = "FILE")
    private Path rules;

    @Option(names = "--page", paramLabel = "PAGE")
    private Paper page = Paper.A4;

    @Option(names = "--jobs", paramLabel = "N")
    private int jobs = Runtime.getRuntime().availableProcessors();

    ReportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (jobs < 1) {
            throw new CliException(ExitCode.USAGE, context.texts().get("validate.jobs", jobs));
        }
        if (rules != null) {
            context.validator(rules, rules);
        }
        Map<PortfolioFormat, Path> targets = targets();
        Portfolio portfolio = read();
        targets.forEach((format, target) -> write(portfolio, format, target));
        return portfolio.unreadable().isEmpty() ? ExitCode.CLEAN : ExitCode.UNREADABLE;
    }

    private Portfolio read() {
        PlanFiles.register();
        List<Found> found = PlanFileFinder.find(paths.stream().map(context::resolve).toList());
        LocalDate date = context.date(asOf);
        FolderRules folderRules = new FolderRules(rules == null ? null : context.resolve(rules));
        PortfolioReader reader = new PortfolioReader(date, folderRules, base(), context.locale());
        Progress progress =
                new Progress(
                        context.terminal(), context.texts(), context.clock()::millis, found.size());
        List<PlanSummary> plans = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        InOrder.<Found, Read, RuntimeException>forEach(
                found,
                Math.min(jobs, found.size()),
                reader::read,
                read -> {
                    if (read.problem() == null) {
                        plans.add(read.plan());
                    } else {
                        progress.clear();
                        unreadable.add(read.problem());
                        context.terminal()
                                .complain(
                                        context.texts()
                                                .get("error.prefix", read.problem().reason()));
                    }
                    progress.step();
                });
        progress.clear();
        return new Portfolio(date, plans, unreadable);
    }

    private Path base() {
        Path only = context.resolve(paths.get(0));
        return paths.size() == 1 && Files.isDirectory(only) ? only : context.folder();
    }

    private Map<PortfolioFormat, Path> targets() {
        boolean several = formats.stream().distinct().count() > 1;
        if (several && output != null && Files.isRegularFile(context.resolve(Path.of(output)))) {
            throw new CliException(ExitCode.USAGE, context.texts().get("export.folder", output));
        }
        Map<PortfolioFormat, Path> targets = new LinkedHashMap<>();
        for (PortfolioFormat format : formats) {
            Path target = target(format, several);
            context.refusePlanFile(target);
            targets.put(format, target);
        }
        return targets;
    }

    private Path target(PortfolioFormat format, boolean several) {
        String name = NAME + "." + ending(format);
        if (output == null) {
            return context.resolve(Path.of(name));
        }
        Path named = context.resolve(Path.of(output));
        boolean folder =
                several
                        || output.endsWith("/")
                        || output.endsWith(File.separator)
                        || Files.isDirectory(named);
        return folder ? named.resolve(name) : named;
    }

    private static String ending(PortfolioFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private void write(Portfolio portfolio, PortfolioFormat format, Path target) {
        try {
            WholeFile.write(target, out -> format.write(portfolio, context.locale(), page, out));
        } catch (IOException e) {
            throw context.unwritable(target, e);
        }
        context.terminal().say(context.texts().get("export.done", target.toString()));
    }
}
