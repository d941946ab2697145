package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Block.Paragraph;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Rewriting;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.UnknownSectionException;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Confidentiality;
import org.keyplan.model.PlanElement;
import org.keyplan.validation.ValidationResult;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the sections of a document together. */
public final class DocumentAuthor {

    private DocumentAuthor() {}

    /** What there is to say about a validated plan to those whom the edition is for. */
    public static Document write(ValidationResult result, DocumentOptions options) {
        DocumentContext context = new DocumentContext(result, options);
        List<Section> sections =
                Rewriting.withoutDeadLinks(
                        wanted(context).stream()
                                .flatMap(author -> written(author, context))
                                .toList());
        String account = context.label(context.accountOrPlan());
        return new Document(
                options.edition(),
                options.locale(),
                options.paper(),
                result.asOf(),
                account,
                context.text(
                        "document.subtitle",
                        result.plan(),
                        result.plan().getStatus(),
                        result.asOf()),
                control(context),
                Rewriting.withoutDeadLinks(Summary.of(context), sections),
                sections,
                new Document.Labels(
                        context.text("document.contents"),
                        context.text(confidentiality(result.plan())),
                        context.text("document.made", result.asOf()),
                        context.text("edition." + options.edition().id()),
                        context.text(
                                "document.running",
                                account,
                                result.plan().getStatus(),
                                result.asOf()),
                        context.text("document.figure"),
                        context.text("document.table"),
                        context.text("document.page", "{0}", "{1}")));
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
        if (section.isEmpty() && context.options().sayMissing()) {
            Text missing = Text.of(context.text("missing." + author.id()), Tone.FAINT);
            return Stream.of(
                    new Section(
                            author.id(),
                            context.text("section." + author.id()),
                            List.of(new Paragraph(missing))));
        }
        return section.stream();
    }

    private static List<Fact> control(DocumentContext context) {
        AccountPlan plan = context.plan();
        return Stream.of(
                        ACCOUNT_PLAN__OWNER,
                        ACCOUNT_PLAN__STATUS,
                        ACCOUNT_PLAN__PERIOD_START,
                        ACCOUNT_PLAN__PERIOD_END,
                        ACCOUNT_PLAN__REVIEWED_ON,
                        ACCOUNT_PLAN__NEXT_REVIEW,
                        ACCOUNT_PLAN__FUNNEL_THRESHOLD)
                .map(f -> new Fact(context.label(f), context.known(plan.eGet(f))))
                .toList();
    }

    /** The document says everything the plan says, so it is as secret as the plan's secrets. */
    private static String confidentiality(AccountPlan plan) {
        Iterator<EObject> all = EcoreUtil.getAllContents(plan, false);
        boolean restricted = plan.getConfidentiality() == Confidentiality.RESTRICTED;
        while (!restricted && all.hasNext()) {
            restricted =
                    all.next() instanceof PlanElement element
                            && element.getConfidentiality() == Confidentiality.RESTRICTED;
        }
        return restricted ? "document.restricted" : "document.confidential";
    }
}
