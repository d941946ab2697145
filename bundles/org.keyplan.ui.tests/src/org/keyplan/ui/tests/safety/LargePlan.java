package org.keyplan.ui.tests.safety;

import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Engagement;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.Tie;

import java.time.LocalDate;

/** A plan of about ten thousand elements, as large as the largest that people work with. */
public final class LargePlan {
    private static final int PEOPLE = 3300;
    private static final KeyplanFactory MAKE = KeyplanFactory.eINSTANCE;

    private LargePlan() {}

    public static AccountPlan create(LocalDate asOf) {
        AccountPlan plan = PlanFiles.create("Large");
        Account account = plan.getAccount();
        TeamMember seller = MAKE.createTeamMember();
        seller.setName("Seller");
        plan.getTeam().add(seller);
        OrganizationUnit unit = null;
        for (int i = 0; i < PEOPLE; i++) {
            if (i % 20 == 0) {
                unit = MAKE.createOrganizationUnit();
                unit.setName("Unit " + i);
                account.getUnits().add(unit);
            }
            Stakeholder person = MAKE.createStakeholder();
            person.setName("Person " + i);
            person.setJobTitle("Engineer");
            person.setUnit(unit);
            account.getStakeholders().add(person);
            if (i > 0) {
                Stakeholder boss = account.getStakeholders().get((i - 1) / 6);
                person.setReportsTo(boss);
                Tie tie = MAKE.createTie();
                tie.setFrom(person);
                tie.setTo(boss);
                account.getTies().add(tie);
            }
            if (i % 2 == 0) {
                Engagement engagement = MAKE.createEngagement();
                engagement.setMember(seller);
                engagement.setStakeholder(person);
                plan.getEngagements().add(engagement);
                Interaction talk = MAKE.createInteraction();
                talk.setDate(asOf.minusDays(i % 300));
                talk.getStakeholders().add(person);
                talk.getMembers().add(seller);
                plan.getInteractions().add(talk);
            }
        }
        return plan;
    }
}
