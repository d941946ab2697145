package org.keyplan.ui.tests.diagram;

import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Attitude;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Tie;
import org.keyplan.model.TieKind;

import java.util.List;
import java.util.Random;

/** A plan of as many people as wanted, always the same for the same number. */
final class GrownPlan {
    private static final KeyplanFactory MAKE = KeyplanFactory.eINSTANCE;
    private static final int IN_A_UNIT = 12;
    private static final int REPORTS = 6;
    private static final long SEED = 20_260_101L;
    private static final String[] FIRST = {
        "Anna", "Bernard", "Chen", "Dalia", "Emil", "Fatima", "Gustav", "Hui", "Ines", "Jakub"
    };
    private static final String[] LAST = {
        "Albrecht", "Botha", "Castellanos", "Dubois", "Eriksson", "Farrell", "Gupta", "Haddad"
    };
    private static final String[] TITLES = {
        "Head of Procurement", "Plant Manager", "Director of Finance", "Engineer", "Team Lead"
    };

    private final Random random = new Random(SEED);
    private final AccountPlan plan = PlanFiles.create("Grown");

    private GrownPlan() {}

    /** Everybody is in a unit and, but for the first, reports to somebody; all are in one map. */
    static AccountPlan of(int people) {
        GrownPlan grown = new GrownPlan();
        grown.addPeople(people);
        grown.addMap(people);
        return grown.plan;
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }

    private void addPeople(int people) {
        Account account = plan.getAccount();
        List<Stakeholder> all = account.getStakeholders();
        OrganizationUnit unit = null;
        for (int i = 0; i < people; i++) {
            if (i % IN_A_UNIT == 0) {
                unit = MAKE.createOrganizationUnit();
                unit.setName("Department " + (1 + i / IN_A_UNIT));
                account.getUnits().add(unit);
            }
            Stakeholder person = MAKE.createStakeholder();
            person.setName(one(FIRST) + " " + one(LAST) + " " + i);
            person.setJobTitle(one(TITLES));
            person.setUnit(unit);
            all.add(person);
            if (i > 0) {
                person.setReportsTo(all.get((i - 1) / REPORTS));
            }
        }
    }

    private void addMap(int people) {
        InfluenceMap map = MAKE.createInfluenceMap();
        map.setName("Everybody");
        plan.getMaps().add(map);
        List<Stakeholder> all = plan.getAccount().getStakeholders();
        for (Stakeholder person : all) {
            Participant part = MAKE.createParticipant();
            part.setStakeholder(person);
            part.setAttitude(Attitude.values()[random.nextInt(Attitude.values().length)]);
            part.setInfluence(1 + random.nextInt(5));
            map.getParticipants().add(part);
        }
        for (int i = 0; i < people / 3; i++) {
            Tie tie = MAKE.createTie();
            tie.setKind(TieKind.values()[random.nextInt(TieKind.values().length)]);
            int from = random.nextInt(people);
            tie.setFrom(all.get(from));
            tie.setTo(all.get((from + 1 + random.nextInt(people - 1)) % people));
            tie.setStrength(1 + random.nextInt(5));
            plan.getAccount().getTies().add(tie);
        }
    }
}
