package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Diagram;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.diagram.sheet.LineItem;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.robot.OpenSheet;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.viewpoint.layout.Rect;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Moving, resizing, bending, hiding and choosing: stored in the plan, undone, and read again. */
@ExtendWith(Studio.class)
class ArrangingByHandTest {
    private static final String LAYOUT = "org.keyplan.ui.diagram.command.layout";
    private static final String HIDE = "org.keyplan.ui.diagram.command.hide";
    private static final String SHOW_HIDDEN = "org.keyplan.ui.diagram.command.showHidden";

    @TempDir Path folder;

    private Path file;
    private PlanSession session;
    private OpenSheet sheet;

    @BeforeEach
    void open() {
        file = new PlanFolder(folder).save(TrialPlan.make(), "trial");
        session = Workbench.openForEditor(file);
        sheet =
                OpenSheet.open(
                        session, DiagramKind.ORG_CHART, Ui.get(() -> session.plan().getAccount()));
        sheet.fit();
    }

    private Stakeholder person(String name) {
        return session.plan().getAccount().getStakeholders().stream()
                .filter(person -> name.equals(person.getName()))
                .findFirst()
                .orElseThrow();
    }

    private OrganizationUnit unit(String name) {
        return session.plan().getAccount().getUnits().stream()
                .filter(unit -> name.equals(unit.getName()))
                .findFirst()
                .orElseThrow();
    }

    private NodeItem card(String name) {
        return sheet.node(person(name));
    }

    private Rect at(String name) {
        return sheet.bounds(person(name));
    }

    private Map<String, Rect> allBounds() {
        return Ui.get(
                () -> {
                    Map<String, Rect> bounds = new LinkedHashMap<>();
                    for (NodeItem node : sheet.sheet().nodes()) {
                        bounds.put(
                                EcoreUtil.getURI(node.element()).fragment(), node.settledBounds());
                    }
                    return bounds;
                });
    }

    /** Moves by the mouse; the distance is that of the screen. */
    private void drag(NodeItem node, int dx, int dy) {
        Point from = sheet.at(node);
        sheet.mouse().drag(from, new Point(from.x + dx, from.y + dy));
    }

    private void undo() {
        Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
    }

    private void redo() {
        Workbench.command(IWorkbenchCommandConstants.EDIT_REDO);
    }

    /** Saves, gives up what is open, and reads the file in a new editor. */
    private void reopen() {
        Ui.run(session::save);
        Workbench.closeEditors();
        session = Workbench.openForEditor(file);
        sheet =
                OpenSheet.open(
                        session, DiagramKind.ORG_CHART, Ui.get(() -> session.plan().getAccount()));
    }

    private EObject copy() {
        return Ui.get(() -> EcoreUtil.copy(session.plan()));
    }

    private boolean same(EObject before) {
        return Ui.get(() -> EcoreUtil.equals(session.plan(), before));
    }

    private Diagram stored(AccountPlan plan) {
        assertThat(plan.getDiagrams()).hasSize(1);
        return plan.getDiagrams().get(0);
    }

    @Test
    void whatIsMovedStaysThereAndNothingElseJumps() {
        EObject plan = copy();
        Map<String, Rect> before = allBounds();
        Rect dan = at("Dan");

        drag(card("Dan"), 60, 90);

        Rect moved = at("Dan");
        assertThat(moved.x()).isGreaterThan(dan.x() + 40);
        assertThat(moved.y()).isGreaterThan(dan.y() + 60);
        Map<String, Rect> after = allBounds();
        for (String id : before.keySet()) {
            if (!before.get(id).equals(dan)) {
                assertThat(after.get(id)).isEqualTo(before.get(id));
            }
        }
        undo();
        assertThat(same(plan)).isTrue();
        assertThat(allBounds()).isEqualTo(before);
        redo();
        assertThat(allBounds()).isEqualTo(after);
        reopen();
        assertThat(allBounds()).isEqualTo(after);
        assertThat(stored(PlanFolder.read(file)).getNodes()).isNotEmpty();
    }

    @Test
    void severalAreMovedInOneStep() {
        Rect bob = at("Bob");
        Rect cid = at("Cid");
        sheet.select(card("Bob"), card("Cid"));

        drag(card("Bob"), 0, 70);

        assertThat(at("Bob").y() - bob.y()).isEqualTo(at("Cid").y() - cid.y(), within(0.01));
        assertThat(at("Bob").y()).isGreaterThan(bob.y());
        undo();
        assertThat(at("Bob")).isEqualTo(bob);
        assertThat(at("Cid")).isEqualTo(cid);
        assertThat(Ui.get(() -> session.stack().canUndo())).isFalse();
    }

    @Test
    void aCardIsMadeLargerByItsHandle() {
        Rect before = at("Dan");
        sheet.mouse().click(sheet.at(card("Dan")));
        Point corner = sheet.onCanvas(before.right(), before.bottom());

        sheet.mouse().drag(corner, new Point(corner.x + 50, corner.y + 30));

        Rect after = at("Dan");
        assertThat(after.width()).isGreaterThan(before.width() + 30);
        assertThat(after.height()).isGreaterThan(before.height() + 15);
        assertThat(after.x()).isEqualTo(before.x());
        reopen();
        assertThat(at("Dan")).isEqualTo(after);
        sheet.fit();
        sheet.mouse().click(sheet.at(card("Dan")));
        corner = sheet.onCanvas(after.right(), after.bottom());
        sheet.mouse().drag(corner, new Point(corner.x - 300, corner.y - 300));
        assertThat(at("Dan").width()).isEqualTo(before.width());
        assertThat(at("Dan").height()).isEqualTo(before.height());
    }

    @Test
    void aLineIsBentAndStraightenedAgain() {
        LineItem line = sheet.lines("DottedReportsTo").get(0);
        sheet.mouse().click(sheet.at(line));
        List<?> straight = Ui.get(() -> line.drawn().points());
        Point middle = sheet.at(line);

        sheet.mouse().drag(middle, new Point(middle.x + 40, middle.y - 60));

        assertThat(Ui.get(() -> line.drawn().points())).isNotEqualTo(straight);
        assertThat(Ui.get(() -> stored(session.plan()).getBends())).hasSize(1);
        List<?> bent = Ui.get(() -> line.drawn().points());
        reopen();
        LineItem again = sheet.lines("DottedReportsTo").get(0);
        assertThat(Ui.get(() -> again.drawn().points())).isEqualTo(bent);
        sheet.select(again);
        sheet.action("org.keyplan.ui.diagram.command.straighten");
        assertThat(Ui.get(() -> stored(session.plan()).getBends())).isEmpty();
        undo();
        assertThat(Ui.get(() -> again.drawn().points())).isEqualTo(bent);
    }

    @Test
    void whatIsHiddenComesBack() {
        Map<String, Rect> before = allBounds();
        sheet.mouse().click(sheet.at(card("Dan")));
        sheet.action(HIDE);
        assertThat(sheet.nodes(person("Dan"))).isEmpty();
        reopen();
        assertThat(sheet.nodes(person("Dan"))).isEmpty();

        sheet.action(SHOW_HIDDEN);

        assertThat(allBounds()).isEqualTo(before);
        assertThat(sheet.canDo(SHOW_HIDDEN)).isFalse();
        undo();
        assertThat(sheet.nodes(person("Dan"))).isEmpty();
    }

    @Test
    void whatIsHiddenIsRevealedWhenSomebodyLooksForIt() {
        sheet.select(card("Dan"));
        sheet.action(HIDE);

        boolean shown = Ui.get(() -> sheet.editor().show(person("Dan"), null));

        assertThat(shown).isTrue();
        assertThat(Ui.get(() -> sheet.viewer().selectedNodes()))
                .extracting(node -> node.element())
                .containsExactly(person("Dan"));
    }

    @Test
    void layersAndToolsOfThemAreSwitchedAndStored() {
        String dotted = "Dotted line to";
        assertThat(sheet.lines("DottedReportsTo")).hasSize(1);
        assertThat(sheet.offers(dotted)).isTrue();
        Set<String> fewer = new LinkedHashSet<>(Ui.get(() -> sheet.viewer().scene().layers()));
        fewer.remove("DottedLines");

        Ui.run(() -> sheet.viewer().choose(fewer, Set.of()));

        assertThat(sheet.lines("DottedReportsTo")).isEmpty();
        assertThat(sheet.offers(dotted)).isFalse();
        assertThat(Ui.get(() -> List.copyOf(stored(session.plan()).getLayers())))
                .containsExactly("-DottedLines");
        reopen();
        assertThat(sheet.lines("DottedReportsTo")).isEmpty();
        undoIsNothing();
    }

    private void undoIsNothing() {
        assertThat(Ui.get(() -> session.stack().canUndo())).isFalse();
    }

    @Test
    void layingOutEverythingForgetsWhatWasMoved() {
        EObject plan = copy();
        Map<String, Rect> before = allBounds();
        drag(card("Dan"), 60, 90);
        drag(sheet.node(unit("Plant")), 40, 60);

        sheet.action(LAYOUT);

        assertThat(allBounds()).isEqualTo(before);
        assertThat(same(plan)).isTrue();
        undo();
        assertThat(allBounds()).isNotEqualTo(before);
    }

    @Test
    void whatIsDoneInOneEditorIsSeenInTheOther() {
        OpenSheet map =
                OpenSheet.open(
                        session,
                        DiagramKind.INFLUENCE_MAP,
                        Ui.get(() -> session.plan().getMaps().get(0)));
        int lines = map.lines("ReportsTo").size();
        Ui.run(() -> Workbench.page().activate(sheet.editor()));
        Ui.settle();
        LineItem line =
                sheet.lines("ReportsTo").stream()
                        .filter(each -> each.source() == card("Bob"))
                        .findFirst()
                        .orElseThrow();
        sheet.select(line);
        sheet.action("org.eclipse.ui.edit.delete");

        assertThat(map.lines("ReportsTo")).hasSize(lines - 1);
        assertThat(Ui.get(() -> map.editor().isDirty())).isTrue();
        Ui.run(() -> Workbench.page().activate(map.editor()));
        Ui.settle();
        undo();
        assertThat(map.lines("ReportsTo")).hasSize(lines);
        assertThat(Ui.get(() -> person("Bob").getReportsTo())).isSameAs(person("Ann"));
        assertThat(Ui.get(() -> sheet.editor().isDirty())).isFalse();
    }

    @Test
    void selectionStaysWhereTheModelChanges() {
        sheet.select(card("Bob"), card("Cid"));
        Ui.run(
                () -> {
                    var bob = person("Bob");
                    session.execute(
                            SetCommand.create(
                                    session.domain(),
                                    bob,
                                    KeyplanPackage.eINSTANCE.getNamedElement_Name(),
                                    "Robert"));
                });
        Ui.settle();

        assertThat(Ui.get(() -> sheet.viewer().selectedNodes()))
                .extracting(node -> node.element())
                .containsExactly(person("Robert"), person("Cid"));
        assertThat(Ui.get(() -> card("Robert").card().label().headline().left()))
                .isEqualTo("Robert");
    }

    @Test
    void whatTheDiagramIsAboutMayGoAndComeBack() {
        OpenSheet map =
                OpenSheet.open(
                        session,
                        DiagramKind.INFLUENCE_MAP,
                        Ui.get(() -> session.plan().getMaps().get(0)));
        Ui.run(
                () ->
                        session.execute(
                                RemoveCommand.create(
                                        session.domain(), session.plan().getMaps().get(0))));
        Ui.settle();
        assertThat(Ui.get(() -> map.sheet().nodes())).isEmpty();
        assertThat(Ui.get(() -> map.sheet().problem())).isNotBlank();

        undo();

        assertThat(Ui.get(() -> map.sheet().nodes())).hasSize(3);
        assertThat(Ui.get(() -> map.sheet().problem())).isNull();
    }

    @Test
    void aUnitTakesItsPeopleAlong() {
        Rect bob = at("Bob");
        Rect plant = sheet.bounds(unit("Plant"));

        // by its name, which moves along under the mouse
        drag(sheet.node(unit("Plant")), 30, 50);

        Rect moved = sheet.bounds(unit("Plant"));
        assertThat(at("Bob")).isEqualTo(bob.moved(moved.x() - plant.x(), moved.y() - plant.y()));
        assertThat(moved.y()).isGreaterThan(plant.y());
    }
}
