package org.keyplan.cli.command;

import org.keyplan.cli.context.CliException;
import org.keyplan.cli.context.CommandContext;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.cli.io.CheckedPrintStream;
import org.keyplan.cli.report.JsonReport;
import org.keyplan.cli.report.JunitReport;
import org.keyplan.cli.report.PlanReport;
import org.keyplan.cli.report.ReportWriter;
import org.keyplan.cli.report.SarifReport;
import org.keyplan.cli.report.Summary;
import org.keyplan.cli.report.TextReport;
import org.keyplan.cli.run.InOrder;
import org.keyplan.cli.run.PlanCheck;
import org.keyplan.cli.run.Progress;
import org.keyplan.core.file.PlanFileFinder;
import org.keyplan.core.file.PlanFileFinder.Found;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.validation.Severity;
import org.keyplan.viewpoint.picture.WholeFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

/** {@code keyplan validate}: what a review would find in plans. */
@Command(name = "validate", addMethodSubcommands = false)
final class ValidateCommand implements Callable<Integer> {

    /** The formats that findings can be written in. */
    enum Format {
        TEXT,
        JSON,
        SARIF,
        JUNIT;

        /** As people write it; also what the shell completes. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
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

        /** As people write it; also what the shell completes. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final CommandContext context;
    private final Set<String> complaints = new HashSet<>();

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
    public Integer call() throws IOException {
        if (jobs < 1) {
            throw new CliException(ExitCode.USAGE, context.texts().get("validate.jobs", jobs));
        }
        if (rules != null) {
            context.validator(rules, rules);
        }
        if (output != null) {
            context.refusePlanFile(context.resolve(output));
        }
        Summary summary = validate();
        if (summary.unreadable() > 0) {
            return ExitCode.UNREADABLE;
        }
        return failOn.severity != null && summary.hasAtLeast(failOn.severity)
                ? ExitCode.FINDINGS
                : ExitCode.CLEAN;
    }

    private Summary validate() throws IOException {
        List<Found> found = PlanFileFinder.find(paths.stream().map(context::resolve).toList());
        Summary summary = new Summary();
        if (output == null) {
            run(found, context.terminal().out(), summary);
            return summary;
        }
        Path target = context.resolve(output);
        try {
            WholeFile.write(
                    target,
                    out -> {
                        CheckedPrintStream print =
                                new CheckedPrintStream(out, StandardCharsets.UTF_8, () -> false);
                        run(found, print, summary);
                        print.check();
                    });
        } catch (IOException e) {
            throw context.unwritable(target, e);
        }
        return summary;
    }

    private void run(List<Found> found, CheckedPrintStream out, Summary summary)
            throws IOException {
        PlanFiles.register();
        LocalDate date = context.date(asOf);
        PlanCheck check = new PlanCheck(context, date, rules);
        Progress progress =
                new Progress(
                        context.terminal(), context.texts(), context.clock()::millis, found.size());
        ReportWriter writer = writer(out, date);
        boolean onScreen = output == null && context.terminal().outIsTerminal();
        writer.begin();
        InOrder.<Found, PlanReport, IOException>forEach(
                found,
                Math.min(jobs, found.size()),
                check::check,
                report -> {
                    summary.add(report);
                    if (onScreen || report.problem().isPresent()) {
                        progress.clear();
                    }
                    report.problem().ifPresent(this::complain);
                    writer.plan(report);
                    out.check();
                    progress.step();
                });
        progress.clear();
        writer.end(summary);
    }

    /** A rule pack that cannot be used concerns many plans, but is said once. */
    private void complain(String problem) {
        if (complaints.add(problem)) {
            context.terminal().complain(context.texts().get("error.prefix", problem));
        }
    }

    private ReportWriter writer(PrintStream out, LocalDate date) throws IOException {
        return switch (format) {
            case TEXT -> new TextReport(out, context.terminal(), context.texts(), explain);
            case JSON -> new JsonReport(out, date);
            case SARIF -> new SarifReport(out, context.locale(), KeyplanVersion.version());
            case JUNIT -> new JunitReport(out, failOn.severity, context.texts());
        };
    }
}
