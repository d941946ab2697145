package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.Contact;
import org.keyplan.analysis.Coverage;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Adaptability;
import org.keyplan.model.Attitude;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Participant;
import org.keyplan.model.Seniority;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.ThinkingStyle;

import java.util.ArrayList;
import java.util.List;

/** How documents speak of the customer's people. */
public final class PersonTexts {

    private final DocumentContext context;

    /** Belongs to the thread of the plan. */
    public PersonTexts(DocumentContext context) {
        this.context = context;
    }

    /** The name with what must be known at once: last word, not found, gone, from outside. */
    Text name(Stakeholder person) {
        boolean top = person == context.account().getTopDecisionMaker();
        Tone tone = person.isDeparted() ? Tone.FAINT : top ? Tone.STRONG : Tone.PLAIN;
        return Text.of(marked(person), tone).to(context.places().of(person));
    }

    private String marked(Stakeholder person) {
        List<String> remarks = new ArrayList<>();
        if (person == context.account().getTopDecisionMaker()) {
            remarks.add("★");
        }
        remarks.add(context.label(person));
        if (person.isPlaceholder()) {
            remarks.add(context.text("organisation.placeholder"));
        }
        if (person.isDeparted()) {
            remarks.add(context.text("organisation.departed"));
        }
        if (person.isExternal()) {
            remarks.add(context.text("organisation.external"));
        }
        return String.join(" ", remarks);
    }

    /** The formal rank; empty where it is not known. */
    String rank(Stakeholder person) {
        return person.getSeniority() == Seniority.UNKNOWN
                ? ""
                : context.cell(person.getSeniority()).value();
    }

    /** The way of thinking, and how readily the person takes up something new. */
    Text character(Stakeholder person) {
        List<Object> known = new ArrayList<>();
        if (person.getThinkingStyle() != ThinkingStyle.UNKNOWN) {
            known.add(person.getThinkingStyle());
        }
        if (person.getAdaptability() != Adaptability.UNKNOWN) {
            known.add(person.getAdaptability());
        }
        return context.cell(known);
    }

    Text superiors(Stakeholder person) {
        return context.cell(person.getReportsTo())
                .with(context.detail(STAKEHOLDER__DOTTED_REPORTS_TO, person.getDottedReportsTo()));
    }

    Text coverage(Coverage coverage) {
        return Text.plain(context.text("coverage." + coverage.level()));
    }

    Text lastMet(Contact contact) {
        return contact.lastMet()
                .map(date -> context.cell(date))
                .orElseGet(() -> Text.of(context.text("organisation.never"), Tone.FAINT));
    }

    /** The buying roles of a participant, in our words and in the customer's. */
    public List<String> roles(Participant participant) {
        List<String> names = new ArrayList<>();
        for (BuyingRole role : participant.getRoles()) {
            names.add(context.cell(role).value());
        }
        context.prose(participant.getRoleLabel()).ifPresent(own -> names.add(own.value()));
        return names;
    }

    /** The mark says the same as the colour, so that the page can be printed in black and white. */
    public Text attitude(Attitude attitude) {
        return switch (attitude) {
            case CHAMPION -> marked("▲▲\u00a0", attitude, Tone.GOOD);
            case SUPPORTER -> marked("▲\u00a0", attitude, Tone.GOOD);
            case NEUTRAL -> marked("●\u00a0", attitude, Tone.PLAIN);
            case SCEPTIC -> marked("▼\u00a0", attitude, Tone.WARNING);
            case OPPONENT -> marked("▼▼\u00a0", attitude, Tone.ERROR);
            case UNKNOWN -> Text.of("?\u00a0" + context.text("unknown"), Tone.FAINT);
        };
    }

    private Text marked(String mark, Attitude attitude, Tone tone) {
        return Text.of(mark + context.cell(attitude).value(), tone);
    }
}
