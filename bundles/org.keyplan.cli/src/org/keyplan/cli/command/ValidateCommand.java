package org.keyplan.cli.command;

import org.keyplan.cli.CliException;
import org.keyplan.cli.CommandContext;
import org.keyplan.cli.ExitCode;
import org.keyplan.cli.report.JsonReport;
import org.keyplan.cli.report.JunitReport;
import org.keyplan.cli.report.PlanReport;
import org.keyplan.cli.report.ReportWriter;
import org.keyplan.cli.report.SarifReport;
import org.keyplan.cli.report.Summary;
import org.keyplan.cli.report.TextReport;
import org.keyplan.cli.run.InOrder;
import org.keyplan.cli.run.PlanCheck;
import org.keyplan.cli.run.PlanFileFinder;
import org.keyplan.cli.run.Progress;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.validation.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code keyplan validate}: what a review would find in plans. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    /** The formats that findings can be written in. */
    enum Format {
        TEXT,
        JSON,
        SARIF,
        JUNIT
    }

    /** From which severity on the exit code says that there are findings. */
    enum FailOn {
        ERROR(Severity.ERROR),
        WARNING(Severity.WARNING),
        NEVER(null);

        private final Severity severity;

        FailOn(Severity severity) {
            this.severity = severity;
        }
    }

    private final CommandContext context;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Format format;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error")
    private FailOn failOn;

    @Option(names = "--as-of", paramLabel = "DATE")
    private LocalDate asOf;

    @Option(names = "--rules", paramLabel = "FILE")
    private Path rules;

    @Option(names = "--explain")
    private boolean explain;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Path output;

    @Option(names = "--jobs", paramLabel = "N")
    private int jobs = Runtime.getRuntime().availableProcessors();

    ValidateCommand(CommandContext context) {
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
        List<Path> files = files();
        Summary summary = new Summary();
        if (output == null) {
            run(files, context.terminal().out(), summary);
        } else {
            try (OutputStream out = Files.newOutputStream(context.resolve(output));
                    PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8)) {
                run(files, print, summary);
            } catch (IOException e) {
                throw context.unwritable(output, e);
            }
        }
        if (summary.unreadable() > 0) {
            return ExitCode.UNREADABLE;
        }
        return failOn.severity != null && summary.hasAtLeast(failOn.severity)
                ? ExitCode.FINDINGS
                : ExitCode.CLEAN;
    }

    /**
     * The files named and found; finding none is an error, or a typing error would pass as clean.
     */
    private List<Path> files() {
        for (Path path : paths) {
            if (!Files.exists(context.resolve(path))) {
                throw new CliException(
                        ExitCode.UNREADABLE, context.texts().get("validate.missing", path));
            }
        }
        try {
            List<Path> files = PlanFileFinder.find(paths.stream().map(context::resolve).toList());
            if (files.isEmpty()) {
                throw new CliException(
                        ExitCode.UNREADABLE, context.texts().get("validate.none", paths.get(0)));
            }
            return files;
        } catch (IOException e) {
            throw new CliException(
                    ExitCode.UNREADABLE,
                    context.texts().get("validate.folder", paths.get(0), e.getMessage()));
        }
    }

    private void run(List<Path> files, PrintStream out, Summary summary) {
        PlanFiles.register();
        PlanCheck check = new PlanCheck(context, context.date(asOf), rules);
        Progress progress = new Progress(context.terminal(), context.texts(), files.size());
        try {
            ReportWriter writer = writer(out);
            writer.begin();
            InOrder.<Path, PlanReport, IOException>forEach(
                    files,
                    Math.min(jobs, files.size()),
                    check::check,
                    report -> {
                        progress.clear();
                        summary.add(report);
                        report.problem().ifPresent(this::complain);
                        writer.plan(report);
                        progress.step();
                    });
            progress.clear();
            writer.end(summary);
            out.flush();
        } catch (IOException e) {
            throw context.unwritable(output == null ? Path.of("-") : output, e);
        }
    }

    private void complain(String problem) {
        context.terminal().err().println(context.texts().get("error.prefix", problem));
    }

    private ReportWriter writer(PrintStream out) throws IOException {
        LocalDate date = context.date(asOf);
        return switch (format) {
            case TEXT -> new TextReport(out, context.terminal(), context.texts(), explain);
            case JSON -> new JsonReport(out, date);
            case SARIF -> new SarifReport(out, context.locale(), KeyplanVersion.version());
            case JUNIT -> new JunitReport(out, failOn.severity, context.texts());
        };
    }
}
