package org.keyplan.design.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.analysis.Coverage;
import org.keyplan.analysis.People;
import org.keyplan.design.PlanFacts;
import org.keyplan.model.Account;
import org.keyplan.model.Attitude;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;

import java.util.List;

/**
 * The text of a person's card: name; job title; attitude and roles, with coverage after a tab. What
 * a colour says is said in words or by a mark too.
 */
final class PersonCard {

    private static final KeyplanPackage MODEL = KeyplanPackage.eINSTANCE;

    /** Begins the headline of the person with the last word. */
    private static final String TOP = "★ ";

    private final PlanFacts facts;
    private final Words words;
    private final Stakeholder person;
    private final Participant part;

    /**
     * @param part the person's part in the map that counts here, {@code null} for none
     */
    PersonCard(Stakeholder person, Participant part) {
        // A participant may refer to somebody who was just taken out of the plan.
        EObject inPlan = part == null ? person : part;
        this.facts = PlanFacts.of(inPlan);
        this.words = Words.of(inPlan);
        this.person = person;
        this.part = part;
    }

    /** The name alone, or the position where the person is not known. */
    String headline() {
        Account account = facts.plan().getAccount();
        boolean top = account != null && account.getTopDecisionMaker() == person;
        return (top ? TOP : "") + title();
    }

    /** The whole text. */
    String text(boolean withRoles, boolean withCoverage) {
        if (facts.isWithoutJudgement()) {
            return Words.lines(headline(), position());
        }
        String standing = mark() + " " + (withRoles ? roles() : attitudeWord());
        return Words.lines(
                headline(), position(), withCoverage ? standing + "\t" + dots() : standing);
    }

    /** All there is to know at a glance, one fact per line. */
    String tooltip() {
        return Words.lines(
                words.name(person),
                words.fact(person, MODEL.getStakeholder_JobTitle()),
                words.fact(person, MODEL.getStakeholder_Unit()),
                partFact(MODEL.getParticipant_Attitude()),
                partFact(MODEL.getParticipant_Roles()),
                partFact(MODEL.getParticipant_RoleLabel()),
                partFact(MODEL.getParticipant_Influence()),
                partFact(MODEL.getParticipant_Standing()),
                coverage());
    }

    /** Three dots, the more of them filled the better our team covers the person. */
    String dots() {
        Coverage.Level level = Coverage.of(facts.index(), person).level();
        int filled = level.ordinal();
        return "●".repeat(filled) + "○".repeat(Coverage.Level.values().length - 1 - filled);
    }

    private String partFact(EStructuralFeature feature) {
        return part == null ? null : words.fact(part, feature);
    }

    private String coverage() {
        if (!People.identified(person) || facts.isWithoutJudgement()) {
            return null;
        }
        Coverage coverage = Coverage.of(facts.index(), person);
        String level = words.say("coverage." + coverage.level());
        return coverage.contact()
                .lastMet()
                .map(day -> words.say("coverage.met", level, day))
                .orElseGet(() -> words.say("coverage.unmet", level));
    }

    private String title() {
        if (!isBlank(person.getName())) {
            return Words.line(person.getName());
        }
        if (!person.isPlaceholder()) {
            return words.name(person);
        }
        return isBlank(person.getJobTitle())
                ? words.say("person.unknown")
                : Words.line(person.getJobTitle());
    }

    /** Job title, and whether the person is known and still there. */
    String position() {
        String job = Words.line(person.getJobTitle());
        boolean stated = !isBlank(job) && !job.equals(title());
        String state =
                person.isDeparted() ? "departed" : person.isPlaceholder() ? "placeholder" : "";
        if (state.isEmpty()) {
            return stated ? job : null;
        }
        return stated ? words.say("job." + state, job) : words.say("nojob." + state);
    }

    private String roles() {
        List<BuyingRole> roles = part == null ? List.of() : part.getRoles();
        return roles.isEmpty()
                ? attitudeWord()
                : words.list(roles.stream().map(r -> words.say("role." + r.getName())).toList());
    }

    private String attitudeWord() {
        return words.value(attitude());
    }

    private String mark() {
        return switch (attitude()) {
            case CHAMPION -> "▲▲";
            case SUPPORTER -> "▲";
            case NEUTRAL -> "●";
            case SCEPTIC -> "▼";
            case OPPONENT -> "▼▼";
            case UNKNOWN -> "?";
        };
    }

    private Attitude attitude() {
        return part == null ? Attitude.UNKNOWN : part.getAttitude();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
