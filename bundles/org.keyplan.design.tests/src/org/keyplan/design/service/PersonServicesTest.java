package org.keyplan.design.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;

class PersonServicesTest {

    private final PersonServices services = new PersonServices();
    private final PlanBuilder plan = plan();

    @Test
    void aParticipantStandsForAPerson() {
        Participant part = plan.map().participant("Li Wei").get();

        assertThat(services.person(part)).isSameAs(person("Li Wei"));
        assertThat(services.person(person("Li Wei"))).isSameAs(person("Li Wei"));
        assertThat(services.person(plan.member("Anna").get())).isNull();
        assertThat(services.isPerson(part)).isTrue();
        assertThat(services.isPerson(plan.member("Anna").get())).isFalse();
        assertThat(services.isParticipant(part)).isTrue();
        assertThat(services.isParticipant(person("Li Wei"))).isFalse();
    }

    @Test
    void tellsWhoIsThereWhoHasLeftAndWhoIsNotYetKnown() {
        plan.person("Gone").departed().person("Open").placeholder().person("Here");

        assertThat(services.isPresentPerson(person("Gone"))).isFalse();
        assertThat(services.isPresentPerson(person("Open"))).isTrue();
        assertThat(services.hasLeft(person("Gone"))).isTrue();
        assertThat(services.hasLeft(person("Here"))).isFalse();
        assertThat(services.isVacancy(person("Open"))).isTrue();
        assertThat(services.isVacancy(person("Here"))).isFalse();
    }

    @Test
    void nobodyReportsToThemselfOrInACircle() {
        plan.person("Li Wei").reportsTo("Ma Li").person("Ma Li").reportsTo("Sun Hong");
        plan.person("Wu Min");

        assertThat(mayReportTo("Wu Min", "Li Wei")).isTrue();
        assertThat(mayReportTo("Li Wei", "Wu Min")).isTrue();
        assertThat(mayReportTo("Li Wei", "Li Wei")).isFalse();
        assertThat(mayReportTo("Sun Hong", "Li Wei")).isFalse();
        assertThat(services.mayReportTo(person("Li Wei"), null)).isFalse();
    }

    @Test
    void aCircleThatIsThereAlreadyDoesNotHang() {
        plan.person("Li Wei").reportsTo("Ma Li").person("Ma Li").reportsTo("Li Wei");

        assertThat(mayReportTo("Wu Min", "Li Wei")).isTrue();
    }

    @Test
    void aSuperiorCanBeTakenOver() {
        plan.person("Li Wei").reportsTo("Ma Li").person("Wu Min");

        assertThat(services.superior(person("Li Wei"))).isSameAs(person("Ma Li"));
        assertThat(services.mayTakeOver(person("Wu Min"), person("Li Wei"))).isTrue();
        assertThat(services.mayTakeOver(person("Ma Li"), person("Li Wei"))).isFalse();
        assertThat(services.mayTakeOver(person("Wu Min"), person("Ma Li"))).isFalse();
    }

    private boolean mayReportTo(String person, String superior) {
        return services.mayReportTo(person(person), person(superior));
    }

    private Stakeholder person(String name) {
        return plan.person(name).get();
    }
}
