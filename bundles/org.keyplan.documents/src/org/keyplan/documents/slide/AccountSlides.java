package org.keyplan.documents.slide;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.analysis.KeyAccountCriteria;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.section.DocumentContext;
import org.keyplan.documents.slide.Slide.Column;
import org.keyplan.documents.slide.SlidePart.Bars;
import org.keyplan.documents.slide.SlidePart.Facts;
import org.keyplan.documents.slide.SlidePart.Points;
import org.keyplan.model.Account;
import org.keyplan.model.Money;
import org.keyplan.model.PurchaseYear;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who the account is and what it bought from us. */
final class AccountSlides implements SlideAuthor {

    private static final double MILLION = 1_000_000;
    private static final double THOUSAND = 1_000;

    @Override
    public String id() {
        return "profile";
    }

    @Override
    public List<Slide> write(DeckContext context) {
        List<Fact> facts = facts(context);
        List<PurchaseYear> years = years(context.document().account());
        Optional<Text> about =
                context.document().prose(context.document().account().getDescription());
        if (facts.isEmpty() && years.isEmpty() && about.isEmpty()) {
            return List.of();
        }
        List<SlidePart> left = new ArrayList<>();
        about.ifPresent(text -> left.add(new Points("", List.of(text))));
        if (!facts.isEmpty()) {
            left.add(new Facts("", facts));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(1, left));
        if (!years.isEmpty()) {
            columns.add(Column.of(1, bars(context, years)));
        }
        return List.of(context.slide(id(), title(context, years), columns));
    }

    private static List<Fact> facts(DeckContext context) {
        DocumentContext document = context.document();
        Account account = document.account();
        List<Fact> facts = new ArrayList<>();
        Stream.of(
                        ACCOUNT__INDUSTRY,
                        ACCOUNT__HEADQUARTERS,
                        ACCOUNT__OWNERSHIP,
                        ACCOUNT__PARENT,
                        ACCOUNT__EMPLOYEES,
                        ACCOUNT__ANNUAL_REVENUE,
                        ACCOUNT__RELATIONSHIP_STAGE,
                        ACCOUNT__PERSONAL_TRUST)
                .forEach(feature -> add(document, account, feature, facts));
        if (account.getShareOfOurSales() != null) {
            facts.add(
                    new Fact(
                            document.label(ACCOUNT__SHARE_OF_OUR_SALES),
                            Text.plain(account.getShareOfOurSales() + "\u00a0%")));
        }
        return facts;
    }

    private static void add(
            DocumentContext document,
            Account account,
            EStructuralFeature feature,
            List<Fact> facts) {
        Text value = document.known(account.eGet(feature));
        if (!value.equals(document.unknown())) {
            facts.add(new Fact(document.label(feature), value));
        }
    }

    /** The years with an amount in the currency of the last one, the oldest first. */
    private static List<PurchaseYear> years(Account account) {
        List<PurchaseYear> known =
                account.getPurchases().stream()
                        .filter(year -> year.getYear() != null && year.getAmount() != null)
                        .sorted(Comparator.comparing(PurchaseYear::getYear))
                        .toList();
        return known.stream()
                .filter(
                        year ->
                                year.getAmount()
                                        .sameCurrency(known.get(known.size() - 1).getAmount()))
                .toList();
    }

    private static Bars bars(DeckContext context, List<PurchaseYear> years) {
        double most =
                years.stream()
                        .mapToDouble(y -> y.getAmount().amount().doubleValue())
                        .max()
                        .orElse(0);
        double unit = most >= MILLION ? MILLION : most >= THOUSAND ? THOUSAND : 1;
        String key =
                unit == MILLION ? "bars.millions" : unit == 1 ? "bars.units" : "bars.thousands";
        return new Bars(
                context.text(key, years.get(0).getAmount().currency()),
                years.stream().map(year -> String.valueOf(year.getYear())).toList(),
                years.stream()
                        .map(year -> year.getAmount().amount().doubleValue() / unit)
                        .toList());
    }

    private static String title(DeckContext context, List<PurchaseYear> years) {
        if (years.size() < 2) {
            return context.document()
                    .text(
                            "profile.verdict."
                                    + KeyAccountCriteria.of(context.document().account())
                                            .verdict());
        }
        PurchaseYear last = years.get(years.size() - 1);
        Money before = years.get(years.size() - 2).getAmount();
        int trend = last.getAmount().amount().compareTo(before.amount());
        if (before.amount().signum() <= 0 || trend == 0) {
            return context.text(
                    "profile.title.same",
                    context.money().of(last.getAmount()),
                    String.valueOf(last.getYear()));
        }
        long percent =
                Math.round(
                        100
                                * (last.getAmount().amount().subtract(before.amount()).doubleValue()
                                        / before.amount().max(BigDecimal.ONE).doubleValue()));
        return context.text(
                trend > 0 ? "profile.title.more" : "profile.title.less",
                context.money().of(last.getAmount()),
                String.valueOf(last.getYear()),
                Math.abs(percent));
    }
}
