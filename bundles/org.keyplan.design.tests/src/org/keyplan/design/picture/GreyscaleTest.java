package org.keyplan.design.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.MapStep;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.design.DiagramChoice;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.picture.SeenPicture.SeenGroup;
import org.keyplan.model.Attitude;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Opportunity;
import org.keyplan.model.TieKind;
import org.keyplan.viewpoint.layout.Rect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether everything that a colour tells is told without it, too. */
class GreyscaleTest {

    @Test
    void attitudesDifferByTheirMark() {
        Map<Attitude, String> forms = new LinkedHashMap<>();
        for (Attitude attitude : Attitude.values()) {
            MapStep map = plan().map();
            // with a role the card has the mark alone and no word for the attitude
            map.participant("Li Wei", BuyingRole.USER).attitude(attitude);
            forms.put(attitude, marks(card(map, DiagramKind.INFLUENCE_MAP, "Person-")));
        }
        assertThat(forms.values()).doesNotHaveDuplicates();
    }

    @Test
    void attitudesDifferByTheirMarkOnTheOrgChartAndForVacanciesToo() {
        for (String mapping : List.of("Person-", "Vacancy-")) {
            List<String> forms = new ArrayList<>();
            for (Attitude attitude : Attitude.values()) {
                PlanBuilder plan = plan();
                plan.person("Li Wei").set(p -> p.setPlaceholder(mapping.startsWith("V")));
                plan.map().participant("Li Wei", BuyingRole.USER).attitude(attitude);
                forms.add(marks(card(plan, DiagramKind.ORG_CHART, mapping)));
            }
            assertThat(forms).doesNotHaveDuplicates();
        }
    }

    @Test
    void budgetsDifferByTheirMarkOrWord() {
        List<String> forms = new ArrayList<>();
        for (BudgetStatus status : BudgetStatus.values()) {
            PlanBuilder plan = plan();
            plan.opportunity("Grid").set(o -> budget(o, status));
            SeenGroup card = card(plan, DiagramKind.ACCOUNT_MAP, "Opportunity-");
            forms.add(marks(card) + card.words());
        }
        assertThat(forms).doesNotHaveDuplicates();
    }

    @Test
    void linesDifferByFormOrDashes() {
        PlanBuilder plan = plan().map().participant("Li Wei").participant("Zhang Min");
        plan.person("Li Wei").reportsTo("Zhang Min");
        for (TieKind kind : TieKind.values()) {
            plan.tie("Li Wei", kind, "Zhang Min").strength(1);
        }
        plan.engagement("Anna", "Li Wei", EngagementLevel.TRUSTED);
        plan.engagement("Anna", "Zhang Min", EngagementLevel.NONE);
        Pictured map =
                PlanPictures.of(plan, DiagramKind.INFLUENCE_MAP)
                        .with(new DiagramChoice(List.of("OurTeam"), List.of()));
        List<String> forms = new ArrayList<>();
        map.edges().forEach(edge -> forms.add(LineForm.of(map, map.groups(edge).get(0)).grey()));

        assertThat(forms).hasSize(TieKind.values().length + 3).doesNotHaveDuplicates();
    }

    private static void budget(Opportunity opportunity, BudgetStatus status) {
        opportunity.setBudget(KeyplanFactory.eINSTANCE.createCustomerBudget());
        opportunity.getBudget().setStatus(status);
    }

    private static SeenGroup card(PlanBuilder plan, DiagramKind kind, String prefix) {
        return PlanPictures.of(plan, kind).seen().groups().values().stream()
                .filter(group -> group.id().startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }

    /** The marks of a card without their colours, from where the card begins. */
    private static String marks(SeenGroup card) {
        Rect at = card.bounds();
        return card.shapes().stream()
                .skip(1)
                .filter(shape -> !shape.isText())
                .map(
                        shape ->
                                "%s at %.0f %.0f sized %.0f %.0f, %s %s"
                                        .formatted(
                                                shape.kind(),
                                                shape.bounds().x() - at.x(),
                                                shape.bounds().bottom() - at.bottom(),
                                                shape.bounds().width(),
                                                shape.bounds().height(),
                                                shape.fill() != null ? "filled" : "open",
                                                tip(shape)))
                .collect(Collectors.joining("\n"));
    }

    /** Whether a shape points upwards, as triangles do that differ in nothing else. */
    private static String tip(Seen shape) {
        long above =
                shape.corners().stream()
                        .filter(c -> c.getY() < shape.bounds().centerY() - 0.01)
                        .count();
        return above + " of " + shape.corners().size() + " above";
    }
}
