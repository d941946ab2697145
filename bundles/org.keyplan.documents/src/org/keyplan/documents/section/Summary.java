package org.keyplan.documents.section;

import org.keyplan.analysis.Amounts;
import org.keyplan.analysis.Contact;
import org.keyplan.analysis.Contacts;
import org.keyplan.analysis.Totals;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.Severity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The few facts that a manager asks for first. */
final class Summary {

    private Summary() {}

    static List<Fact> of(DocumentContext context) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(
                        context.label(KeyplanPackage.Literals.ACCOUNT__VALUE_TYPE),
                        context.known(context.account().getValueType())));
        facts.add(new Fact(context.text("summary.relationship"), context.relationship()));
        facts.add(
                new Fact(
                        context.label(KeyplanPackage.Literals.ACCOUNT__TOP_DECISION_MAKER),
                        topDecisionMaker(context)));
        facts.add(new Fact(context.text("summary.pipeline"), pipeline(context)));
        facts.add(new Fact(context.text("summary.findings"), findings(context)));
        return facts;
    }

    private static Text topDecisionMaker(DocumentContext context) {
        Stakeholder person = context.account().getTopDecisionMaker();
        if (person == null) {
            return Text.of(context.text("unknown"), Tone.ERROR);
        }
        Contact contact = Contacts.with(context.index(), person);
        Optional<LocalDate> last = contact.lastMet();
        return last.isEmpty()
                ? Text.of(context.text("summary.neverMet", person), Tone.ERROR)
                : Text.plain(
                        context.text(
                                "summary.met",
                                person,
                                last.get(),
                                contact.daysSince(context.asOf())));
    }

    private static Text pipeline(DocumentContext context) {
        List<Opportunity> open = context.index().openOpportunities();
        Totals totals = Amounts.sum(open.stream().map(Opportunity::getAmount).toList());
        if (open.isEmpty()) {
            return Text.of(context.text("summary.pipeline.none"), Tone.FAINT);
        }
        return Text.plain(
                context.text(
                        "summary.pipeline.value",
                        open.size(),
                        String.join(
                                " + ",
                                totals.byCurrency().values().stream()
                                        .map(sum -> context.cell(sum).value())
                                        .toList())));
    }

    private static Text findings(DocumentContext context) {
        long errors = context.result().count(Severity.ERROR);
        Tone tone = errors > 0 ? Tone.ERROR : Tone.PLAIN;
        return Text.of(
                context.text(
                        "summary.findings.value",
                        errors,
                        context.result().count(Severity.WARNING),
                        context.result().count(Severity.ADVICE)),
                tone);
    }
}
