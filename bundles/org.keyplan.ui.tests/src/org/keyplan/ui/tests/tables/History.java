package org.keyplan.ui.tests.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.keyplan.core.file.PlanResource;
import org.keyplan.model.AccountPlan;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Undoes, redoes, saves and reads a plan again, and compares all of it each time. */
final class History {
    private final PlanSession session;
    private final String before;

    /** Begins with the plan as it is. */
    History(PlanSession session) {
        this.session = session;
        this.before = state();
    }

    /** All that a plan is made of. */
    private String state() {
        return Ui.get(() -> text(session.plan()));
    }

    private static String text(AccountPlan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanResource.of(plan).save(out, Map.of());
        return out.toString(StandardCharsets.UTF_8);
    }

    /**
     * Goes back to the beginning and forth again, then saves.
     *
     * @param steps how many there must have been
     */
    void check(int steps) throws IOException {
        String after = state();
        assertThat(after).isNotEqualTo(before);
        for (int i = 0; i < steps; i++) {
            assertThat(Ui.get(() -> session.stack().canUndo())).as("step %d", i).isTrue();
            Ui.run(() -> session.stack().undo());
        }
        assertThat(state()).isEqualTo(before);
        assertThat(Ui.get(() -> session.stack().canUndo())).as("no more steps").isFalse();
        for (int i = 0; i < steps; i++) {
            Ui.run(() -> session.stack().redo());
        }
        assertThat(state()).isEqualTo(after);
        Ui.settle();
        Ui.run(() -> Workbench.page().saveEditor(Workbench.page().getActiveEditor(), false));
        assertThat(text(PlanFolder.read(session.file()))).isEqualTo(after);
    }
}
