package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.Amounts;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.figure.BarChart;
import org.keyplan.documents.figure.BarChart.Bar;
import org.keyplan.model.Money;
import org.keyplan.model.PurchaseYear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What the customer bought from us year by year, and how much we depend on it. */
final class HistorySection implements SectionAuthor {

    /** More years than this are read from the table. */
    private static final int MOST_BARS = 15;

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
        section.figure(chart(context, years));
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

    /** Only where years can be compared: at least two, in one currency, none negative. */
    private static Optional<Figure> chart(DocumentContext context, List<PurchaseYear> years) {
        TreeMap<Integer, Money> amounts = new TreeMap<>();
        boolean comparable = true;
        for (PurchaseYear year : years) {
            if (year.getYear() != null && year.getAmount() != null) {
                Money before = amounts.put(year.getYear(), year.getAmount());
                comparable &= before == null && year.getAmount().amount().signum() >= 0;
            }
        }
        comparable &= Amounts.sum(amounts.values()).single().isPresent();
        if (!comparable || amounts.size() < 2 || span(amounts) > MOST_BARS) {
            return Optional.empty();
        }
        String currency = amounts.firstEntry().getValue().currency();
        String title = context.text("history.chart", currency);
        List<String> said = new ArrayList<>();
        amounts.forEach((y, amount) -> said.add(context.text("detail", y.toString(), amount)));
        return Optional.of(
                new Figure(
                        "purchases",
                        title,
                        new BarChart(bars(context, amounts), context.locale())
                                .draw(
                                        title,
                                        context.text("detail", title, String.join("; ", said)),
                                        currency)));
    }

    private static int span(TreeMap<Integer, Money> amounts) {
        return amounts.lastKey() - amounts.firstKey() + 1;
    }

    /** Years without a purchase between others are gaps, not left out. */
    private static List<Bar> bars(DocumentContext context, TreeMap<Integer, Money> amounts) {
        List<Bar> bars = new ArrayList<>();
        for (int year = amounts.firstKey(); year <= amounts.lastKey(); year++) {
            Money amount = amounts.get(year);
            boolean running = year >= context.asOf().getYear();
            String label =
                    running && amount != null
                            ? context.text("history.running", String.valueOf(year))
                            : String.valueOf(year);
            bars.add(new Bar(label, amount == null ? null : amount.amount(), running));
        }
        return bars;
    }
}
