package org.keyplan.documents.section;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Section;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Confidentiality;
import org.keyplan.model.PlanElement;
import org.keyplan.validation.ValidationResult;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts the sections of a document together. */
public final class DocumentAuthor {

    private DocumentAuthor() {}

    /** What there is to say about a validated plan: all its sections, the findings at the end. */
    public static Document write(ValidationResult result, Locale locale) {
        DocumentContext context = new DocumentContext(result, locale);
        List<Section> sections =
                Sections.ALL.stream()
                        .map(author -> author.write(context))
                        .flatMap(Optional::stream)
                        .toList();
        return new Document(
                locale,
                result.asOf(),
                context.label(context.accountOrPlan()),
                context.text(
                        "document.subtitle",
                        result.plan(),
                        result.plan().getStatus(),
                        result.asOf()),
                Summary.of(context),
                sections,
                new Document.Labels(
                        context.text("document.contents"),
                        context.text(confidentiality(result.plan())),
                        context.text("document.made", result.asOf())));
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
