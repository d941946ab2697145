package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.PlanElement;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.diagram.zoom.Zoom;
import org.keyplan.ui.robot.OpenSheet;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * How long a person waits for large diagrams: from asking for one until it is painted, and for each
 * frame of a drag, a scroll or a zoom; every frame is painted before the next begins. Not part of
 * the tests.
 */
@ExtendWith(Studio.class)
class DiagramEditorBenchmark {
    private static final int ROUNDS = 5;
    private static final int FRAMES = 60;

    /** So far from where the button was pressed a drag has begun, in pixels. */
    private static final int BEGUN = 10;

    private static final long REST = TimeUnit.MILLISECONDS.toNanos(400);

    @TempDir Path folder;
    private PlanSession session;

    private void plan(int people) {
        Path file = new PlanFolder(folder).save(GrownPlan.of(people), "grown" + people);
        Workbench.openPlan(file);
        session = Workbench.session(file);
        Ui.until("findings are there", () -> session.findings().isUpToDate());
        Ui.settle();
    }

    @Test
    void threeHundredPeople() {
        plan(300);
        List<Double> chart = opening(DiagramKind.ORG_CHART, AccountPlan::getAccount);
        List<Double> map = opening(DiagramKind.INFLUENCE_MAP, plan -> plan.getMaps().get(0));
        OpenSheet sheet = open(DiagramKind.ORG_CHART, AccountPlan::getAccount);
        all(sheet, "org chart of 300");
        Frames one = dragging(sheet, 1);
        Frames twenty = dragging(sheet, 20);
        report("org chart of 300: drag of one card", one);
        report("org chart of 300: drag of 20 cards", twenty);
        OpenSheet network = open(DiagramKind.INFLUENCE_MAP, plan -> plan.getMaps().get(0));
        all(network, "influence map of 300");
        report("influence map of 300: drag of one card", dragging(network, 1));
        report("influence map of 300: drag of 20 cards", dragging(network, 20));

        assertThat(Collections.min(chart)).as("ms to open an org chart").isLessThan(1000);
        assertThat(Collections.min(map)).as("ms to open an influence map").isLessThan(1000);
        assertThat(share(one.work(), 0.95)).as("ms a frame").isLessThan(1000 / 30.0);
        assertThat(share(twenty.work(), 0.95)).as("ms a frame").isLessThan(1000 / 30.0);
    }

    @Test
    void twoThousandPeople() {
        plan(2000);
        opening(DiagramKind.ORG_CHART, AccountPlan::getAccount);
        OpenSheet sheet = open(DiagramKind.ORG_CHART, AccountPlan::getAccount);
        all(sheet, "org chart of 2000");
        report("org chart of 2000: drag of one card", dragging(sheet, 1));
        report("org chart of 2000: drag of 20 cards", dragging(sheet, 20));
    }

    private void all(OpenSheet sheet, String what) {
        Screenshots.take(what.replace(' ', '-'));
        zoom(sheet, 1);
        report(what + ": scroll at 100 %", scrolling(sheet));
        report(what + ": zoom by the wheel", zooming(sheet));
        sheet.fit();
        report(what + ": whole sheet painted anew", repainting(sheet));
        zoom(sheet, 1);
    }

    private List<Double> opening(DiagramKind kind, Function<AccountPlan, PlanElement> root) {
        List<Double> times = new ArrayList<>();
        List<Double> work = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            double before = Ui.get(Frames::worked);
            times.add(openingOnce(kind, root));
            work.add(Ui.get(Frames::worked) - before);
            Ui.run(
                    () -> {
                        IEditorPart editor = Workbench.page().getActiveEditor();
                        editor.getSite().getPage().closeEditor(editor, false);
                    });
            Ui.settle();
        }
        String what = kind + " of " + session.plan().getAccount().getStakeholders().size();
        report(what + ": from request to painted", times);
        report(what + ": UI thread's own time for it", work);
        return times;
    }

    /** Until the last time that the sheet is painted, some rest after it. */
    private double openingOnce(DiagramKind kind, Function<AccountPlan, PlanElement> root) {
        long[] painted = {0};
        Listener onPaint = event -> painted[0] = painted(event, painted[0]);
        Ui.run(() -> Ui.display().addFilter(SWT.Paint, onPaint));
        long begun = System.nanoTime();
        OpenSheet sheet = open(kind, root);
        long[] last = {0};
        Ui.until(
                "it is painted",
                () -> {
                    if (!sheet.sheet().isBusy() && painted[0] > 0) {
                        last[0] = painted[0];
                    }
                    return last[0] > 0 && System.nanoTime() - last[0] > REST;
                });
        Ui.run(() -> Ui.display().removeFilter(SWT.Paint, onPaint));
        return (last[0] - begun) / 1e6;
    }

    private static long painted(Event event, long before) {
        // the listener that paints the sheet itself comes after filters
        if (event.widget instanceof FigureCanvas canvas && canvas.getSize().x > 500) {
            event.display.asyncExec(() -> {});
            return System.nanoTime();
        }
        return before;
    }

    private OpenSheet open(DiagramKind kind, Function<AccountPlan, PlanElement> root) {
        return OpenSheet.open(session, kind, Ui.get(() -> root.apply(session.plan())));
    }

    private void zoom(OpenSheet sheet, double level) {
        Ui.run(() -> Zoom.of(sheet.viewer()).set(level));
        Ui.settle();
    }

    /** Moves of the mouse with the button held; with Alt nothing snaps, so that each is seen. */
    private Frames dragging(OpenSheet sheet, int cards) {
        List<NodeItem> nodes =
                Ui.get(
                        () ->
                                sheet.sheet().nodes().stream()
                                        .filter(node -> !node.isGround())
                                        .skip(40)
                                        .limit(cards)
                                        .toList());
        sheet.select(nodes.toArray());
        Point from = sheet.at(nodes.get(0));
        Ui.run(() -> sheet.gef().flush());
        send(sheet, SWT.MouseMove, from, 0, 0);
        send(sheet, SWT.MouseDown, from, 1, 0);
        Frames frames =
                frames(
                        sheet,
                        FRAMES,
                        i ->
                                deliver(
                                        sheet,
                                        SWT.MouseMove,
                                        new Point(from.x + BEGUN + i, from.y + i / 2),
                                        0,
                                        SWT.BUTTON1 | SWT.ALT));
        Ui.run(() -> sheet.gef().getEditDomain().loadDefaultTool());
        assertThat(Ui.get(() -> session.stack().canUndo())).isFalse();
        return frames;
    }

    private void send(OpenSheet sheet, int type, Point at, int button, int state) {
        Ui.run(() -> deliver(sheet, type, at, button, state));
        Ui.settle();
    }

    private static void deliver(OpenSheet sheet, int type, Point at, int button, int state) {
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = button;
        event.count = button == 0 ? 0 : 1;
        event.stateMask = state;
        sheet.gef().getControl().notifyListeners(type, event);
    }

    private static Frames frames(OpenSheet sheet, int number, IntConsumer event) {
        Frames frames = Frames.of(sheet.gef().getControl(), number, event);
        assertThat(frames.painted()).as("frames painted").isGreaterThanOrEqualTo(number * 9 / 10);
        return frames;
    }

    private Frames scrolling(OpenSheet sheet) {
        Viewport viewport = ((FigureCanvas) sheet.gef().getControl()).getViewport();
        return frames(sheet, FRAMES, i -> viewport.setViewLocation(200 + i * 24, 200 + i * 6));
    }

    private Frames zooming(OpenSheet sheet) {
        return frames(sheet, FRAMES, i -> Zoom.of(sheet.viewer()).set(1 + 0.9 * Math.sin(i / 8.0)));
    }

    private Frames repainting(OpenSheet sheet) {
        return frames(sheet, FRAMES / 4, i -> sheet.gef().getControl().redraw());
    }

    private static double median(List<Double> times) {
        return share(times, 0.5);
    }

    private static double share(List<Double> times, double part) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part));
    }

    private static void report(String what, Frames frames) {
        report(
                what
                        + String.format(
                                Locale.ROOT,
                                ", %d frames, %.0f a second, painted after %.0f ms (p95 %.0f ms)",
                                frames.painted(),
                                frames.perSecond(),
                                share(frames.waits(), 0.5),
                                share(frames.waits(), 0.95)),
                frames.work());
    }

    private static void report(String what, List<Double> times) {
        System.out.printf(
                Locale.ROOT,
                "BENCH %s: best %.1f ms, p50 %.1f ms, p95 %.1f ms, max %.1f ms (%d)%n",
                what,
                Collections.min(times),
                median(times),
                share(times, 0.95),
                Collections.max(times),
                times.size());
    }
}
