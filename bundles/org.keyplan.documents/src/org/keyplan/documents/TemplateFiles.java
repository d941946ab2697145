package org.keyplan.documents;

import org.keyplan.documents.docx.template.WordTemplate;
import org.keyplan.documents.pptx.template.SlideTemplate;
import org.keyplan.documents.template.TagFault;
import org.keyplan.documents.template.file.TemplateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where people's own templates lie, and how they are read. */
public final class TemplateFiles {

    /** The formats that can have a template. */
    public static final List<DocumentFormat> FORMATS =
            List.of(DocumentFormat.DOCX, DocumentFormat.PPTX);

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
        Path file = plan.resolveSibling(name(format));
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** The name of the template that lies beside plans. */
    public static String name(DocumentFormat format) {
        return "keyplan-template" + ending(format);
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
        try {
            List<TagFault> faults = new ArrayList<>();
            Optional<WordTemplate> word = Optional.empty();
            if (files.containsKey(DocumentFormat.DOCX)) {
                word = Optional.of(WordTemplate.load(files.get(DocumentFormat.DOCX)));
                faults.addAll(word.get().faults());
            }
            Optional<SlideTemplate> slides = Optional.empty();
            if (files.containsKey(DocumentFormat.PPTX)) {
                slides = Optional.of(SlideTemplate.load(files.get(DocumentFormat.PPTX)));
                faults.addAll(slides.get().faults());
            }
            return new Loaded(new DocumentTemplates(word, slides), sentences(faults, locale));
        } catch (TemplateException e) {
            throw new IOException(e.text(locale), e);
        }
    }

    private static List<String> sentences(List<TagFault> faults, Locale locale) {
        return faults.stream().map(fault -> fault.text(locale)).toList();
    }
}
