package org.keyplan.documents.sheet;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.analysis.Actions;
import org.keyplan.analysis.Contact;
import org.keyplan.analysis.Contacts;
import org.keyplan.analysis.Relationship;
import org.keyplan.analysis.overview.BudgetOverview;
import org.keyplan.analysis.overview.DecisionCoverage;
import org.keyplan.analysis.overview.Pipeline;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.sheet.Column.Kind;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.Money;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.Severity;

import java.util.ArrayList;
import java.util.List;

/** The few facts that a manager asks for first. */
final class OverviewSheet {

    private final SheetContext context;
    private final List<List<Cell>> rows = new ArrayList<>();
    private String part;

    private OverviewSheet(SheetContext context) {
        this.context = context;
    }

    static Sheet write(SheetContext context) {
        OverviewSheet overview = new OverviewSheet(context);
        if (context.forCustomer()) {
            overview.forCustomer();
        } else {
            overview.plan();
            overview.account();
            overview.business();
            overview.state();
        }
        return sheet(context, "", overview.rows);
    }

    /** For a choice of sections of which none is a table. */
    static Sheet nothing(SheetContext context) {
        return sheet(context, context.text("nothing"), List.of());
    }

    private static Sheet sheet(SheetContext context, String note, List<List<Cell>> rows) {
        return new Sheet(
                "overview",
                context.text("sheet.overview"),
                context.text("title.overview"),
                note,
                true,
                0,
                List.of(
                        new Column(context.text("overview.part"), Kind.WORDS, 18),
                        new Column(context.text("overview.fact"), Kind.WORDS, 36),
                        new Column(context.text("overview.value"), Kind.ANY, 60)),
                rows);
    }

    private void part(String key) {
        part = context.text("overview." + key);
    }

    private void add(String fact, Cell value) {
        if (value != Cell.BLANK) {
            rows.add(List.of(Cell.words(part, Tone.STRONG), Cell.words(fact), value));
            part = "";
        }
    }

    private Cell words(Object value) {
        return Cell.words(context.words().value(value));
    }

    private void plan() {
        AccountPlan plan = context.plan();
        part("plan");
        add(context.text("overview.name"), words(plan));
        add(context.words().label(ACCOUNT_PLAN__STATUS), words(plan.getStatus()));
        add(context.words().label(ACCOUNT_PLAN__OWNER), words(plan.getOwner()));
        add(context.words().label(ACCOUNT_PLAN__PERIOD_START), Cell.day(plan.getPeriodStart()));
        add(context.words().label(ACCOUNT_PLAN__PERIOD_END), Cell.day(plan.getPeriodEnd()));
        add(context.words().label(ACCOUNT_PLAN__REVIEWED_ON), Cell.day(plan.getReviewedOn()));
        add(context.words().label(ACCOUNT_PLAN__NEXT_REVIEW), Cell.day(plan.getNextReview()));
    }

    /** What the customer knows anyway, and with whom to speak. */
    private void forCustomer() {
        AccountPlan plan = context.plan();
        part("account");
        Account account = plan.getAccount();
        if (account != null) {
            add(context.text("overview.account.name"), words(account));
            for (EStructuralFeature feature :
                    List.of(ACCOUNT__INDUSTRY, ACCOUNT__HEADQUARTERS, ACCOUNT__WEBSITE)) {
                add(context.words().label(feature), words(account.eGet(feature)));
            }
        }
        part("plan");
        add(context.words().label(ACCOUNT_PLAN__OWNER), words(plan.getOwner()));
        add(context.words().label(ACCOUNT_PLAN__PERIOD_START), Cell.day(plan.getPeriodStart()));
        add(context.words().label(ACCOUNT_PLAN__PERIOD_END), Cell.day(plan.getPeriodEnd()));
    }

    private void account() {
        Account account = context.plan().getAccount();
        if (account == null) {
            return;
        }
        part("account");
        add(context.words().label(ACCOUNT__INDUSTRY), words(account.getIndustry()));
        add(context.words().label(ACCOUNT__EMPLOYEES), Cell.count(account.getEmployees()));
        add(
                context.words().label(ACCOUNT__ANNUAL_REVENUE),
                Cell.amount(account.getAnnualRevenue()));
        add(
                context.words().label(ACCOUNT__SHARE_OF_OUR_SALES),
                Cell.percent(account.getShareOfOurSales()));
        add(context.words().label(ACCOUNT__VALUE_TYPE), words(account.getValueType()));
        add(
                context.text("relationship"),
                Cell.words(context.words().relationship(Relationship.of(context.plan()).level())));
        topDecisionMaker(account.getTopDecisionMaker());
        DecisionCoverage coverage = DecisionCoverage.of(context.index());
        add(context.text("overview.deciders"), Cell.count(coverage.deciders().size()));
        add(context.text("overview.deciders.covered"), Cell.count(coverage.covered().size()));
        add(context.text("overview.deciders.neverMet"), Cell.count(coverage.neverMet().size()));
    }

    private void topDecisionMaker(Stakeholder person) {
        String label = context.words().label(ACCOUNT__TOP_DECISION_MAKER);
        if (person == null) {
            add(label, Cell.words(context.text("unknown"), Tone.ERROR));
            return;
        }
        add(label, words(person));
        Contact contact = Contacts.with(context.index(), person);
        add(
                context.text("lastMet"),
                contact.lastMet()
                        .map(Cell::day)
                        .orElseGet(() -> Cell.words(context.text("never"), Tone.ERROR)));
    }

    private void business() {
        part("business");
        Pipeline pipeline = Pipeline.of(context.index());
        add(context.text("overview.open"), Cell.count(pipeline.opportunities().size()));
        for (Money sum : pipeline.amount().byCurrency().values()) {
            add(context.text("overview.pipeline", sum.currency()), Cell.amount(sum));
        }
        for (Money sum : pipeline.weighted().byCurrency().values()) {
            add(context.text("overview.weighted", sum.currency()), Cell.amount(sum));
        }
        BudgetOverview budgets = BudgetOverview.of(context.index());
        for (BudgetStatus status : BudgetStatus.values()) {
            if (budgets.count(status) > 0) {
                add(context.text("overview.budget", status), Cell.count(budgets.count(status)));
            }
        }
    }

    private void state() {
        part("state");
        List<org.keyplan.model.Action> open = context.index().openActions();
        add(context.text("overview.actions"), Cell.count(open.size()));
        add(
                context.text("overview.actions.overdue"),
                Cell.count(open.stream().filter(a -> Actions.overdue(a, context.asOf())).count()));
        for (Severity severity : Severity.values()) {
            add(
                    context.text("overview.findings", context.words().severity(severity)),
                    Cell.count(context.result().count(severity)));
        }
        add(context.text("overview.accepted"), Cell.count(context.result().accepted().size()));
    }
}
