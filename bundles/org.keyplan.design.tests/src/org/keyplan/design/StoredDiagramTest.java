package org.keyplan.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Diagram;
import org.keyplan.model.DiagramNode;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.PlanElement;
import org.keyplan.model.StickyNote;
import org.keyplan.model.TieKind;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.Layer;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.Arrangement.Line;
import org.keyplan.viewpoint.scene.Arrangement.Placement;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.SceneRefresher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an editor stores of a diagram, and takes back. */
class StoredDiagramTest {
    @TempDir Path folder;

    private final PlanBuilder builder = plan();
    private final AccountPlan plan = builder.build();
    private final InfluenceMap map;
    private final PlanElement li;
    private final PlanElement ma;
    private final PlanElement tie;
    private final EditingDomain domain;
    private final DiagramDescription description =
            PlanViewpoint.in(Locale.ENGLISH).diagram(DiagramKind.INFLUENCE_MAP);
    private final StoredDiagram stored;

    StoredDiagramTest() {
        builder.map().participant("Li Wei").participant("Ma Li");
        builder.tie("Li Wei", TieKind.INFLUENCES, "Ma Li").strength(4);
        map = builder.map().get();
        li = map.getParticipants().get(0);
        ma = map.getParticipants().get(1);
        tie = plan.getAccount().getTies().get(0);
        domain = PlanEditing.domain(plan);
        stored = new StoredDiagram(plan, DiagramKind.INFLUENCE_MAP, map, description);
    }

    private static Placement at(double x, double y) {
        return new Placement(x, y, null, null, false);
    }

    private static Arrangement placed(Map<EObject, Placement> places) {
        return new Arrangement(places, Map.of());
    }

    /** Executes one step, and checks that undo brings all back and redo does it again. */
    private void run(Command command) {
        assertThat(command.canExecute()).isTrue();
        assertThat(command.getLabel()).isEqualTo("Step");
        EObject before = EcoreUtil.copy(plan);
        domain.getCommandStack().execute(command);
        EObject after = EcoreUtil.copy(plan);
        domain.getCommandStack().undo();
        assertThat(EcoreUtil.equals(plan, before)).as("undo").isTrue();
        domain.getCommandStack().redo();
        assertThat(EcoreUtil.equals(plan, after)).as("redo").isTrue();
    }

    private void arrange(Arrangement arrangement) {
        run(stored.arrange(domain, "Step", arrangement));
        assertThat(stored.arrangement()).isEqualTo(arrangement);
    }

    private void choose(Set<String> layers, Set<String> filters) {
        run(stored.choose(domain, "Step", layers, filters));
        assertThat(stored.layers()).isEqualTo(layers);
        assertThat(stored.filters()).isEqualTo(filters);
    }

    private Diagram entry() {
        assertThat(plan.getDiagrams()).hasSize(1);
        return plan.getDiagrams().get(0);
    }

    @Test
    void aPlanGetsAnEntryWhenThereIsFirstSomethingToStore() {
        assertThat(stored.arrangement()).isEqualTo(Arrangement.NONE);
        assertThat(stored.arrange(domain, "Step", Arrangement.NONE).canExecute()).isFalse();
        assertThat(plan.getDiagrams()).isEmpty();

        arrange(placed(Map.of(li, at(10, 20))));

        assertThat(entry().getViewpoint()).isEqualTo("InfluenceMap");
        assertThat(entry().getRoot()).isSameAs(map);
    }

    @Test
    void theEntryGoesWhenNothingIsLeftToStore() {
        arrange(placed(Map.of(li, at(10, 20))));

        arrange(Arrangement.NONE);

        assertThat(plan.getDiagrams()).isEmpty();
    }

    @Test
    void theEntryStaysForTheLayersChosenInIt() {
        choose(switched(), Set.of());
        arrange(placed(Map.of(li, at(10, 20))));

        arrange(Arrangement.NONE);

        assertThat(entry().getLayers()).isNotEmpty();
    }

    @Test
    void placesSizesAndHidingAreStored() {
        Map<EObject, Placement> places = new LinkedHashMap<>();
        places.put(li, new Placement(10.5, 20, 250.0, null, false));
        places.put(ma, new Placement(0, 7, null, 90.0, true));

        arrange(placed(places));

        assertThat(entry().getNodes()).extracting(DiagramNode::getElement).containsExactly(li, ma);
    }

    @Test
    void onlyWhatChangedIsTouched() {
        arrange(placed(Map.of(li, at(10, 20), ma, at(300, 20))));
        DiagramNode unchanged =
                entry().getNodes().stream()
                        .filter(node -> node.getElement() == ma)
                        .findFirst()
                        .orElseThrow();

        arrange(placed(Map.of(li, at(50, 60), ma, at(300, 20))));

        assertThat(entry().getNodes()).contains(unchanged);
        assertThat(
                        stored.arrange(
                                        domain,
                                        "Step",
                                        placed(Map.of(li, at(50, 60), ma, at(300, 20))))
                                .canExecute())
                .isFalse();
    }

    @Test
    void aSizeThatIsGivenUpIsUnset() {
        arrange(placed(Map.of(li, new Placement(10, 20, 300.0, 200.0, false))));

        arrange(placed(Map.of(li, at(10, 20))));

        assertThat(entry().getNodes().get(0).getWidth()).isNull();
    }

    @Test
    void bendsAreStoredChangedAndRemoved() {
        Line line = new Line(tie, null);
        Line reference = new Line(li, ma);
        arrange(
                new Arrangement(
                        Map.of(),
                        Map.of(
                                line, List.of(new Point(1, 2), new Point(3.5, 4)),
                                reference, List.of(new Point(9, 9)))));

        arrange(new Arrangement(Map.of(), Map.of(line, List.of(new Point(5, 6)))));

        arrange(Arrangement.NONE);
        assertThat(plan.getDiagrams()).isEmpty();
    }

    @Test
    void entriesWithoutAnElementAreLeftAlone() {
        arrange(placed(Map.of(li, at(10, 20))));
        entry().getNodes().add(KeyplanFactory.eINSTANCE.createDiagramNode());

        arrange(placed(Map.of(ma, at(1, 2))));

        assertThat(entry().getNodes())
                .extracting(DiagramNode::getElement)
                .containsExactlyInAnyOrder(null, ma);
    }

    @Test
    void aLayerOfANewDiagramThatIsSwitchedOffIsStoredWithAMinus() {
        Set<String> layers = new LinkedHashSet<>(SceneRefresher.initialLayers(description));
        layers.remove("Conflicts");
        layers.add("OurTeam");

        choose(inOrder(layers), Set.of("HideOutsiders"));

        assertThat(entry().getLayers()).containsExactly("OurTeam", "-Conflicts");
        assertThat(entry().getFilters()).containsExactly("HideOutsiders");
    }

    @Test
    void picturesAndScenesShowTheLayersThatArePickedInTheEditor() {
        PlanDiagrams diagrams = new PlanDiagrams(plan, Examples.asOf(), Locale.ENGLISH);
        choose(switched(), Set.of());

        PlanDiagram diagram =
                diagrams.all().stream()
                        .filter(d -> d.kind() == DiagramKind.INFLUENCE_MAP)
                        .findFirst()
                        .orElseThrow();

        assertThat(diagrams.scene(diagram, DiagramChoice.USUAL).layers()).isEqualTo(switched());
        assertThat(
                        diagrams.scene(diagram, new DiagramChoice(List.of("Conflicts"), List.of()))
                                .layers())
                .contains("Conflicts");
    }

    @Test
    void namesOfAnotherVersionAreKept() {
        arrange(placed(Map.of(li, at(10, 20))));
        entry().getLayers().addAll(List.of("FromTheFuture", "-AlsoNew"));
        entry().getFilters().add("NewFilter");
        assertThat(stored.layers()).isEqualTo(SceneRefresher.initialLayers(description));
        assertThat(stored.filters()).isEmpty();

        choose(switched(), Set.of("HideOutsiders"));

        assertThat(entry().getLayers()).contains("FromTheFuture", "-AlsoNew", "-Conflicts");
        assertThat(entry().getFilters()).containsExactly("HideOutsiders", "NewFilter");
    }

    @Test
    void aMandatoryLayerCannotBeSwitchedOff() {
        arrange(placed(Map.of(li, at(10, 20))));
        entry().getLayers().add("-People");

        assertThat(stored.layers()).contains("People");
    }

    @Test
    void theUsualChoiceIsNotStored() {
        choose(switched(), Set.of());

        choose(SceneRefresher.initialLayers(description), Set.of());

        assertThat(plan.getDiagrams()).isEmpty();
        assertThat(
                        stored.choose(
                                        domain,
                                        "Step",
                                        SceneRefresher.initialLayers(description),
                                        Set.of())
                                .canExecute())
                .isFalse();
    }

    @Test
    void allComesBackFromTheFile() throws Exception {
        Arrangement arrangement =
                new Arrangement(
                        Map.of(li, new Placement(10.5, 20, 250.0, null, true)),
                        Map.of(new Line(tie, null), List.of(new Point(1, 2))));
        arrange(arrangement);
        choose(switched(), Set.of("OnlyUsers"));
        Path file = folder.resolve("a.keyplan");
        PlanFiles.save(plan, file);

        AccountPlan read = PlanFiles.load(file);

        InfluenceMap readMap = read.getMaps().get(0);
        StoredDiagram again =
                new StoredDiagram(read, DiagramKind.INFLUENCE_MAP, readMap, description);
        assertThat(again.layers()).isEqualTo(switched());
        assertThat(again.filters()).containsExactly("OnlyUsers");
        assertThat(again.arrangement().placements())
                .containsOnly(
                        Map.entry(
                                readMap.getParticipants().get(0),
                                new Placement(10.5, 20, 250.0, null, true)));
        assertThat(again.arrangement().bends().values()).containsOnly(List.of(new Point(1, 2)));
    }

    /** The usual layers without conflicts. */
    private Set<String> switched() {
        Set<String> layers = new LinkedHashSet<>(SceneRefresher.initialLayers(description));
        layers.remove("Conflicts");
        return layers;
    }

    private Set<String> inOrder(Set<String> layers) {
        List<String> order = new ArrayList<>();
        for (Layer layer : description.layers()) {
            if (layers.contains(layer.name())) {
                order.add(layer.name());
            }
        }
        return new LinkedHashSet<>(order);
    }

    @Test
    void aNoteIsStoredWithItsPlaceAndNothingElseIsPlaced() {
        EObject note = StoredDiagram.newNote();

        arrange(noted(note, "Ask Li\nwho signs", new Placement(30, 40.5, 200.0, null, false)));

        assertThat(entry().getNodes()).isEmpty();
        assertThat(entry().getStickyNotes()).hasSize(1);
        StickyNote stored = entry().getStickyNotes().get(0);
        assertThat(stored.getText()).isEqualTo("Ask Li\nwho signs");
        assertThat(stored.getX()).isEqualTo(30);
        assertThat(stored.getY()).isEqualTo(40.5);
        assertThat(stored.getWidth()).isEqualTo(200);
        assertThat(stored.getHeight()).isNull();
    }

    @Test
    void aNoteIsChangedWhereItIsAndGoesWithoutATrace() {
        EObject note = StoredDiagram.newNote();
        EObject other = StoredDiagram.newNote();
        arrange(noted(note, "", at(30, 40)));

        Map<EObject, Placement> places = new LinkedHashMap<>();
        places.put(note, at(35, 40));
        places.put(other, at(5, 6));
        places.put(li, at(10, 20));
        Map<EObject, String> texts = new LinkedHashMap<>();
        texts.put(note, "Now it says something");
        texts.put(other, "Another");
        arrange(new Arrangement(places, Map.of(), texts));

        assertThat(entry().getStickyNotes()).hasSize(2).first().isSameAs(note);
        assertThat(entry().getNodes()).hasSize(1);
        arrange(noted(other, "Another", at(5, 6)));
        assertThat(entry().getStickyNotes()).singleElement().isSameAs(other);
        arrange(Arrangement.NONE);
        assertThat(plan.getDiagrams()).isEmpty();
    }

    @Test
    void choosingLayersKeepsNotes() {
        EObject note = StoredDiagram.newNote();
        arrange(noted(note, "Stays", at(1, 2)));
        Set<String> usual = stored.layers();

        choose(usual, Set.of(description.filters().get(0).name()));
        choose(usual, Set.of());

        assertThat(entry().getStickyNotes()).singleElement().isSameAs(note);
    }

    @Test
    void notesAreInTheFile() throws Exception {
        EObject note = StoredDiagram.newNote();
        arrange(noted(note, "First line\n\n  后一行 & <b>", new Placement(1, 2, 210.5, 80.0, false)));
        Path file = folder.resolve("notes.keyplan");

        PlanFiles.save(plan, file);

        AccountPlan read = PlanFiles.load(file);
        assertThat(EcoreUtil.equals(read.getDiagrams(), plan.getDiagrams())).isTrue();
    }

    private static Arrangement noted(EObject note, String text, Placement place) {
        return new Arrangement(Map.of(note, place), Map.of(), Map.of(note, text));
    }
}
