package org.keyplan.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.core.testing.CommandTest;
import org.keyplan.core.testing.Plans;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Attitude;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

class ParticipationTest extends CommandTest {
    private AccountPlan plan;
    private InfluenceMap map;
    private Stakeholder inside;
    private Stakeholder outside;
    private AdapterFactoryEditingDomain domain;

    @BeforeEach
    void build() {
        plan = Plans.small();
        inside = plan.getAccount().getStakeholders().get(0);
        outside = plan.getAccount().getStakeholders().get(1);
        map = KeyplanFactory.eINSTANCE.createInfluenceMap();
        plan.getMaps().add(map);
        Participant part = KeyplanFactory.eINSTANCE.createParticipant();
        part.setStakeholder(inside);
        map.getParticipants().add(part);
        domain = domain(plan);
    }

    private Participation in(InfluenceMap shown) {
        return new Participation(domain, plan, shown, Locale.ENGLISH);
    }

    @Test
    void setsWhatIsKnownOfSomebodyInTheMap() throws IOException {
        doUndoRedo(domain, in(map).set(inside, Literals.PARTICIPANT__ATTITUDE, Attitude.CHAMPION));

        assertThat(map.getParticipants()).hasSize(1);
        assertThat(in(map).of(inside).orElseThrow().getAttitude()).isEqualTo(Attitude.CHAMPION);
    }

    @Test
    void putsSomebodyIntoTheMapWithWhatIsSet() throws IOException {
        doUndoRedo(
                domain,
                in(map).set(outside, Literals.PARTICIPANT__ROLES, List.of(BuyingRole.USER)));

        assertThat(in(map).of(outside).orElseThrow().getRoles()).containsExactly(BuyingRole.USER);
        assertThat(in(map).of(inside).orElseThrow().getRoles()).isEmpty();
    }

    @Test
    void makesTheAccountsOwnMapWhereThereIsNone() throws IOException {
        plan.getMaps().clear();

        doUndoRedo(domain, in(null).set(inside, Literals.PARTICIPANT__INFLUENCE, 5));

        assertThat(plan.getMaps()).hasSize(1);
        InfluenceMap own = plan.getMaps().get(0);
        assertThat(own.getOpportunity()).isNull();
        assertThat(own.getName()).isNotBlank();
        assertThat(in(own).of(inside).orElseThrow().getInfluence()).isEqualTo(5);
    }

    @Test
    void addsOnlyThoseWhoAreNotThere() throws IOException {
        doUndoRedo(domain, in(map).add(List.of(inside, outside)));

        assertThat(map.getParticipants())
                .extracting(Participant::getStakeholder)
                .containsExactly(inside, outside);
        assertThat(in(map).add(List.of(inside, outside)).canExecute()).isFalse();
    }
}
