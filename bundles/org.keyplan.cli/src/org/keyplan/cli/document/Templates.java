package org.keyplan.cli.document;

import org.keyplan.cli.context.CliException;
import org.keyplan.cli.context.CommandContext;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.DocumentTemplates;
import org.keyplan.documents.TemplateFiles;
import org.keyplan.documents.TemplateFiles.Loaded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * People's own templates: those they name, else those beside the plan. Each is read once and
 * complained of once, however many plans it is used for.
 */
public final class Templates {

    private final CommandContext context;
    private final List<Path> named;
    private final Map<Map<DocumentFormat, Path>, DocumentTemplates> read = new HashMap<>();

    /**
     * @param named the templates that the person named
     */
    public Templates(CommandContext context, List<Path> named) {
        this.context = context;
        this.named = named.stream().map(context::resolve).toList();
    }

    /**
     * Says which of those named will not be used: a template that is passed over in silence looks
     * as if its tags had no effect.
     *
     * @param formats that will be written
     */
    public void tellUnused(Collection<DocumentFormat> formats) {
        List<DocumentFormat> wanted = withTemplates(formats);
        List<Path> used =
                wanted.stream()
                        .flatMap(format -> named(format, wanted.size() == 1).stream())
                        .toList();
        for (Path file : named) {
            if (!used.contains(file)) {
                String told = context.texts().get("export.template.unused", file.getFileName());
                context.terminal().complain(context.texts().get("error.prefix", told));
            }
        }
    }

    private static List<DocumentFormat> withTemplates(Collection<DocumentFormat> formats) {
        return TemplateFiles.FORMATS.stream().filter(formats::contains).toList();
    }

    /**
     * The templates for a plan.
     *
     * @throws CliException if a template cannot be used
     */
    public DocumentTemplates of(Path plan, Collection<DocumentFormat> formats) {
        List<DocumentFormat> wanted = withTemplates(formats);
        Map<DocumentFormat, Path> files = new EnumMap<>(DocumentFormat.class);
        for (DocumentFormat format : wanted) {
            named(format, wanted.size() == 1)
                    .or(() -> TemplateFiles.beside(plan, format))
                    .ifPresent(file -> files.put(format, file));
        }
        return files.isEmpty() ? DocumentTemplates.NONE : read.computeIfAbsent(files, this::load);
    }

    /**
     * The one that somebody named for a format.
     *
     * @param only whether no other format with templates is written
     */
    private Optional<Path> named(DocumentFormat format, boolean only) {
        return named.stream()
                .filter(file -> meant(file).equals(Optional.of(format)))
                .findFirst()
                .or(() -> only ? named.stream().findFirst() : Optional.empty());
    }

    /** The format that a file is for by its name; empty where the name says nothing. */
    private static Optional<DocumentFormat> meant(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.matches(".*\\.(pptx?|potx?|ppsx?)")) {
            return Optional.of(DocumentFormat.PPTX);
        }
        return name.matches(".*\\.(docx?|dotx?)")
                ? Optional.of(DocumentFormat.DOCX)
                : Optional.empty();
    }

    private DocumentTemplates load(Map<DocumentFormat, Path> files) {
        try {
            Loaded loaded = TemplateFiles.load(files, context.locale());
            for (String fault : loaded.faults()) {
                context.terminal().complain(context.texts().get("error.prefix", fault));
            }
            return loaded.templates();
        } catch (IOException e) {
            throw new CliException(ExitCode.UNREADABLE, e.getMessage(), e);
        }
    }
}
