package org.keyplan.design.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;

import java.util.List;
import java.util.Locale;

class SearchIndexTest {
    private AccountPlan plan;
    private Stakeholder ann;
    private Participant part;
    private PlanOutline outline;
    private SearchIndex index;

    @BeforeEach
    void makePlan() {
        plan = PlanBuilder.plan().people("Ann Müller", "Bob").build();
        ann = plan.getAccount().getStakeholders().get(0);
        ann.setJobTitle("Head of Purchasing");
        ann.setEmail("a.mueller@example.com");
        InfluenceMap map = KeyplanFactory.eINSTANCE.createInfluenceMap();
        part = KeyplanFactory.eINSTANCE.createParticipant();
        part.setStakeholder(ann);
        part.getRoles().add(BuyingRole.COACH);
        map.getParticipants().add(part);
        plan.getMaps().add(map);
        outline = new PlanOutline(plan, Locale.ENGLISH, false);
        index = new SearchIndex(outline, Locale.ENGLISH);
    }

    private List<Object> find(String text) {
        while (!index.prepare(1)) {
            assertThat(index.find(SearchQuery.of("no such thing"))).isEmpty();
        }
        return index.find(SearchQuery.of(text));
    }

    @Test
    void peopleAreFoundByNameTitleRoleAndAddress() {
        assertThat(find("muller")).containsExactly(ann, part);
        assertThat(find("HEAD purch")).containsExactly(ann);
        assertThat(find("@example.com")).containsExactly(ann);
        assertThat(find("coach")).containsExactly(part);
    }

    @Test
    void anyTextIsFoundButNotWhatNobodyEntered() {
        ann.setBusinessInterest("Wants fewer suppliers");
        assertThat(find("fewer")).containsExactly(ann);
        assertThat(find("unknown")).isEmpty();
        assertThat(find("  ")).isEmpty();
        assertThat(find("org chart")).singleElement().isInstanceOf(OutlineDiagram.class);
    }

    @Test
    void chineseIsFoundToo() {
        ann.setName("李伟");
        assertThat(find("李")).containsExactly(ann, part);
    }

    @Test
    void whatChangedIsFoundByItsNewWords() {
        find("x");
        ann.setName("Carla");
        index.reworded(List.of(ann, part));
        assertThat(find("carla")).containsExactly(ann, part);
        assertThat(find("muller")).isEmpty();
    }

    @Test
    void whatCameIsFoundAndWhatWentIsNot() {
        find("x");
        plan.getMaps().clear();
        Stakeholder dora = KeyplanFactory.eINSTANCE.createStakeholder();
        dora.setName("Dora Müller");
        plan.getAccount().getStakeholders().add(dora);
        outline.structureChanged();
        index.structureChanged();
        assertThat(find("müller")).containsExactly(ann, dora);
    }

    @Test
    void hitsAreWhereTheWordsStand() {
        assertThat(SearchQuery.of("mul ann").hits("Ann Müller"))
                .containsExactlyInAnyOrder(new SearchQuery.Hit(4, 3), new SearchQuery.Hit(0, 3));
        assertThat(SearchQuery.of("é").hits("Éa e\u0301")).hasSize(2);
        assertThat(SearchQuery.of("").hits("Ann")).isEmpty();
    }
}
