package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.KeyAccountCriteria;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Section;
import org.keyplan.model.Account;
import org.keyplan.model.PurchaseYear;

import java.util.List;
import java.util.Optional;

/** Who the account is, whether it is a key account, and what it bought. */
final class ProfileSection implements SectionAuthor {

    @Override
    public Optional<Section> write(DocumentContext context) {
        Account account = context.account();
        return new SectionBuilder(context, "profile")
                .paragraph(account.getDescription())
                .facts(
                        account,
                        ACCOUNT__INDUSTRY,
                        ACCOUNT__HEADQUARTERS,
                        ACCOUNT__OWNERSHIP,
                        ACCOUNT__PARENT,
                        ACCOUNT__EMPLOYEES,
                        ACCOUNT__ANNUAL_REVENUE,
                        ACCOUNT__WEBSITE)
                .subheading(context.text("profile.keyAccount"))
                .facts(
                        account,
                        ACCOUNT__OFFERING_FITS,
                        ACCOUNT__PURCHASES_CENTRALLY,
                        ACCOUNT__PURCHASES_RECURRENTLY)
                .remark(context.text("profile.verdict." + KeyAccountCriteria.of(account).verdict()))
                .subheading(context.text("profile.relationship"))
                .facts(
                        List.of(
                                new Fact(
                                        context.text("summary.relationship"),
                                        context.relationship()),
                                fact(context, ACCOUNT__RELATIONSHIP_STAGE, account),
                                fact(context, ACCOUNT__PERSONAL_TRUST, account),
                                share(context, account)))
                .table(
                        "profile.purchases",
                        List.of(
                                SectionBuilder.column(context, PURCHASE_YEAR__YEAR, 1),
                                SectionBuilder.number(context, PURCHASE_YEAR__AMOUNT, 2)),
                        rows -> {
                            for (PurchaseYear year : account.getPurchases()) {
                                rows.add(
                                        List.of(
                                                context.cell(
                                                        year.getYear() == null
                                                                ? null
                                                                : year.getYear().toString()),
                                                context.cell(year.getAmount())));
                            }
                        })
                .build();
    }

    private static Fact fact(
            DocumentContext context,
            org.eclipse.emf.ecore.EStructuralFeature feature,
            Account account) {
        return new Fact(context.label(feature), context.known(account.eGet(feature)));
    }

    private static Fact share(DocumentContext context, Account account) {
        Integer share = account.getShareOfOurSales();
        return new Fact(
                context.label(ACCOUNT__SHARE_OF_OUR_SALES),
                context.known(share == null ? null : share + "\u00a0%"));
    }
}
