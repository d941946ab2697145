package org.keyplan.documents.section;

import org.keyplan.documents.content.Block.Paragraph;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Rewriting;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.options.UnknownSectionException;
import org.keyplan.validation.ValidationResult;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the sections of a document together. */
public final class DocumentAuthor {

    private DocumentAuthor() {}

    /**
     * What there is to say about a validated plan to those whom the edition is for.
     *
     * @throws UnknownSectionException if a section is named that the edition does not have
     * @throws org.keyplan.documents.options.UnfitBaselineException if the plan is to be compared
     *     with what is no earlier state of it
     */
    public static Document write(ValidationResult result, DocumentOptions options) {
        DocumentContext context = new DocumentContext(result, options);
        List<Section> sections =
                Rewriting.withoutDeadLinks(
                        wanted(context).stream()
                                .flatMap(author -> written(author, context))
                                .toList());
        Cover cover = new Cover(context);
        return new Document(
                options.edition(),
                options.locale(),
                options.paper(),
                result.asOf(),
                cover.title(),
                cover.subtitle(),
                Rewriting.withoutDeadLinks(cover.control(), sections),
                Rewriting.withoutDeadLinks(cover.summary(), sections),
                sections,
                cover.labels());
    }

    private static List<SectionAuthor> wanted(DocumentContext context) {
        DocumentOptions options = context.options();
        List<String> ids = EditionSections.ids(options.edition());
        for (String id : options.sections()) {
            require(id, ids, context);
        }
        for (String id : options.without()) {
            require(id, ids, context);
        }
        return EditionSections.of(options.edition()).stream()
                .filter(author -> options.wants(author.id()))
                .toList();
    }

    private static void require(String id, List<String> ids, DocumentContext context) {
        if (!ids.contains(id)) {
            throw new UnknownSectionException(
                    context.text(
                            "section.unknown",
                            context.text("edition." + context.options().edition().id()),
                            id,
                            String.join(", ", ids)));
        }
    }

    /** A section with nothing to say is left out, or says what is missing and why it matters. */
    private static Stream<Section> written(SectionAuthor author, DocumentContext context) {
        Optional<Section> section = author.write(context);
        boolean says =
                context.options().sayMissing() && context.options().edition() != Edition.CUSTOMER;
        if (section.isEmpty() && says) {
            Text missing = Text.of(context.text("missing." + author.id()), Tone.FAINT);
            return Stream.of(
                    new Section(
                            author.id(),
                            context.text("section." + author.id()),
                            List.of(new Paragraph(missing))));
        }
        return section.stream();
    }
}
