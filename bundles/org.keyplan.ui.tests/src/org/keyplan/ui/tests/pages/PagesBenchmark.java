package org.keyplan.ui.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.plan.PlanEditor;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Typing into a field of a very large plan. How long a letter may take is said in the performance
 * notes; here only what no machine excuses fails.
 */
@ExtendWith(Studio.class)
class PagesBenchmark {
    private static final int PEOPLE = 10_000;
    private static final int LETTERS = 40;
    private static final long NO_EXCUSE_MILLIS = 500;

    @TempDir Path folder;

    @Test
    void typingIsNotHeldUpByALargePlan() throws Exception {
        Path file = large();
        PlanEditor editor = (PlanEditor) Workbench.openPlan(file);
        var session = Workbench.session(file);
        Ui.until("findings are there", () -> session.findings().isUpToDate());
        Ui.run(() -> editor.show(session.plan().getAccount(), Literals.ACCOUNT__INDUSTRY));
        Ui.settle();
        Text industry =
                Widgets.find(
                        Ui.get(() -> editor.getActivePageInstance().getPartControl()),
                        Text.class,
                        text -> text.getText().equals("Steel"));
        for (int i = 0; i < 5; i++) {
            Widgets.type(industry, "a");
            Ui.settle();
        }
        List<Long> stalls = new ArrayList<>();
        List<Long> letters = new ArrayList<>();
        for (int i = 0; i < LETTERS; i++) {
            AtomicLong stall = new AtomicLong();
            Probe probe = new Probe(stall);
            probe.start();
            long begin = System.nanoTime();
            Widgets.type(industry, i % 6 == 5 ? " " : "e");
            letters.add((System.nanoTime() - begin) / 1_000_000);
            Ui.settle();
            probe.end();
            stalls.add(stall.get() / 1_000_000);
        }
        stalls.sort(null);
        letters.sort(null);
        System.out.printf(
                "typing into a plan of %,d people: letter median %d ms, worst %d ms; UI thread held"
                        + " up at most: median %d ms, worst %d ms%n",
                PEOPLE,
                letters.get(LETTERS / 2),
                letters.get(LETTERS - 1),
                stalls.get(LETTERS / 2),
                stalls.get(LETTERS - 1));
        assertThat(stalls.get(LETTERS / 2)).isLessThan(NO_EXCUSE_MILLIS);
    }

    /** Asks the UI thread for a sign of life again and again, and notes the longest wait. */
    private static final class Probe {
        private final AtomicLong longest;
        private volatile boolean ended;
        private Thread thread;

        Probe(AtomicLong longest) {
            this.longest = longest;
        }

        void start() {
            thread =
                    new Thread(
                            () -> {
                                while (!ended) {
                                    long begin = System.nanoTime();
                                    Ui.run(() -> {});
                                    long took = System.nanoTime() - begin;
                                    longest.accumulateAndGet(took, Math::max);
                                }
                            });
            thread.start();
        }

        void end() throws InterruptedException {
            ended = true;
            thread.join();
        }
    }

    private Path large() throws Exception {
        String given = System.getProperty("keyplan.large");
        if (given != null) {
            Path copy = folder.resolve("given.keyplan");
            Files.copy(Path.of(given), copy);
            AccountPlan plan = PlanFolder.read(copy);
            plan.getAccount().setIndustry("Steel");
            return new PlanFolder(folder).save(plan, "large");
        }
        AccountPlan plan = PlanFiles.create("Large");
        plan.getAccount().setIndustry("Steel");
        for (int i = 0; i < PEOPLE; i++) {
            Stakeholder person = KeyplanFactory.eINSTANCE.createStakeholder();
            person.setName("Person " + i);
            person.setJobTitle("Manager " + i);
            if (i > 0) {
                person.setReportsTo(plan.getAccount().getStakeholders().get((i - 1) / 8));
            }
            plan.getAccount().getStakeholders().add(person);
        }
        return new PlanFolder(folder).save(plan, "large");
    }
}
