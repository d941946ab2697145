package org.keyplan.documents.sheet;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.analysis.Contact;
import org.keyplan.analysis.Contacts;
import org.keyplan.analysis.Coverage;
import org.keyplan.analysis.People;
import org.keyplan.model.Attitude;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The customer's people: who they are, and the part they have in each decision. */
final class PeopleSheets {

    private final SheetContext context;
    private final SheetWords words;
    private final Map<Stakeholder, List<Participant>> parts = new HashMap<>();

    private PeopleSheets(SheetContext context) {
        this.context = context;
        this.words = context.words();
        for (InfluenceMap map : context.plan().getMaps()) {
            for (Participant part : map.getParticipants()) {
                parts.computeIfAbsent(part.getStakeholder(), key -> new ArrayList<>()).add(part);
            }
        }
    }

    static Sheet people(SheetContext context) {
        return new PeopleSheets(context).write();
    }

    private Sheet write() {
        SheetBuilder<Stakeholder> sheet = new SheetBuilder<>(words, "people");
        sheet.words(context.text("people.name"), 26, person -> person);
        feature(sheet, STAKEHOLDER__JOB_TITLE, 28);
        feature(sheet, STAKEHOLDER__UNIT, 24);
        feature(sheet, STAKEHOLDER__REPORTS_TO, 22);
        if (!context.forCustomer()) {
            judgements(sheet);
        }
        feature(sheet, PERSON__EMAIL, 28);
        feature(sheet, PERSON__PHONE, 20);
        if (!context.forCustomer()) {
            feature(sheet, STAKEHOLDER__BUSINESS_INTEREST, 36);
            feature(sheet, STAKEHOLDER__PERSONAL_INTEREST, 36);
            feature(sheet, STAKEHOLDER__THINKING_STYLE, 16);
            feature(sheet, STAKEHOLDER__ADAPTABILITY, 16);
            feature(sheet, SOURCED__CONFIDENCE, 14);
            feature(sheet, SOURCED__SOURCE, 28);
            sheet.days(words.label(SOURCED__OBSERVED_ON), Stakeholder::getObservedOn);
        }
        return sheet.build(context.index().stakeholders());
    }

    private void judgements(SheetBuilder<Stakeholder> sheet) {
        sheet.words(context.text("people.state"), 18, this::state)
                .words(STAKEHOLDER__SENIORITY, 16, Stakeholder::getSeniority)
                .words(PARTICIPANT__ROLES, 24, this::roles)
                .judged(context.text("people.attitude"), 18, words.attitudes(), this::attitude)
                .counts(context.text("people.influence"), this::influence)
                .judged(
                        context.text("people.coverage"),
                        18,
                        words.coverages(),
                        person ->
                                People.identified(person)
                                        ? words.coverage(
                                                Coverage.of(context.index(), person).level())
                                        : "")
                .days(context.text("lastMet"), person -> contact(person).lastMet().orElse(null))
                .counts(context.text("people.days"), this::daysSince)
                .counts(
                        context.text("people.meetings"),
                        person ->
                                contact(person)
                                        .within(Coverage.RECENT_DAYS, context.asOf())
                                        .size());
    }

    private static <T extends org.eclipse.emf.ecore.EObject> void feature(
            SheetBuilder<T> sheet, EStructuralFeature feature, int width) {
        sheet.words(feature, width, element -> element.eGet(feature));
    }

    private Contact contact(Stakeholder person) {
        return Contacts.with(context.index(), person);
    }

    private Long daysSince(Stakeholder person) {
        LocalDate last = contact(person).lastMet().orElse(null);
        return last == null ? null : ChronoUnit.DAYS.between(last, context.asOf());
    }

    private String state(Stakeholder person) {
        List<String> states = new ArrayList<>();
        if (context.plan().getAccount().getTopDecisionMaker() == person) {
            states.add("★ " + words.label(ACCOUNT__TOP_DECISION_MAKER));
        }
        if (person.isPlaceholder()) {
            states.add(context.text("people.placeholder"));
        }
        if (person.isDeparted()) {
            states.add(context.text("people.departed"));
        }
        if (person.isExternal()) {
            states.add(context.text("people.external"));
        }
        return String.join("\n", states);
    }

    private List<Participant> parts(Stakeholder person) {
        return parts.getOrDefault(person, List.of());
    }

    private String roles(Stakeholder person) {
        Set<String> roles = new LinkedHashSet<>();
        for (Participant part : parts(person)) {
            part.getRoles().forEach(role -> roles.add(words.value(role)));
        }
        return String.join("\n", roles);
    }

    /** Of several, the one that endangers us most. */
    private String attitude(Stakeholder person) {
        return parts(person).stream()
                .map(Participant::getAttitude)
                .filter(attitude -> attitude != null && attitude != Attitude.UNKNOWN)
                .min(Comparator.naturalOrder())
                .map(words::attitude)
                .orElse("");
    }

    private Integer influence(Stakeholder person) {
        return parts(person).stream()
                .map(Participant::getInfluence)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    static Sheet influence(SheetContext context) {
        SheetWords words = context.words();
        return new SheetBuilder<Participant>(words, "influence")
                .words(
                        context.text("influence.person"),
                        26,
                        part -> part.getStakeholder() == null ? part : part.getStakeholder())
                .words(
                        STAKEHOLDER__JOB_TITLE,
                        28,
                        part ->
                                part.getStakeholder() == null
                                        ? null
                                        : part.getStakeholder().getJobTitle())
                .words(context.text("influence.map"), 28, Participant::eContainer)
                .words(
                        INFLUENCE_MAP__OPPORTUNITY,
                        28,
                        part -> ((InfluenceMap) part.eContainer()).getOpportunity())
                .words(
                        PARTICIPANT__ROLES,
                        26,
                        part ->
                                part.getRoles().stream()
                                        .map(words::value)
                                        .collect(Collectors.joining("\n")))
                .words(PARTICIPANT__ROLE_LABEL, 22, Participant::getRoleLabel)
                .counts(words.label(PARTICIPANT__INFLUENCE), Participant::getInfluence)
                .judged(
                        words.label(PARTICIPANT__ATTITUDE),
                        18,
                        words.attitudes(),
                        part -> words.attitude(part.getAttitude()))
                .words(PARTICIPANT__STANDING, 16, Participant::getStanding)
                .words(PARTICIPANT__CRITERIA, 36, part -> words.lines(part.getCriteria()))
                .words(SOURCED__CONFIDENCE, 14, Participant::getConfidence)
                .words(SOURCED__SOURCE, 28, Participant::getSource)
                .build(
                        context.plan().getMaps().stream()
                                .flatMap(map -> map.getParticipants().stream())
                                .toList());
    }
}
