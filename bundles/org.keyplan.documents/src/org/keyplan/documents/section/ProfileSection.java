package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.analysis.ApproachFit;
import org.keyplan.analysis.KeyAccountCriteria;
import org.keyplan.documents.content.Section;
import org.keyplan.model.Account;
import org.keyplan.model.ValueType;

import java.util.List;
import java.util.Optional;

/** Who the account is, whether it is a key account, and what value means to it. */
final class ProfileSection implements SectionAuthor {

    /** What tells who the account is. */
    static final List<EStructuralFeature> IDENTITY =
            List.of(
                    ACCOUNT__INDUSTRY,
                    ACCOUNT__HEADQUARTERS,
                    ACCOUNT__OWNERSHIP,
                    ACCOUNT__PARENT,
                    ACCOUNT__EMPLOYEES,
                    ACCOUNT__ANNUAL_REVENUE,
                    ACCOUNT__WEBSITE);

    @Override
    public String id() {
        return "profile";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        Account account = context.account();
        SectionBuilder section =
                new SectionBuilder(context, id())
                        .paragraph(account.getDescription())
                        .facts(account, IDENTITY.toArray(EStructuralFeature[]::new))
                        .subheading(context.text("profile.keyAccount"))
                        .facts(
                                account,
                                ACCOUNT__OFFERING_FITS,
                                ACCOUNT__PURCHASES_CENTRALLY,
                                ACCOUNT__PURCHASES_RECURRENTLY)
                        .remark(
                                context.text(
                                        "profile.verdict."
                                                + KeyAccountCriteria.of(account).verdict()))
                        .subheading(context.text("profile.value"))
                        .facts(account, ACCOUNT__VALUE_TYPE);
        if (account.getValueType() != ValueType.UNCLASSIFIED) {
            section.remark(context.text("value.fits"))
                    .bullets(
                            ApproachFit.fitting(account.getValueType()).stream()
                                    .map(context::cell)
                                    .toList());
        }
        return evidence(context, section).build();
    }

    private static SectionBuilder evidence(DocumentContext context, SectionBuilder section) {
        return section.table(
                "value.evidence",
                List.of(
                        SectionBuilder.column(context, VALUE_EVIDENCE__STATEMENT, 5),
                        SectionBuilder.column(context, VALUE_EVIDENCE__SAID_BY, 2),
                        SectionBuilder.column(context, VALUE_EVIDENCE__INDICATES, 2),
                        SectionBuilder.column(context, SOURCED__CONFIDENCE, 3)),
                context.account().getEvidence(),
                evidence ->
                        List.of(
                                context.cell(evidence.getStatement()),
                                context.cell(evidence.getSaidBy()),
                                context.known(evidence.getIndicates()),
                                context.confidence(evidence)));
    }
}
