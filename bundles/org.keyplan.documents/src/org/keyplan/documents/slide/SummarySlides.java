package org.keyplan.documents.slide;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.Contact;
import org.keyplan.analysis.Contacts;
import org.keyplan.analysis.overview.NextActions;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.section.DocumentContext;
import org.keyplan.documents.section.Verdict;
import org.keyplan.documents.slide.Slide.Column;
import org.keyplan.documents.slide.SlidePart.Facts;
import org.keyplan.documents.slide.SlidePart.Figures;
import org.keyplan.documents.slide.SlidePart.Points;
import org.keyplan.model.Account;
import org.keyplan.model.Action;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Risk;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.Severity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The account on one slide: figures, position, top risks, next actions, verdict. */
final class SummarySlides implements SlideAuthor {

    private static final int TOP = 3;

    @Override
    public String id() {
        return "summary";
    }

    @Override
    public List<Slide> write(DeckContext context) {
        List<SlidePart> left = new ArrayList<>();
        left.add(new Figures(figures(context)));
        left.add(new Facts("", position(context)));
        left.add(verdict(context));
        List<SlidePart> right = new ArrayList<>();
        points("summary.risks", risks(context), context, right);
        points("summary.actions", actions(context), context, right);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(5, left));
        if (!right.isEmpty()) {
            columns.add(new Column(6, right));
        }
        return List.of(context.slide(id(), title(context), columns));
    }

    private static void points(
            String key, List<Text> items, DeckContext context, List<SlidePart> column) {
        if (!items.isEmpty()) {
            column.add(new Points(context.text(key, items.size()), items));
        }
    }

    private static String title(DeckContext context) {
        List<Opportunity> open = context.index().openOpportunities();
        String worth = context.sum(open.stream().map(Opportunity::getAmount).toList());
        long errors = context.document().result().count(Severity.ERROR);
        if (open.isEmpty()) {
            return context.text("summary.title.none", errors);
        }
        return worth.isEmpty()
                ? context.text("summary.title.noAmount", open.size(), errors)
                : context.text("summary.title", open.size(), worth, errors);
    }

    static List<Fact> figures(DeckContext context) {
        List<Opportunity> open = context.index().openOpportunities();
        String worth = context.sum(open.stream().map(Opportunity::getAmount).toList());
        List<Fact> figures = new ArrayList<>();
        figures.add(
                new Fact(
                        context.text("summary.pipeline", open.size()),
                        Text.plain(worth.isEmpty() ? context.text("none") : worth)));
        long errors = context.document().result().count(Severity.ERROR);
        long warnings = context.document().result().count(Severity.WARNING);
        figures.add(
                new Fact(
                        context.text("summary.errors", errors),
                        Text.of(String.valueOf(errors), errors > 0 ? Tone.ERROR : Tone.GOOD)));
        figures.add(
                new Fact(
                        context.text("summary.warnings", warnings),
                        Text.of(
                                String.valueOf(warnings),
                                warnings > 0 ? Tone.WARNING : Tone.GOOD)));
        return figures;
    }

    static List<Fact> position(DeckContext context) {
        DocumentContext document = context.document();
        Account account = document.account();
        return List.of(
                new Fact(
                        document.label(ACCOUNT__VALUE_TYPE),
                        document.known(account.getValueType())),
                new Fact(document.text("summary.relationship"), document.relationship()),
                new Fact(
                        document.label(ACCOUNT__TOP_DECISION_MAKER),
                        topDecisionMaker(context, account.getTopDecisionMaker())));
    }

    static Text topDecisionMaker(DeckContext context, Stakeholder person) {
        if (person == null) {
            return Text.of(context.document().text("unknown"), Tone.ERROR);
        }
        Contact contact = Contacts.with(context.index(), person);
        String name = context.document().label(person);
        return contact.lastMet()
                .map(
                        day ->
                                Text.plain(name)
                                        .with(
                                                context.text(
                                                        "met.last",
                                                        contact.daysSince(
                                                                context.document().asOf()))))
                .orElseGet(() -> Text.of(name, Tone.ERROR).with(context.text("met.never")));
    }

    /** The gravest first: likelihood times impact. */
    static List<Risk> gravest(DeckContext context) {
        return context.plan().getRisks().stream()
                .sorted(Comparator.comparingInt(SummarySlides::weight).reversed())
                .toList();
    }

    private static int weight(Risk risk) {
        int likelihood = risk.getLikelihood() == null ? 0 : risk.getLikelihood();
        int impact = risk.getImpact() == null ? 0 : risk.getImpact();
        return likelihood * impact;
    }

    private static List<Text> risks(DeckContext context) {
        return gravest(context).stream()
                .limit(TOP)
                .map(
                        risk ->
                                Text.plain(context.document().label(risk))
                                        .with(context.document().detail(risk.getMitigation())))
                .toList();
    }

    static List<Text> actions(DeckContext context) {
        return NextActions.of(context.index()).open().stream()
                .limit(TOP)
                .map(
                        action ->
                                Text.plain(context.document().label(action))
                                        .with(due(context, action)))
                .toList();
    }

    private static String due(DeckContext context, Action action) {
        if (action.getDue() == null) {
            return context.text("due.open", context.document().known(action.getOwner()).value());
        }
        boolean overdue = NextActions.overdue(action, context.document().asOf());
        return context.text(
                overdue ? "due.over" : "due.by",
                action.getDue(),
                context.document().known(action.getOwner()).value());
    }

    static SlidePart.Conclusion verdict(DeckContext context) {
        Verdict verdict = Verdict.of(context.document().result(), context.index());
        return new SlidePart.Conclusion(
                verdict.tone(),
                context.document()
                        .text("verdict." + verdict, verdict.number(context.document().result())));
    }
}
