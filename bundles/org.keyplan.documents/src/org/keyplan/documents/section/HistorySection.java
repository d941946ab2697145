package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Section;
import org.keyplan.model.PurchaseYear;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the customer bought from us year by year, and how much we depend on it. */
final class HistorySection implements SectionAuthor {

    @Override
    public String id() {
        return "history";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        List<PurchaseYear> years =
                context.account().getPurchases().stream()
                        .sorted(
                                Comparator.comparing(
                                        PurchaseYear::getYear,
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
        SectionBuilder section = new SectionBuilder(context, id());
        Integer share = context.account().getShareOfOurSales();
        if (share != null) {
            section.facts(
                    List.of(
                            new Fact(
                                    context.label(ACCOUNT__SHARE_OF_OUR_SALES),
                                    context.cell(share + "\u00a0%"))));
        }
        return section.table(
                        "profile.purchases",
                        List.of(
                                SectionBuilder.column(context, PURCHASE_YEAR__YEAR, 1),
                                SectionBuilder.number(context, PURCHASE_YEAR__AMOUNT, 2)),
                        rows -> {
                            for (PurchaseYear year : years) {
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
}
