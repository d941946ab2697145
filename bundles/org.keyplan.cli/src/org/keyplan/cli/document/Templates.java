package org.keyplan.cli.document;

import org.keyplan.cli.context.CliException;
import org.keyplan.cli.context.CommandContext;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.DocumentTemplates;
import org.keyplan.documents.docx.template.TemplateException;
import org.keyplan.documents.docx.template.WordTemplate;
import org.keyplan.documents.template.TagFault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * People's own templates: the one they name, else the one beside the plan. Each is read once and
 * complained of once, however many plans it is used for.
 */
public final class Templates {

    /** A file of this name beside a plan is the template of its documents. */
    public static final String BESIDE_PLANS = "keyplan-template.docx";

    private final CommandContext context;
    private final Path named;
    private final Map<Path, DocumentTemplates> read = new HashMap<>();

    /**
     * @param named the template that the person named; null for none
     */
    public Templates(CommandContext context, Path named) {
        this.context = context;
        this.named = named == null ? null : context.resolve(named);
    }

    /**
     * The templates for a plan.
     *
     * @throws CliException if the template cannot be used
     */
    public DocumentTemplates of(Path plan, Collection<DocumentFormat> formats) {
        Path file = named == null ? plan.resolveSibling(BESIDE_PLANS) : named;
        boolean wanted = named != null || Files.isRegularFile(file);
        return wanted && formats.contains(DocumentFormat.DOCX)
                ? read.computeIfAbsent(file, this::load)
                : DocumentTemplates.NONE;
    }

    private DocumentTemplates load(Path file) {
        try {
            WordTemplate template = WordTemplate.load(file);
            for (TagFault fault : template.faults()) {
                context.terminal()
                        .complain(
                                context.texts().get("error.prefix", fault.text(context.locale())));
            }
            return DocumentTemplates.of(template);
        } catch (TemplateException e) {
            throw new CliException(ExitCode.UNREADABLE, e.text(context.locale()), e);
        } catch (IOException e) {
            throw new CliException(ExitCode.UNREADABLE, e.getMessage(), e);
        }
    }
}
