package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.NamedElement;
import org.keyplan.model.PlanElement;
import org.keyplan.ui.diagram.sheet.LineItem;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.robot.Keyboard;
import org.keyplan.ui.robot.OpenSheet;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.Layer;
import org.keyplan.viewpoint.description.Tool;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Uses the tools of one kind of diagram as a person does. Each use is checked, undone, done again,
 * saved and read from the file, each time comparing the whole plan; then it is undone, so that the
 * next use begins with the same plan.
 */
final class ToolTrial {
    private static final String ZOOM_OUT = "org.keyplan.ui.diagram.command.zoomOut";

    private final Path file;
    private final PlanSession session;
    private final OpenSheet sheet;
    private final DiagramDescription description;
    private final Set<String> used = new LinkedHashSet<>();

    ToolTrial(Path folder, DiagramKind kind, Function<AccountPlan, PlanElement> root) {
        file = new PlanFolder(folder).save(TrialPlan.make(), "trial");
        session = Workbench.openForEditor(file);
        sheet = OpenSheet.open(session, kind, Ui.get(() -> root.apply(session.plan())));
        description = Ui.get(() -> sheet.viewer().host().description());
        Set<String> all =
                description.layers().stream().map(Layer::name).collect(Collectors.toSet());
        given(() -> Ui.run(() -> sheet.viewer().choose(all, Set.of())));
    }

    /** Does something that the uses after it begin with. */
    void given(Runnable gesture) {
        gesture.run();
        sheet.leaveField();
        if (Ui.get(session::isDirty)) {
            save();
        }
        Ui.run(
                () -> {
                    session.stack().flush();
                    session.stack().saveIsDone();
                });
        show();
    }

    /** The whole sheet with some room around it. */
    private void show() {
        sheet.fit();
        Ui.run(() -> sheet.viewer().actions().getAction(ZOOM_OUT).run());
        Ui.settle();
    }

    AccountPlan plan() {
        return session.plan();
    }

    OpenSheet sheet() {
        return sheet;
    }

    /** Fails for tools of the viewpoint that no trial has used. */
    void everyToolWasUsed() {
        assertThat(description.tools().stream().map(Tool::name).toList())
                .containsExactlyInAnyOrderElementsOf(used);
    }

    String label(String tool) {
        return description.toolsNamed(tool).get(0).label();
    }

    /**
     * One use of a tool that changes the plan.
     *
     * @param gesture what a person does
     * @param check what must be so in the plan then
     */
    void use(String tool, Runnable gesture, Runnable check) {
        used.add(tool);
        EObject before = copy();
        gesture.run();
        sheet.leaveField();
        EObject after = copy();
        assertThat(EcoreUtil.equals(before, after)).as(tool + " changes the plan").isFalse();
        Ui.run(check::run);

        Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertThat(same(before)).as("undo of " + tool).isTrue();
        assertThat(Ui.get(() -> session.stack().canUndo())).as("one step " + tool).isFalse();
        Workbench.command(IWorkbenchCommandConstants.EDIT_REDO);
        assertThat(same(after)).as("redo of " + tool).isTrue();
        Ui.run(check::run);

        assertThat(Ui.get(() -> sheet.editor().isDirty())).isTrue();
        save();
        assertThat(EcoreUtil.equals(PlanFolder.read(file), after))
                .as("file after " + tool)
                .isTrue();
        Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertThat(same(before)).as("undo of " + tool + " after saving").isTrue();
        Ui.run(() -> session.stack().flush());
        show();
    }

    /** One use of a tool that must leave the plan, and what can be undone, as they are. */
    void useWithoutChange(String tool, Runnable gesture, Runnable check) {
        used.add(tool);
        EObject before = copy();
        gesture.run();
        Ui.run(check::run);
        assertThat(same(before)).as(tool + " changes nothing").isTrue();
        assertThat(Ui.get(() -> session.stack().canUndo())).as("no step " + tool).isFalse();
        Ui.run(() -> sheet.editor().getSite().getPage().activate(sheet.editor()));
        Ui.settle();
    }

    /** A gesture that is refused: says so, and changes nothing. */
    void isRefused(Runnable gesture) {
        EObject before = copy();
        gesture.run();
        assertThat(same(before)).as("what is refused changes nothing").isTrue();
        assertThat(Ui.get(() -> session.stack().canUndo())).isFalse();
    }

    private EObject copy() {
        return Ui.get(() -> EcoreUtil.copy(session.plan()));
    }

    private boolean same(EObject plan) {
        return Ui.get(() -> EcoreUtil.equals(session.plan(), plan));
    }

    private void save() {
        Ui.run(session::save);
        assertThat(Ui.get(() -> sheet.editor().isDirty())).isFalse();
    }

    /** The only element of the plan with this name. */
    <T extends NamedElement> T named(String name, List<T> among) {
        return Ui.get(
                () ->
                        among.stream()
                                .filter(e -> name.equals(e.getName()))
                                .findFirst()
                                .orElseThrow());
    }

    /** Clicks with a tool of the palette into a container, or onto the free sheet. */
    void create(String tool, NodeItem container) {
        sheet.take(label(tool));
        sheet.mouse().click(container == null ? sheet.free() : sheet.onGround(container));
    }

    /** Draws a line by two clicks. */
    void connect(String tool, NodeItem from, NodeItem to) {
        sheet.take(label(tool));
        sheet.mouse().click(sheet.at(from));
        sheet.mouse().click(sheet.at(to));
    }

    /** Draws a line by dragging. */
    void drag(String tool, NodeItem from, NodeItem to) {
        sheet.take(label(tool));
        sheet.mouse().drag(sheet.at(from), sheet.at(to));
    }

    /** Drags an end of a line to another node. */
    void reconnect(LineItem line, boolean source, NodeItem to) {
        sheet.mouse().click(sheet.at(line));
        sheet.mouse().drag(sheet.at(line, source), sheet.at(to));
    }

    void delete(NodeItem node) {
        sheet.mouse().click(sheet.at(node));
        press(SWT.DEL);
    }

    void delete(LineItem line) {
        sheet.mouse().click(sheet.at(line));
        press(SWT.DEL);
    }

    void rename(NodeItem node, String name) {
        sheet.mouse().click(sheet.at(node));
        press(SWT.F2);
        sheet.type(name);
    }

    private void press(int key) {
        new Keyboard(Ui.get(() -> sheet.gef().getControl())).press(key);
    }

    /** Chooses an entry of the context menu, in whatever submenu it is. */
    void choose(String tool) {
        String label = label(tool);
        Ui.run(
                () -> {
                    IAction action = entry(label);
                    if (action == null) {
                        throw new AssertionError("The menu has no " + label);
                    }
                    action.run();
                });
        Ui.settle();
    }

    boolean offers(String tool) {
        return Ui.get(() -> entry(label(tool)) != null);
    }

    private IAction entry(String label) {
        MenuManager manager = sheet.gef().getContextMenu();
        Menu menu = manager.createContextMenu(sheet.gef().getControl());
        menu.notifyListeners(SWT.Show, new Event());
        IAction found = find(manager, label);
        menu.notifyListeners(SWT.Hide, new Event());
        return found;
    }

    private static IAction find(IContributionManager menu, String label) {
        for (IContributionItem item : menu.getItems()) {
            if (item instanceof ActionContributionItem entry
                    && label.equals(entry.getAction().getText())) {
                return entry.getAction();
            }
            IAction inside = item instanceof MenuManager sub ? find(sub, label) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }
}
