package org.keyplan.documents.edition;

import org.keyplan.documents.edition.CustomerCopy.WithheldText;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Edition;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Confidentiality;
import org.keyplan.model.PlanElement;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.model.label.Texts;
import org.keyplan.validation.ValidationResult;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an edition may speak of.
 *
 * @param result the plan and its findings; for the customer a copy without anything internal
 * @param notices what whoever makes the document should know and its reader must not
 */
public record EditionContent(ValidationResult result, List<String> notices) {

    private static final Texts TEXTS = Texts.of(EditionContent.class, "notices");

    /** With fewer elements than this a document is hardly worth sending. */
    private static final int FEW = 5;

    private static final int MOST_NAMED = 10;

    public EditionContent {
        notices = List.copyOf(notices);
    }

    /** What an edition of a plan may speak of. Belongs to the plan's thread. */
    public static EditionContent of(ValidationResult result, DocumentOptions options) {
        if (options.edition() != Edition.CUSTOMER) {
            return new EditionContent(result, List.of());
        }
        CustomerCopy copy = CustomerCopy.of(result.plan());
        return new EditionContent(
                new ValidationResult(copy.plan(), result.asOf(), List.of()),
                notices(result.plan(), copy, options.locale()));
    }

    private static List<String> notices(AccountPlan plan, CustomerCopy copy, Locale locale) {
        List<String> notices = new ArrayList<>();
        if (isRestricted(plan) || isRestricted(plan.getAccount())) {
            return List.of(TEXTS.get(locale, "restricted"));
        }
        if (copy.shown() < FEW) {
            notices.add(TEXTS.get(locale, "few", copy.shown()));
        }
        if (copy.unreached() > 0) {
            notices.add(TEXTS.get(locale, "unreached", copy.unreached()));
        }
        for (WithheldText text : copy.texts().stream().limit(MOST_NAMED).toList()) {
            notices.add(
                    TEXTS.get(
                            locale,
                            "withheld",
                            PlanLabels.feature(text.feature(), locale),
                            PlanLabels.label(text.element(), locale),
                            text.name()));
        }
        int more = copy.texts().size() - MOST_NAMED;
        if (more > 0) {
            notices.add(TEXTS.get(locale, "more", more));
        }
        return notices;
    }

    private static boolean isRestricted(PlanElement element) {
        return element != null && element.getConfidentiality() == Confidentiality.RESTRICTED;
    }
}
