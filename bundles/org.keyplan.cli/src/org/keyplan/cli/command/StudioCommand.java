package org.keyplan.cli.command;

import org.keyplan.cli.context.CliException;
import org.keyplan.cli.context.CommandContext;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.cli.studio.StudioSearch;
import org.keyplan.cli.studio.StudioStart;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code keyplan studio}: opens the studio, with plans if some are named. */
@Command(name = "studio", addMethodSubcommands = false)
final class StudioCommand implements Callable<Integer> {

    /** A script that cannot start Java says so within this time. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final CommandContext context;
    private final StudioSearch search;

    @ParentCommand private KeyplanCommand parent;

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "FILE")
    private List<Path> files = new ArrayList<>();

    StudioCommand(CommandContext context) {
        this(context, StudioSearch.here());
    }

    StudioCommand(CommandContext context, StudioSearch search) {
        this.context = context;
        this.search = search;
    }

    @Override
    public Integer call() {
        for (Path file : files) {
            if (!Files.exists(context.resolve(file))) {
                throw new CliException(
                        ExitCode.UNREADABLE, context.texts().get("studio.file", file.toString()));
            }
        }
        Path script = search.find().orElseThrow(this::missing);
        try {
            new StudioStart(script, PATIENCE)
                    .start(arguments())
                    .ifPresent(
                            complaint -> {
                                throw failed(script, complaint, null);
                            });
        } catch (IOException e) {
            throw failed(script, context.texts().reason(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.CLEAN;
    }

    private CliException missing() {
        String sentence =
                search.asked()
                        .map(place -> context.texts().get("studio.notThere", place))
                        .orElseGet(() -> context.texts().get("studio.missing"));
        return new CliException(ExitCode.UNREADABLE, sentence);
    }

    private CliException failed(Path script, String reason, IOException cause) {
        return new CliException(
                ExitCode.UNREADABLE,
                context.texts().get("studio.failed", script.toString(), reason),
                cause);
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (parent.language() != null) {
            arguments.add("-nl");
            arguments.add(parent.language());
        }
        for (Path file : files) {
            arguments.add(context.resolve(file).toAbsolutePath().normalize().toString());
        }
        return arguments;
    }
}
