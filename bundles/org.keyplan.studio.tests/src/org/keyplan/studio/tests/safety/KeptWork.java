package org.keyplan.studio.tests.safety;

import org.keyplan.core.file.FileState;
import org.keyplan.core.recovery.Owner;
import org.keyplan.core.recovery.RecoveryStore;
import org.keyplan.core.recovery.RecoveryWriter;
import org.keyplan.model.AccountPlan;
import org.keyplan.ui.robot.PlanFolder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** What a studio that is not there any more left behind. */
final class KeptWork {
    private static final Owner ENDED =
            new Owner(4_000_000_000L, Instant.parse("2026-06-30T08:00:00Z"), "");

    private KeptWork() {}

    /**
     * Leaves a change of the account's name unsaved.
     *
     * @param own where that studio kept what belongs to no plan's folder
     */
    static void leave(Path file, Path own, String name) throws IOException {
        AccountPlan plan = PlanFolder.read(file);
        plan.getAccount().setName(name);
        new RecoveryStore(own, ENDED)
                .writer(file)
                .write(
                        RecoveryWriter.content(plan),
                        FileState.fingerprint(file),
                        FileState.of(file).modified(),
                        Instant.parse("2026-06-30T08:30:00Z"));
    }
}
