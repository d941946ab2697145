package org.keyplan.design.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.BendPoint;
import org.keyplan.model.Diagram;
import org.keyplan.model.DiagramBend;
import org.keyplan.model.DiagramNode;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.PlanElement;
import org.keyplan.model.TieKind;
import org.keyplan.viewpoint.layout.Rect;

/** Places that people, merges and other programs have left in plans. */
@Timeout(120)
class StoredPlacesTest {
    private static final KeyplanFactory MODEL = KeyplanFactory.eINSTANCE;

    private final PlanBuilder plan = plan();
    private final Diagram diagram = MODEL.createDiagram();

    StoredPlacesTest() {
        plan.map().participant("Li Wei").participant("Zhang Min").participant("Wu Jun");
        plan.tie("Li Wei", TieKind.INFLUENCES, "Zhang Min").strength(5);
        diagram.setViewpoint("InfluenceMap");
        diagram.setRoot(plan.map().get());
        plan.build().getDiagrams().add(diagram);
    }

    @Test
    void peopleStayWhereTheyWerePut() {
        put(part(0), 900, 300);
        put(part(1), 100, 500);

        Rect first = card(0);
        Rect second = card(1);
        assertThat(first.x() - second.x()).isEqualTo(800);
        assertThat(first.y() - second.y()).isEqualTo(-200);
        Soundness.check(picture());
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.MAX_VALUE,
                Double.MIN_VALUE,
                -Double.MAX_VALUE,
                1e12,
                -1e6,
                -1
            })
    void absurdPlacesAndSizesAreNotBelieved(double absurd) {
        DiagramNode node = put(part(0), absurd, absurd);
        node.setWidth(absurd);
        node.setHeight(absurd);
        put(part(1), 700, absurd).setWidth(0.0);
        DiagramBend bend = MODEL.createDiagramBend();
        bend.setElement(plan.build().getAccount().getTies().get(0));
        bend.getPoints().add(point(absurd, 10));
        bend.getPoints().add(point(10, absurd));
        diagram.getBends().add(bend);

        Soundness.check(picture());
        assertThat(picture().seen().width()).isLessThan(100_000);
        assertThat(picture().seen().height()).isLessThan(100_000);
        assertThat(picture().nodes()).hasSize(3);
    }

    @Test
    void peoplePutOntoEachOtherStayWhereTheyWerePut() {
        put(part(0), 100, 100);
        put(part(1), 100, 100);

        assertThat(card(0)).isEqualTo(card(1));
        assertThat(card(2)).matches(free -> !free.overlaps(card(0)));
    }

    @Test
    void placesOfWhatIsNotThereDoNoHarm() {
        put(null, 10, 10);
        put(plan("Elsewhere").person("Stranger").get(), 10, 10);
        put(plan.build(), 10, 10);
        DiagramBend bend = MODEL.createDiagramBend();
        bend.setTarget(plan.person("Li Wei").get());
        bend.getPoints().add(point(1, 1));
        diagram.getBends().add(bend);
        diagram.getLayers().add("Removed long ago");
        diagram.getFilters().add("OnlyLeft");

        assertThat(picture().nodes()).hasSize(3);
        Soundness.check(picture());
    }

    @Test
    void whoIsHiddenIsNotShownNorJoined() {
        put(part(0), 10, 10).setHidden(true);

        assertThat(picture().nodes()).hasSize(2);
        assertThat(picture().edges()).isEmpty();
        Soundness.check(picture());
    }

    @Test
    void ofTwoPlacesForOnePersonOneCounts() {
        put(part(0), 900, 300);
        put(part(0), 100, 300);
        put(part(1), 500, 300);

        assertThat(card(1).x() - card(0).x()).isEqualTo(400);
    }

    private DiagramNode put(PlanElement element, double x, double y) {
        DiagramNode node = MODEL.createDiagramNode();
        node.setElement(element);
        node.setX(x);
        node.setY(y);
        diagram.getNodes().add(node);
        return node;
    }

    private static BendPoint point(double x, double y) {
        BendPoint point = MODEL.createBendPoint();
        point.setX(x);
        point.setY(y);
        return point;
    }

    private PlanElement part(int index) {
        return plan.map().get().getParticipants().get(index);
    }

    private Rect card(int index) {
        Pictured picture = picture();
        return picture.groups().entrySet().stream()
                .filter(entry -> entry.getKey().element() == part(index))
                .map(entry -> entry.getValue().figure().bounds())
                .findFirst()
                .orElseThrow();
    }

    private Pictured picture() {
        AccountPlan now = plan.build();
        assertThat(now.getDiagrams()).contains(diagram);
        return PlanPictures.of(plan, DiagramKind.INFLUENCE_MAP);
    }
}
