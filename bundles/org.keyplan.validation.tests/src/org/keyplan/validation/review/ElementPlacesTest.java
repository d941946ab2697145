package org.keyplan.validation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.Confidence;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;

import java.util.Locale;

class ElementPlacesTest {
    private final PlanBuilder plan = plan("Delta Power");

    @Test
    void namesWhatContainsAnElement() {
        var grid = plan.opportunity("Grid").need("Fewer failures", Confidence.STATED).get();

        assertThat(place(grid)).isEqualTo("Opportunities");
        assertThat(place(grid.getNeeds().get(0))).isEqualTo("Opportunities › Grid");
    }

    @Test
    void namesThePlaceInTheOrganisation() {
        OrganizationUnit works = plan.unit("Works").get();
        OrganizationUnit buying = KeyplanFactory.eINSTANCE.createOrganizationUnit();
        buying.setName("Purchasing");
        works.getUnits().add(buying);
        Stakeholder person = plan.person("Li Wei").get();

        assertThat(place(works)).isEqualTo("Organisation");
        assertThat(place(buying)).isEqualTo("Organisation › Works");
        assertThat(place(person)).isEqualTo("Stakeholders");
        person.setUnit(buying);
        assertThat(place(person)).isEqualTo("Works › Purchasing");
    }

    @Test
    void thePlanAndItsAccountAreNowhereElse() {
        assertThat(place(plan.build())).isEmpty();
        assertThat(place(plan.build().getAccount())).isEmpty();
    }

    private static String place(EObject element) {
        return ElementPlaces.place(element, Locale.ENGLISH);
    }
}
