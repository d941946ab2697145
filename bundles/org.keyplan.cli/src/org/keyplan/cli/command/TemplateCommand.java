package org.keyplan.cli.command;

import org.keyplan.cli.context.CliException;
import org.keyplan.cli.context.CommandContext;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.DocumentTemplates;
import org.keyplan.documents.TemplateFiles;
import org.keyplan.documents.options.Paper;
import org.keyplan.viewpoint.picture.WholeFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code keyplan template}: makes a template to change. Never overwrites a file. */
@Command(name = "template", addMethodSubcommands = false)
final class TemplateCommand implements Callable<Integer> {

    /** The formats that have templates. */
    enum Format {
        DOCX(DocumentFormat.DOCX),
        PPTX(DocumentFormat.PPTX);

        private final DocumentFormat format;

        Format(DocumentFormat format) {
            this.format = format;
        }

        /** As people write it; also what the shell completes. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "FORMAT")
    private Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Path output;

    @Option(names = "--page", paramLabel = "PAGE")
    private Paper page = Paper.A4;

    TemplateCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path usual = Path.of(TemplateFiles.name(format.format));
        Path target = context.resolve(output == null ? usual : output);
        context.refusePlanFile(target);
        if (Files.isRegularFile(target)) {
            throw new CliException(
                    ExitCode.USAGE, context.texts().get("new.exists", target.toString()));
        }
        try {
            WholeFile.write(target, this::write);
        } catch (IOException e) {
            throw context.unwritable(target, e);
        }
        context.terminal().say(context.texts().get("new.done", target.toString()));
        return ExitCode.CLEAN;
    }

    private void write(OutputStream out) throws IOException {
        switch (format) {
            case DOCX -> DocumentTemplates.writeWord(context.locale(), page, out);
            case PPTX -> DocumentTemplates.writeSlides(context.locale(), out);
        }
    }
}
