package org.keyplan.studio.tests.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.edit.Deletion;
import org.keyplan.examples.Examples;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.LiveFindings;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.session.SessionListener;
import org.keyplan.validation.Finding;
import org.keyplan.validation.PlanValidator;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Findings follow what a person does. */
@ExtendWith(Studio.class)
class LiveFindingsTest {
    @TempDir Path folder;
    private PlanSession session;
    private LiveFindings findings;

    @BeforeEach
    void open() {
        Path file = new PlanFolder(folder).example(Examples.NEGLECTED_ACCOUNT);
        session =
                Ui.get(
                        () -> {
                            PlanSession opened =
                                    UiPlugin.get().sessions().open(file, PlanFolder.read(file));
                            opened.join();
                            return opened;
                        });
        findings = Ui.get(session::findings);
        upToDate();
    }

    @AfterEach
    void close() {
        Ui.run(() -> session.leave());
    }

    private void upToDate() {
        Ui.until("findings are up to date", findings::isUpToDate);
    }

    private List<Finding> expected() {
        return Ui.get(
                () -> PlanValidator.standard().validate(session.plan(), session.asOf()).findings());
    }

    @Test
    void theyAreThoseOfAFullValidation() {
        assertThat(Ui.get(findings::all)).isEqualTo(expected()).isNotEmpty();
    }

    @Test
    void theyFollowEveryChangeAndItsUndoing() {
        List<Finding> before = Ui.get(findings::all);

        Ui.run(this::deleteFirstPerson);
        upToDate();

        assertThat(Ui.get(findings::all)).isEqualTo(expected()).isNotEqualTo(before);
        Ui.run(() -> session.stack().undo());
        upToDate();
        assertThat(Ui.get(findings::all)).isEqualTo(before);
    }

    private void deleteFirstPerson() {
        session.execute(
                Deletion.of(
                                session.domain(),
                                List.of(session.plan().getAccount().getStakeholders().get(0)))
                        .command());
    }

    @Test
    void thoseAboutWhatIsGoneGoAwayAtOnce() {
        AtomicInteger told = new AtomicInteger();
        Ui.run(
                () -> {
                    Finding finding =
                            findings.all().stream()
                                    .filter(f -> Deletion.isDeletable(f.element()))
                                    .findFirst()
                                    .orElseThrow();
                    findings.addListener(told::incrementAndGet);
                    session.execute(DeleteCommand.create(session.domain(), finding.element()));

                    assertThat(told.get()).isEqualTo(1);
                    assertThat(findings.of(finding.element())).isEmpty();
                    assertThat(findings.all())
                            .noneMatch(f -> f.element() == finding.element())
                            .isNotEmpty();
                    assertThat(findings.isUpToDate()).isFalse();
                });
        upToDate();
        assertThat(Ui.get(findings::all)).isEqualTo(expected());
    }

    @Test
    void theyAreOfTheNewPlanAfterItWasReadAnew() {
        Ui.run(
                () -> {
                    deleteFirstPerson();
                    session.replace(PlanFolder.read(session.file()));
                });
        upToDate();

        assertThat(Ui.get(session::findings)).isSameAs(findings);
        assertThat(Ui.get(findings::all)).isEqualTo(expected()).isNotEmpty();
    }

    @Test
    void aFixIsMadeForTheOpenPlan() {
        Ui.run(
                () -> {
                    Finding fixable =
                            findings.all().stream()
                                    .filter(f -> !findings.fixes(f).isEmpty())
                                    .findFirst()
                                    .orElseThrow();
                    var command =
                            findings.fixes(fixable)
                                    .get(0)
                                    .command(session.domain(), session.locale());
                    assertThat(session.execute(command)).isTrue();
                    assertThat(session.isDirty()).isTrue();
                });
        upToDate();
        assertThat(Ui.get(findings::all)).isEqualTo(expected());
    }

    @Test
    void theyAreOfTheNewDayAfterMidnight() {
        LocalDate before = Ui.get(session::asOf);
        AtomicInteger days = new AtomicInteger();
        Ui.run(() -> session.addListener(counting(days)));
        Ui.run(() -> UiPlugin.get().sessions().setClock(justBeforeMidnightOf(before.plusYears(2))));

        Ui.until("the next day has begun", () -> days.get() == 2 && findings.isUpToDate());

        assertThat(Ui.get(session::asOf)).isEqualTo(before.plusYears(2).plusDays(1));
        assertThat(Ui.get(findings::all)).isEqualTo(expected());
    }

    private static SessionListener counting(AtomicInteger days) {
        return new SessionListener() {
            @Override
            public void dayChanged(PlanSession looked) {
                days.incrementAndGet();
            }
        };
    }

    /** A clock that goes on, half a second before a day ends. */
    private static Clock justBeforeMidnightOf(LocalDate day) {
        Clock real = Clock.systemUTC();
        Instant midnight = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Clock.offset(real, Duration.between(real.instant(), midnight.minusMillis(500)));
    }

    @Test
    void theyAreOfTheNewDayWhenAPersonComesBackToTheWindow() {
        MovedClock clock = new MovedClock(Examples.asOf());
        Ui.run(() -> UiPlugin.get().sessions().setClock(clock));
        upToDate();
        List<Finding> before = Ui.get(findings::all);
        clock.date = Examples.asOf().plusYears(1);

        Ui.run(() -> Workbench.shell().notifyListeners(SWT.Activate, new Event()));
        upToDate();

        assertThat(Ui.get(findings::all)).isEqualTo(expected()).isNotEqualTo(before);
    }

    /** A clock that stands still until a test moves it, as if the computer had slept. */
    private static final class MovedClock extends Clock {
        private volatile LocalDate date;

        MovedClock(LocalDate date) {
            this.date = date;
        }

        @Override
        public Instant instant() {
            return date.atTime(9, 0).toInstant(ZoneOffset.UTC);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
