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
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Offers a person the unsaved work that a crash left behind: at the next start, and whenever a plan
 * is opened that there is some of. Each is offered once at a time; closing the question unanswered
 * leaves it for the next time. Belongs to the UI thread.
 */
public final class RecoveryOffers {
    private static final UiTexts TEXTS = UiTexts.beside(RecoveryOffers.class);
    private static final RecoveryOffers INSTANCE = new RecoveryOffers();

    /** What a person is being asked about, or has answered. */
    private final Set<Key> offered = new HashSet<>();

    private final Map<PlanSession, Autosave> keepers = new WeakHashMap<>();
    private RecoveryStore store;

    private RecoveryOffers() {}

    /** The one for all windows. */
    public static RecoveryOffers get() {
        return INSTANCE;
    }

    RecoveryStore store() {
        if (store == null) {
            Path folder = UiPlugin.get().getStateLocation().append("recovery").toFile().toPath();
            store = new RecoveryStore(folder, Owner.self());
        }
        return store;
    }

    /** One state of a recovery file. */
    private record Key(Path location, Instant written) {
        static Key of(Offer offer) {
            return new Key(offer.recovery().location(), offer.recovery().written());
        }
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
        keepers.put(session, autosave);
        Path file = session.file();
        inBackground(() -> store().of(file).forEach(found -> prepare(found, session)));
    }

    /** Offers what there is of any plan, as at every start, soon. */
    public void offerAll() {
        inBackground(() -> store().all().forEach(found -> prepare(found, null)));
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
    private void prepare(Recovery recovery, PlanSession session) {
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
            display.asyncExec(() -> ask(offer, session));
        }
    }

    private void ask(Offer offer, PlanSession session) {
        IWorkbenchWindow window = Windows.any().orElse(null);
        boolean closed = session != null && !UiPlugin.get().sessions().all().contains(session);
        if (window == null || closed || !offered.add(Key.of(offer))) {
            return;
        }
        boolean answered = false;
        try {
            if (offer.fits() && offer.differences().isEmpty()) {
                discard(offer);
                answered = true;
            } else {
                answered = askUntilAnswered(offer, session, window);
            }
        } finally {
            if (!answered) {
                offered.remove(Key.of(offer));
            }
        }
    }

    /** Whether there is an answer; if not, the work is offered again another time. */
    private boolean askUntilAnswered(Offer offer, PlanSession session, IWorkbenchWindow window) {
        Shell shell = window.getShell();
        Answer answer = Answer.LOOK;
        while (answer == Answer.LOOK) {
            answer =
                    Question.ask(
                                    shell,
                                    MessageDialog.QUESTION,
                                    TEXTS.get("recovery.title"),
                                    sentence(offer),
                                    answers(offer))
                            .orElse(null);
            if (answer == Answer.LOOK) {
                String heading = TEXTS.get("recovery.heading", name(offer));
                new CompareDialog(shell, heading, offer.differences()).open();
            }
        }
        if (answer == Answer.DISCARD) {
            discard(offer);
        }
        return answer == Answer.DISCARD
                || answer == Answer.RECOVER && recover(offer, session, window);
    }

    private static List<Question.Answer<Answer>> answers(Offer offer) {
        String recover = offer.fits() ? "recovery.recover" : "recovery.copy";
        return List.of(
                new Question.Answer<>(TEXTS.get(recover), Answer.RECOVER),
                new Question.Answer<>(TEXTS.get("recovery.look"), Answer.LOOK),
                new Question.Answer<>(TEXTS.get("recovery.discard"), Answer.DISCARD));
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

    /** Whether the work is open now. */
    private boolean recover(Offer offer, PlanSession open, IWorkbenchWindow window) {
        if (!offer.fits()) {
            return openCopy(offer, window);
        }
        PlanSession session = open;
        if (session == null) {
            Path file = offer.recovery().file();
            if (PlanOpening.open(window.getActivePage(), file).isEmpty()) {
                return false;
            }
            session = UiPlugin.get().sessions().find(file).orElseThrow();
        }
        if (session.isReadOnly()) {
            return openCopy(offer, window);
        }
        session.execute(PlanTransfer.command(session.plan(), offer.plan()));
        keepers.get(session).keepNow(() -> discard(offer));
        return true;
    }

    /** The copy lies beside the plan; that itself is left as it is. */
    private boolean openCopy(Offer offer, IWorkbenchWindow window) {
        Path file = offer.recovery().file();
        Optional<Path> copy =
                PlanCopies.save(
                        window.getShell(), offer.plan(), file, TEXTS.get("recovery.suffix"));
        copy.ifPresent(
                path -> {
                    discard(offer);
                    PlanOpening.open(window.getActivePage(), path);
                });
        return copy.isPresent();
    }
}
