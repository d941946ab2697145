package org.keyplan.core.migration;

import static org.keyplan.core.migration.OldFile.children;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.List;
import java.util.Optional;

/**
 * From 0.9, where a stakeholder had one role, influence, attitude and standing of their own and an
 * amount was a number beside a currency, to 1.0, where these belong to a person's part in an
 * influence map and an amount is one value.
 */
final class ParticipantsStep implements MigrationStep {

    private static final List<String> JUDGEMENTS = List.of("influence", "attitude", "standing");
    private static final String ID = "xmi:id";

    @Override
    public FormatVersion from() {
        return new FormatVersion(0, 9);
    }

    @Override
    public FormatVersion to() {
        return new FormatVersion(1, 0);
    }

    @Override
    public void apply(Document document) {
        Element plan = document.getDocumentElement();
        for (Element account : children(plan, "account")) {
            moveJudgements(plan, account);
        }
        for (Element opportunity : children(plan, "opportunities")) {
            joinAmount(opportunity, plan);
            for (Element budget : children(opportunity, "budget")) {
                joinAmount(budget, plan);
            }
        }
    }

    private static void moveJudgements(Element plan, Element account) {
        Element map = plan.getOwnerDocument().createElement("maps");
        OldFile.placeLike(map, account);
        map.setAttribute(ID, derived(account, plan, "map"));
        map.setAttribute("name", account.getAttribute("name"));
        int position = 0;
        for (Element stakeholder : children(account, "stakeholders")) {
            if (stakeholder.getAttribute(ID).isEmpty()) {
                stakeholder.setAttribute(ID, derived(account, plan, "stakeholder-" + position));
            }
            position++;
            participant(stakeholder).ifPresent(map::appendChild);
        }
        if (map.hasChildNodes()) {
            plan.appendChild(map);
        }
    }

    private static Optional<Element> participant(Element stakeholder) {
        Element participant = stakeholder.getOwnerDocument().createElement("participants");
        OldFile.placeLike(participant, stakeholder);
        boolean any = false;
        for (String judgement : JUDGEMENTS) {
            if (stakeholder.hasAttribute(judgement)) {
                participant.setAttribute(judgement, stakeholder.getAttribute(judgement));
                stakeholder.removeAttribute(judgement);
                any = true;
            }
        }
        for (Element role : children(stakeholder, "roles")) {
            participant.appendChild(role);
            any = true;
        }
        if (!any) {
            return Optional.empty();
        }
        String id = stakeholder.getAttribute(ID);
        participant.setAttribute(ID, id + "-participant");
        participant.setAttribute("stakeholder", id);
        return Optional.of(participant);
    }

    /** An id that is the same whenever the same old file is opened. */
    private static String derived(Element account, Element plan, String suffix) {
        String id = account.getAttribute(ID);
        String planId = plan.getAttribute(ID);
        String base = planId.isEmpty() ? "_account" : planId + "-account";
        return (id.isEmpty() ? base : id) + "-" + suffix;
    }

    private static void joinAmount(Element owner, Element plan) {
        String currency =
                owner.hasAttribute("currency")
                        ? owner.getAttribute("currency")
                        : plan.getAttribute("currency");
        owner.removeAttribute("currency");
        if (owner.hasAttribute("amount")) {
            owner.setAttribute("amount", (owner.getAttribute("amount") + " " + currency).strip());
        }
    }
}
