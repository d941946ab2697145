package org.keyplan.ui.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Shell;
import org.keyplan.core.edit.Copies;
import org.keyplan.core.edit.Deletion;
import org.keyplan.core.edit.DeletionEffects;
import org.keyplan.core.edit.MoveTargets;
import org.keyplan.core.edit.Movement;
import org.keyplan.core.edit.NewElement;
import org.keyplan.core.edit.Pasting;
import org.keyplan.core.edit.Renaming;
import org.keyplan.core.edit.Target;
import org.keyplan.model.Person;
import org.keyplan.model.PlanElement;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the edit commands do to elements of plans, for whatever part shows them. Each does one step
 * that can be undone, and tells the person what it could not do. Belongs to the UI thread.
 */
public final class ElementEditing {
    private static final UiTexts TEXTS = UiTexts.beside(ElementEditing.class);

    private final EditsElements part;
    private final Shell shell;

    /**
     * @param shell the parent of dialogs
     */
    public ElementEditing(EditsElements part, Shell shell) {
        this.part = part;
        this.shell = shell;
    }

    private PlanSession session() {
        return part.session();
    }

    private Locale locale() {
        return session().locale();
    }

    /** Whether something selected can be changed. */
    boolean canChange() {
        return session() != null && !session().isReadOnly();
    }

    /** Copies what is selected, also as text for other programs. */
    public void copy() {
        take(null);
    }

    /** Marks what is selected as what pasting moves. */
    public void cut() {
        take(session());
    }

    private void take(PlanSession cutFrom) {
        Copies copies = Copies.of(part.selected());
        if (!copies.isEmpty()) {
            ElementClipboard.get().put(copies, cutFrom, locale());
        }
    }

    /** Pastes what was copied, or moves what was cut, to where the person points. */
    public void paste() {
        ElementClipboard clipboard = ElementClipboard.get();
        Target target = part.target();
        if (clipboard.isEmpty() || target == null || !canChange()) {
            return;
        }
        Copies copies = clipboard.copies();
        if (clipboard.cutFrom() == session() && areStillThere(copies.originals())) {
            move(Movement.pasted(session().domain(), copies.originals(), target), copies);
            return;
        }
        Pasting pasting = copies.pasteInto(session().domain(), target, locale());
        if (paste(pasting)
                && clipboard.cutFrom() != null
                && areStillThere(copies.originals())
                && pasting.leftOut().isEmpty()) {
            PlanSession from = clipboard.cutFrom();
            clipboard.keep();
            delete(from, copies.originals());
        }
    }

    private void move(Movement movement, Copies copies) {
        if (execute(movement)) {
            ElementClipboard.get().keep();
            part.showResult(copies.originals());
        }
    }

    private static boolean areStillThere(Collection<EObject> elements) {
        return elements.stream().allMatch(element -> element.eResource() != null);
    }

    /** Puts a second one of everything selected right after it. */
    public void duplicate() {
        Copies copies = Copies.of(part.selected());
        if (!copies.isEmpty() && canChange()) {
            paste(copies.duplicate(session().domain(), locale()));
        }
    }

    /** Copies elements of another plan to a place in this one. */
    public void copyHere(Collection<EObject> elements, Target target) {
        paste(Copies.of(elements).pasteInto(session().domain(), target, locale()));
    }

    private boolean paste(Pasting pasting) {
        List<String> leftOut = pasting.leftOut();
        if (!leftOut.isEmpty()) {
            part.tell(String.join(" ", leftOut));
        }
        boolean pasted = session().execute(pasting.command());
        if (pasted) {
            part.showResult(pasting.created());
        }
        return pasted;
    }

    /** Deletes what is selected; asks first if anything else is affected. */
    public void delete() {
        if (canChange()) {
            delete(session(), part.selected());
        }
    }

    private void delete(PlanSession from, Collection<EObject> elements) {
        delete(shell, from, elements);
    }

    /**
     * Deletes elements; if others are affected, a dialog shows which and asks once.
     *
     * @return whether they were deleted
     */
    public static boolean delete(Shell shell, PlanSession from, Collection<EObject> elements) {
        Deletion deletion = Deletion.of(from.domain(), elements);
        DeletionEffects effects = DeletionEffects.of(deletion, from.locale());
        if (!effects.effects().isEmpty()
                && new DeletionDialog(shell, effects, from.locale()).open() != DeletionDialog.OK) {
            return false;
        }
        return from.execute(deletion.command(from.locale()));
    }

    /** Lets the person type another name for the element selected. */
    public void rename() {
        if (canRename()) {
            part.rename(part.selected().get(0));
        }
    }

    boolean canRename() {
        return canChange()
                && part.selected().size() == 1
                && Renaming.feature(part.selected().get(0)).isPresent();
    }

    /** Lets the person choose where to move what is selected; the keyboard's way of dragging. */
    public void moveTo() {
        List<EObject> elements = part.selected();
        if (!canChange() || elements.isEmpty()) {
            return;
        }
        List<Target> targets = MoveTargets.of(session().domain(), elements);
        if (targets.isEmpty()) {
            part.tell(TEXTS.get("move.nowhere", PlanLabels.value(elements, locale())));
            return;
        }
        ChooseDialog<Target> dialog =
                new ChooseDialog<>(
                        shell,
                        TEXTS.get("move.title"),
                        TEXTS.get("move.question", PlanLabels.value(elements, locale())),
                        targets,
                        target -> entry(elements, target));
        dialog.choose().ifPresent(target -> move(elements, target, Movement.Side.ON));
    }

    private ChooseDialog.Entry entry(List<EObject> elements, Target target) {
        EObject element = target.element();
        if (target.isList()) {
            return new ChooseDialog.Entry(TEXTS.get("move.top"), "", null);
        }
        boolean reports = elements.get(0).eClass() == element.eClass() && element instanceof Person;
        EObject around = element.eContainer();
        boolean partOfAnother = around != null && around.eContainer() instanceof PlanElement;
        return new ChooseDialog.Entry(
                PlanLabels.label(element, locale()),
                reports
                        ? TEXTS.get("move.reports")
                        : partOfAnother ? PlanLabels.label(around, locale()) : "",
                element.eClass());
    }

    /** Puts elements somewhere in their plan, or tells why they cannot be there. */
    public void move(Collection<EObject> elements, Target target, Movement.Side side) {
        Movement movement = Movement.of(session().domain(), elements, target, side);
        if (execute(movement)) {
            part.showResult(
                    movement.onlyNames() ? List.of(target.element()) : List.copyOf(elements));
        }
    }

    private boolean execute(Movement movement) {
        movement.refusal(locale()).ifPresent(part::tell);
        return session().execute(movement.command(locale()));
    }

    /** Creates an element, after the person chose what it is about, and lets her name it. */
    public void create(NewElement kind) {
        Map<EReference, EObject> chosen = new HashMap<>();
        List<EObject> taken = new ArrayList<>();
        for (NewElement.Choice choice : kind.choices()) {
            List<EObject> candidates = new ArrayList<>(choice.candidates());
            candidates.removeAll(taken);
            Optional<EObject> one = choose(kind, choice.feature(), candidates);
            if (one.isEmpty()) {
                return;
            }
            chosen.put(choice.feature(), one.get());
            taken.add(one.get());
        }
        NewElement.Creation creation =
                kind.create(session().domain(), chosen, session().asOf(), locale());
        if (session().execute(creation.command())) {
            part.showResult(List.of(creation.element()));
            if (Renaming.feature(creation.element()).isPresent()) {
                part.rename(creation.element());
            }
        }
    }

    private Optional<EObject> choose(
            NewElement kind, EReference feature, List<EObject> candidates) {
        if (candidates.size() <= 1) {
            return candidates.stream().findFirst();
        }
        ChooseDialog<EObject> dialog =
                new ChooseDialog<>(
                        shell,
                        TEXTS.get("new.title", kind.name(locale())),
                        TEXTS.get("new.question", PlanLabels.feature(feature, locale())),
                        candidates,
                        element -> ChooseDialog.Entry.of(element, locale()));
        return dialog.choose();
    }
}
