package org.keyplan.documents;

import org.keyplan.documents.docx.template.TemplateException;
import org.keyplan.documents.docx.template.WordTemplate;
import org.keyplan.documents.template.TagFault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where people's own templates lie, and how they are read. */
public final class TemplateFiles {

    /** The formats that can have a template. */
    public static final List<DocumentFormat> FORMATS = List.of(DocumentFormat.DOCX);

    private TemplateFiles() {}

    /**
     * Templates ready to be used.
     *
     * @param faults what is wrong in them, a sentence each; they can be used all the same
     */
    public record Loaded(DocumentTemplates templates, List<String> faults) {
        public Loaded {
            faults = List.copyOf(faults);
        }
    }

    /** The template that lies beside a plan and is used unless somebody says else. */
    public static Optional<Path> beside(Path plan, DocumentFormat format) {
        Path file = plan.resolveSibling("keyplan-template" + ending(format));
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** How the names of a format's templates end, with the dot. */
    public static String ending(DocumentFormat format) {
        return "." + format.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads templates.
     *
     * @param files of formats among {@link #FORMATS}
     * @param locale of the sentences about faults
     * @throws IOException if one cannot be used, with a sentence in that language that says why
     */
    public static Loaded load(Map<DocumentFormat, Path> files, Locale locale) throws IOException {
        Path word = files.get(DocumentFormat.DOCX);
        if (word == null) {
            return new Loaded(DocumentTemplates.NONE, List.of());
        }
        try {
            WordTemplate template = WordTemplate.load(word);
            return new Loaded(DocumentTemplates.of(template), sentences(template.faults(), locale));
        } catch (TemplateException e) {
            throw new IOException(e.text(locale), e);
        }
    }

    private static List<String> sentences(List<TagFault> faults, Locale locale) {
        return faults.stream().map(fault -> fault.text(locale)).toList();
    }
}
