package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.model.Attitude;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Standing;

import java.util.EnumSet;

class PeopleTest {

    @Test
    void somebodyWeKnowIsPresentAndIdentified() {
        Stakeholder li = plan().person("Li").get();

        assertThat(People.present(li)).isTrue();
        assertThat(People.identified(li)).isTrue();
    }

    @Test
    void aPlaceholderIsPresentButNotIdentified() {
        Stakeholder buyer = plan().person("Buyer").placeholder().get();

        assertThat(People.present(buyer)).isTrue();
        assertThat(People.identified(buyer)).isFalse();
    }

    @Test
    void whoHasLeftIsNeither() {
        Stakeholder li = plan().person("Li").departed().get();

        assertThat(People.present(li)).isFalse();
        assertThat(People.identified(li)).isFalse();
    }

    @Test
    void aParticipantIsWhatThePersonIs() {
        Participant li = plan().map().participant("Li").get();
        assertThat(People.present(li)).isTrue();
        assertThat(People.identified(li)).isTrue();

        li.getStakeholder().setPlaceholder(true);
        assertThat(People.present(li)).isTrue();
        assertThat(People.identified(li)).isFalse();

        li.getStakeholder().setDeparted(true);
        assertThat(People.present(li)).isFalse();
    }

    @Test
    void nobodyIsNothing() {
        Participant nobody = plan().map().participant(null).get();

        assertThat(People.present(nobody)).isFalse();
        assertThat(People.identified(nobody)).isFalse();
        assertThat(People.present((Stakeholder) null)).isFalse();
        assertThat(People.present((Participant) null)).isFalse();
        assertThat(People.friendly(null)).isFalse();
        assertThat(People.keyPlayer(null)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Attitude.class)
    void supportersAndChampionsAreFriendly(Attitude attitude) {
        Participant li = plan().map().participant("Li").attitude(attitude).get();

        assertThat(People.friendly(li))
                .isEqualTo(EnumSet.of(Attitude.SUPPORTER, Attitude.CHAMPION).contains(attitude));
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void theNetworkAndTheInnerCircleAreKeyPlayers(Standing standing) {
        Participant li = plan().map().participant("Li", BuyingRole.USER).standing(standing).get();

        assertThat(People.keyPlayer(li))
                .isEqualTo(EnumSet.of(Standing.NETWORK, Standing.INNER_CIRCLE).contains(standing));
    }

    @ParameterizedTest
    @EnumSource(BuyingRole.class)
    void ofTheRolesTheDecisionMakerAloneIsAKeyPlayer(BuyingRole role) {
        Participant li = plan().map().participant("Li", role).standing(Standing.OUTSIDE).get();

        assertThat(People.keyPlayer(li)).isEqualTo(role == BuyingRole.DECISION_MAKER);
    }
}
