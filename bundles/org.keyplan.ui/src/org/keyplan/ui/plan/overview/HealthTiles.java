package org.keyplan.ui.plan.overview;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.keyplan.analysis.Contacts;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.analysis.overview.BudgetOverview;
import org.keyplan.analysis.overview.DecisionCoverage;
import org.keyplan.model.Account;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.image.Tint;
import org.keyplan.ui.plan.paper.Paper;
import org.keyplan.ui.plan.paper.RowList;
import org.keyplan.ui.text.UiTexts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The state of a plan in four figures, each leading to where it comes from. */
final class HealthTiles {
    private static final UiTexts TEXTS = UiTexts.beside(HealthTiles.class);

    private final Paper paper;
    private final RowList<Tile> tiles;

    /**
     * One figure.
     *
     * @param caption what it is about
     * @param figure the few words that count
     * @param detail what explains it
     * @param color of the figure
     * @param leadsTo the element that the detail leads to; null for none
     */
    private record Tile(
            String caption, String figure, String detail, Palette color, EObject leadsTo) {}

    HealthTiles(Composite parent, Paper paper, Consumer<EObject> open) {
        this.paper = paper;
        Composite row = Paper.across(paper.grid(parent, 3, true));
        tiles = new RowList<>(row, (place, tile) -> make(place, tile, open), () -> {});
    }

    private void make(Composite place, Tile tile, Consumer<EObject> open) {
        Composite box = paper.grid(place, 1, false);
        box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        paper.muted(box, tile.caption());
        Tint.set(paper.figure(box, tile.figure()), tile.color());
        if (tile.leadsTo() == null) {
            Paper.wide(paper.muted(box, tile.detail()));
        } else {
            Paper.wide(paper.link(box, tile.detail(), () -> open.accept(tile.leadsTo())));
        }
    }

    /** Shows the plan of an index. */
    void show(PlanIndex index) {
        tiles.show(List.of(deciders(index), budgets(index), review(index)));
    }

    private static Tile deciders(PlanIndex index) {
        DecisionCoverage found = DecisionCoverage.of(index);
        String caption = TEXTS.get("deciders");
        Account account = index.plan().getAccount();
        Stakeholder top = account == null ? null : account.getTopDecisionMaker();
        String detail = topDecisionMaker(index, top);
        EObject leadsTo = top == null ? account : top;
        if (found.deciders().isEmpty()) {
            return new Tile(caption, TEXTS.get("deciders.unknown"), detail, Palette.ERROR, leadsTo);
        }
        boolean all = found.covered().size() == found.deciders().size();
        Palette color =
                all ? Palette.GOOD : found.neverMet().isEmpty() ? Palette.WARNING : Palette.ERROR;
        String figure =
                TEXTS.get("deciders.covered", found.covered().size(), found.deciders().size());
        return new Tile(caption, figure, detail, color, leadsTo);
    }

    private static String topDecisionMaker(PlanIndex index, Stakeholder top) {
        if (top == null) {
            return TEXTS.get("top.unknown");
        }
        Optional<LocalDate> met = Contacts.with(index, top).lastMet();
        return met.isEmpty()
                ? TEXTS.get("top.neverMet", top)
                : TEXTS.get("top.met", top, met.get());
    }

    private static Tile budgets(PlanIndex index) {
        BudgetOverview found = BudgetOverview.of(index);
        String caption = TEXTS.get("budget");
        if (found.open() == 0) {
            return new Tile(caption, TEXTS.get("budget.noOpportunity"), "", Palette.MUTED, null);
        }
        int approved = found.count(BudgetStatus.APPROVED);
        int unknown = found.count(BudgetStatus.UNKNOWN);
        List<String> rest = new ArrayList<>();
        add(rest, "budget.planned", found.count(BudgetStatus.PLANNED));
        add(rest, "budget.frozen", found.count(BudgetStatus.FROZEN));
        add(rest, "budget.none", found.count(BudgetStatus.NONE));
        add(rest, "budget.unknown", unknown);
        Palette color =
                approved == found.open()
                        ? Palette.GOOD
                        : unknown > 0 ? Palette.WARNING : Palette.TEXT;
        EObject first =
                unknown > 0
                        ? found.byStatus().get(BudgetStatus.UNKNOWN).get(0)
                        : index.openOpportunities().get(0);
        String figure = TEXTS.get("budget.approved", approved, found.open());
        return new Tile(caption, figure, String.join(", ", rest), color, first);
    }

    private static void add(List<String> words, String key, int count) {
        if (count > 0) {
            words.add(TEXTS.get(key, count));
        }
    }

    private static Tile review(PlanIndex index) {
        LocalDate next = index.plan().getNextReview();
        String caption = TEXTS.get("review");
        LocalDate last = index.plan().getReviewedOn();
        String detail = last == null ? TEXTS.get("review.never") : TEXTS.get("review.last", last);
        if (next == null) {
            return new Tile(
                    caption, TEXTS.get("review.notPlanned"), detail, Palette.WARNING, index.plan());
        }
        long days = ChronoUnit.DAYS.between(index.asOf(), next);
        String figure =
                days < 0
                        ? TEXTS.get("review.overdue", -days)
                        : days == 0 ? TEXTS.get("review.today") : TEXTS.get("review.in", days);
        return new Tile(
                caption, figure, detail, days < 0 ? Palette.ERROR : Palette.TEXT, index.plan());
    }
}
