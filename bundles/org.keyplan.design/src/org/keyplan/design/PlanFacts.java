package org.keyplan.design;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanFactory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What diagrams ask of a plan, computed once and again only after the plan has changed. The plan
 * carries it as an adapter, so that it lives as long as the plan and is never saved.
 *
 * <p>Whether a person is covered depends on the day. It is the day given by {@link #judgeOn}; where
 * nobody gave one, today as the running Eclipse has it; and where there is no Eclipse either, the
 * last day anything happened in the plan, so that a picture without a date is the same tomorrow.
 *
 * <p>One thread at a time, the one that may read or change the plan; different plans may be used by
 * different threads.
 */
public final class PlanFacts {

    private static volatile Clock clock;

    private final AccountPlan plan;
    private LocalDate asOf;
    private Locale locale;
    private PlanIndex index;
    private boolean withoutJudgement;

    private PlanFacts(AccountPlan plan) {
        this.plan = plan;
    }

    /**
     * The facts of the plan that an element belongs to. An element that belongs to none, such as
     * one just deleted, gets those of an empty plan.
     */
    public static PlanFacts of(EObject element) {
        if (!(EcoreUtil.getRootContainer(element) instanceof AccountPlan plan)) {
            return new PlanFacts(KeyplanFactory.eINSTANCE.createAccountPlan());
        }
        Adapter known = EcoreUtil.getExistingAdapter(plan, PlanFacts.class);
        if (known == null) {
            known = new Watch(new PlanFacts(plan));
            plan.eAdapters().add(known);
        }
        return ((Watch) known).facts;
    }

    /** Lets a running Eclipse tell today; {@code null} when it stops. */
    public static void useClock(Clock today) {
        clock = today;
    }

    /** The plan itself. */
    public AccountPlan plan() {
        return plan;
    }

    /**
     * Sets the day on which everything is judged.
     *
     * @param day {@code null} for the usual one
     */
    public void judgeOn(LocalDate day) {
        if (!Objects.equals(asOf, day)) {
            asOf = day;
            index = null;
        }
    }

    /**
     * Sets the language of everything that services compose.
     *
     * @param language {@code null} for the one the program runs in
     */
    public void speak(Locale language) {
        locale = language;
    }

    /**
     * Makes diagrams say who is who and what leads to what, and nothing of what we think of it: no
     * attitudes, no coverage, no doubts. For copies of plans that are shown to others.
     */
    public void withoutJudgement() {
        withoutJudgement = true;
    }

    /** Whether diagrams keep our judgement to themselves. */
    public boolean isWithoutJudgement() {
        return withoutJudgement;
    }

    /** Does something on another day and in another language, which end with it. */
    public <T> T during(LocalDate day, Locale language, Supplier<T> work) {
        LocalDate usualDay = asOf;
        Locale usualLanguage = locale;
        judgeOn(day);
        speak(language);
        try {
            return work.get();
        } finally {
            judgeOn(usualDay);
            speak(usualLanguage);
        }
    }

    /** The language of everything that services compose. */
    public Locale locale() {
        return locale != null ? locale : Locale.getDefault(Locale.Category.DISPLAY);
    }

    /** An index of the plan as it is now; must not be kept. */
    public PlanIndex index() {
        if (asOf == null && clock != null && index != null && !index.asOf().equals(today())) {
            index = null;
        }
        if (index == null) {
            index = PlanIndex.of(plan, Objects.requireNonNullElseGet(asOf, this::today));
        }
        return index;
    }

    /** Something computed from the index once, by its type; see {@link PlanIndex#derived}. */
    public <V> V derived(Class<V> type, Function<PlanIndex, V> compute) {
        return index().derived(type, compute);
    }

    private LocalDate today() {
        Clock now = clock;
        if (now != null) {
            return LocalDate.now(now);
        }
        return plan.getInteractions().stream()
                .map(Interaction::getDate)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    /** Notices every change anywhere in the plan. */
    private static final class Watch extends EContentAdapter {

        private final PlanFacts facts;

        Watch(PlanFacts facts) {
            this.facts = facts;
        }

        @Override
        public boolean isAdapterForType(Object type) {
            return type == PlanFacts.class;
        }

        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (!change.isTouch()) {
                facts.index = null;
            }
        }
    }
}
