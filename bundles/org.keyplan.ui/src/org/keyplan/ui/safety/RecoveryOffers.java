package org.keyplan.ui.safety;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.keyplan.core.compare.Difference;
import org.keyplan.core.compare.PlanDifferences;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.mirror.PlanTransfer;
import org.keyplan.core.recovery.Owner;
import org.keyplan.core.recovery.Recovery;
import org.keyplan.core.recovery.RecoveryStore;
import org.keyplan.model.AccountPlan;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Offers a person the unsaved work that a crash left behind: at the next start, and whenever a plan
 * is opened that there is some of. Each is offered once at a time; closing the question unanswered
 * leaves it for the next time. Belongs to the UI thread.
 */
final class RecoveryOffers {
    private static final UiTexts TEXTS = UiTexts.beside(RecoveryOffers.class);
    private static final RecoveryOffers INSTANCE = new RecoveryOffers();

    private final Set<Path> offered = new HashSet<>();
    private RecoveryStore store;

    private RecoveryOffers() {}

    static RecoveryOffers get() {
        return INSTANCE;
    }

    RecoveryStore store() {
        if (store == null) {
            Path folder = UiPlugin.get().getStateLocation().append("recovery").toFile().toPath();
            store = new RecoveryStore(folder, Owner.self());
        }
        return store;
    }

    /** What a person can do about unsaved work. */
    private enum Answer {
        RECOVER,
        LOOK,
        DISCARD
    }

    /**
     * Unsaved work, compared with its file.
     *
     * @param fits whether it can be put on top of the file as that is now
     * @param differences from the file, or from an empty plan if that cannot be opened
     */
    private record Offer(
            Recovery recovery, AccountPlan plan, boolean fits, List<Difference> differences) {}

    /** Offers what there is of an open plan, soon. */
    void offer(PlanSession session, Autosave autosave) {
        Path file = session.file();
        inBackground(() -> store().of(file).forEach(found -> prepare(found, session, autosave)));
    }

    /** Offers what there is of any plan that is not open, soon. */
    void offerAll() {
        inBackground(() -> store().all().forEach(found -> prepare(found, null, null)));
    }

    private static void inBackground(Runnable work) {
        Job job =
                Job.create(
                        TEXTS.get("recovery.job"),
                        monitor -> {
                            work.run();
                            return Status.OK_STATUS;
                        });
        job.setSystem(true);
        job.schedule();
    }

    /** Not in the UI thread. */
    private void prepare(Recovery recovery, PlanSession session, Autosave autosave) {
        Offer offer;
        try {
            AccountPlan plan = recovery.plan();
            boolean fits = recovery.fits();
            AccountPlan file =
                    fits ? PlanFiles.load(recovery.file()) : PlanFiles.create(plan.getName());
            offer = new Offer(recovery, plan, fits, PlanDifferences.between(file, plan));
        } catch (IOException e) {
            UiPlugin.log("Unsaved work cannot be offered: " + recovery.location(), e);
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> ask(offer, session, autosave));
        }
    }

    private void ask(Offer offer, PlanSession session, Autosave autosave) {
        IWorkbenchWindow window = Windows.any().orElse(null);
        boolean closed = session != null && !UiPlugin.get().sessions().all().contains(session);
        if (window == null || closed || !offered.add(offer.recovery().location())) {
            return;
        }
        try {
            if (offer.fits() && offer.differences().isEmpty()) {
                discard(offer);
            } else {
                askUntilAnswered(offer, session, autosave, window);
            }
        } finally {
            offered.remove(offer.recovery().location());
        }
    }

    private void askUntilAnswered(
            Offer offer, PlanSession session, Autosave autosave, IWorkbenchWindow window) {
        Shell shell = window.getShell();
        Optional<Answer> answer = Optional.of(Answer.LOOK);
        while (answer.equals(Optional.of(Answer.LOOK))) {
            answer =
                    Question.ask(
                            shell,
                            MessageDialog.QUESTION,
                            TEXTS.get("recovery.title"),
                            sentence(offer),
                            List.of(
                                    new Question.Answer<>(
                                            TEXTS.get(
                                                    offer.fits()
                                                            ? "recovery.recover"
                                                            : "recovery.copy"),
                                            Answer.RECOVER),
                                    new Question.Answer<>(TEXTS.get("recovery.look"), Answer.LOOK),
                                    new Question.Answer<>(
                                            TEXTS.get("recovery.discard"), Answer.DISCARD)));
            if (answer.equals(Optional.of(Answer.LOOK))) {
                String heading = TEXTS.get("recovery.heading", name(offer));
                new CompareDialog(shell, heading, offer.differences()).open();
            }
        }
        if (answer.equals(Optional.of(Answer.DISCARD))) {
            discard(offer);
        } else if (answer.equals(Optional.of(Answer.RECOVER))) {
            recover(offer, session, autosave, window);
        }
    }

    private static String sentence(Offer offer) {
        Recovery recovery = offer.recovery();
        String when =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(Locale.getDefault())
                        .format(recovery.written().atZone(ZoneId.systemDefault()));
        String key =
                !offer.fits()
                        ? "recovery.changed"
                        : recovery.owner().life() == Owner.Life.UNKNOWN
                                ? "recovery.elsewhere"
                                : "recovery.question";
        return TEXTS.get(
                key, name(offer), when, offer.differences().size(), recovery.owner().machine());
    }

    private static String name(Offer offer) {
        return offer.recovery().file().getFileName().toString();
    }

    private void discard(Offer offer) {
        inBackground(
                () -> {
                    try {
                        store().discard(offer.recovery());
                    } catch (IOException e) {
                        UiPlugin.log("Unsaved work could not be thrown away", e);
                    }
                });
    }

    private void recover(
            Offer offer, PlanSession open, Autosave autosave, IWorkbenchWindow window) {
        if (!offer.fits()) {
            openCopy(offer, window);
            return;
        }
        PlanSession session = open;
        if (session == null) {
            Path file = offer.recovery().file();
            if (PlanOpening.open(window.getActivePage(), file).isEmpty()) {
                return;
            }
            session = UiPlugin.get().sessions().find(file).orElseThrow();
        }
        if (session.isReadOnly()) {
            openCopy(offer, window);
            return;
        }
        session.execute(PlanTransfer.command(session.plan(), offer.plan()));
        Autosave keeper = autosave != null ? autosave : new Autosave(session, store());
        keeper.keepNow(() -> discard(offer));
    }

    /** The copy lies beside the plan; that itself is left as it is. */
    private void openCopy(Offer offer, IWorkbenchWindow window) {
        Path file = offer.recovery().file();
        PlanCopies.save(window.getShell(), offer.plan(), file, TEXTS.get("recovery.suffix"))
                .ifPresent(
                        copy -> {
                            discard(offer);
                            PlanOpening.open(window.getActivePage(), copy);
                        });
    }
}
