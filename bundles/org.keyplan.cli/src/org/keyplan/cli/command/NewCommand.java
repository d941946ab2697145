package org.keyplan.cli.command;

import org.keyplan.cli.context.CliException;
import org.keyplan.cli.context.CommandContext;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFileFinder;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.examples.Examples;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code keyplan new}: makes a plan file, blank or from an example. Never overwrites a file. */
@Command(name = "new", addMethodSubcommands = false)
final class NewCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Option(names = "--account", paramLabel = "NAME")
    private String account;

    @Option(names = "--example", paramLabel = "EXAMPLE")
    private String example;

    NewCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (account != null && example != null) {
            throw new CliException(ExitCode.USAGE, context.texts().get("new.both"));
        }
        Path target = context.resolve(withExtension(file));
        if (Files.exists(target)) {
            throw exists(target);
        }
        try {
            if (example == null) {
                PlanFiles.save(PlanFiles.create(accountName(target)), target);
            } else {
                copyExample(target);
            }
        } catch (PlanFileException e) {
            throw new CliException(ExitCode.UNREADABLE, e.text(context.locale()), e);
        }
        context.terminal().say(context.texts().get("new.done", target.toString()));
        return ExitCode.CLEAN;
    }

    private void copyExample(Path target) {
        if (!Examples.names().contains(example)) {
            throw new CliException(
                    ExitCode.USAGE,
                    context.texts()
                            .get("new.example", example, String.join(", ", Examples.names())));
        }
        try (InputStream in = Examples.open(example)) {
            Files.copy(in, target);
        } catch (FileAlreadyExistsException e) {
            throw exists(target);
        } catch (IOException e) {
            throw context.unwritable(target, e);
        }
    }

    private CliException exists(Path target) {
        return new CliException(
                ExitCode.USAGE, context.texts().get("new.exists", target.toString()));
    }

    private String accountName(Path target) {
        if (account != null) {
            return account;
        }
        String name = target.getFileName().toString();
        return name.substring(0, name.length() - PlanFileFinder.EXTENSION.length());
    }

    private Path withExtension(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        if (name.isBlank() || name.equals(".") || name.equals("..")) {
            throw new CliException(
                    ExitCode.USAGE, context.texts().get("new.name", file.toString()));
        }
        return name.endsWith(PlanFileFinder.EXTENSION)
                ? file
                : file.resolveSibling(name + PlanFileFinder.EXTENSION);
    }
}
