package org.keyplan.core.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.core.edit.Place.Fact;
import org.keyplan.model.Diagram;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.NamedElement;
import org.keyplan.model.Participant;
import org.keyplan.model.StickyNote;
import org.keyplan.model.label.Texts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What pasting copies means: which elements there will be, and what is left out because the plan
 * has nothing for it. Nothing changes before the command is executed; the answer is valid until the
 * plan changes.
 */
public final class Pasting {
    private static final Texts TEXTS = Texts.of(Pasting.class, "edit");

    private final Copies copies;
    private final EObject plan;
    private final Resource resource;
    private final String label;
    private final Locale locale;
    private final Sequence sequence;
    private final Map<EObject, EObject> instances;
    private final List<EObject> created = new ArrayList<>();
    private final Set<EObject> gone = new HashSet<>();
    private final Set<EObject> withoutPlace = new LinkedHashSet<>();
    private final Set<EObject> withoutSubject = new LinkedHashSet<>();
    private final Set<EObject> alreadyThere = new LinkedHashSet<>();
    private final Set<String> newNames = new HashSet<>();
    private int lost;

    /**
     * @param into any element of the plan that is pasted into
     * @param label the key of the command's label without its end
     */
    Pasting(
            Copies copies,
            EditingDomain domain,
            EObject into,
            Function<EObject, Optional<Place>> places,
            String label,
            Locale locale) {
        this.copies = copies;
        this.plan = EcoreUtil.getRootContainer(into);
        this.resource = plan.eResource();
        this.label = label;
        this.locale = locale;
        this.sequence = new Sequence(domain, List.of());
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false);
        copier.copyAll(copies.roots());
        this.instances = copier;
        compute(places);
    }

    /** The elements that pasting creates, without what they contain, in the order of the copies. */
    public List<EObject> created() {
        return List.copyOf(created);
    }

    /** What is not pasted as it was copied, one sentence each; empty if everything is. */
    public List<String> leftOut() {
        List<String> sentences = new ArrayList<>();
        tell("paste.noPlace", withoutPlace, sentences);
        tell("paste.already", alreadyThere, sentences);
        tell("paste.needless", withoutSubject, sentences);
        if (lost > 0) {
            sentences.add(TEXTS.get(locale, "paste.references", lost));
        }
        return sentences;
    }

    private void tell(String key, Set<EObject> originals, List<String> sentences) {
        if (!originals.isEmpty()) {
            sentences.add(TEXTS.get(locale, key, originals));
        }
    }

    /** The command that pastes in one step; cannot be executed if nothing can be pasted. */
    public Command command() {
        if (sequence.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        List<EObject> roots = new ArrayList<>();
        copies.roots().stream()
                .filter(root -> created.contains(instances.get(root)))
                .map(copies::original)
                .forEach(roots::add);
        return sequence.command(TEXTS.get(locale, label + ".label", roots));
    }

    private void compute(Function<EObject, Optional<Place>> places) {
        Map<EObject, Place> found = new java.util.LinkedHashMap<>();
        for (EObject root : copies.roots()) {
            Optional<Place> place = places.apply(root);
            if (place.isEmpty()) {
                withoutPlace.add(copies.original(root));
                leave(root);
            } else {
                found.put(root, place.get());
            }
        }
        leaveNeedless();
        shiftNotes(found);
        List<Copies.Use> opposites = refer();
        found.forEach(
                (root, place) -> {
                    if (!gone.contains(root)) {
                        insert(root, place);
                    }
                });
        for (Copies.Use use : opposites) {
            if (!gone.contains(use.user())) {
                sequence.setInserted(instances.get(use.user()), use.feature(), used(use));
            }
        }
    }

    /** So that no note lies just on another one, and those copied together stay together. */
    private void shiftNotes(Map<EObject, Place> found) {
        List<StickyNote> notes = new ArrayList<>();
        Set<StickyNote> there = new LinkedHashSet<>();
        found.forEach(
                (root, place) -> {
                    if (place.owner() instanceof Diagram sheet
                            && instances.get(root) instanceof StickyNote note) {
                        notes.add(note);
                        there.addAll(sheet.getStickyNotes());
                    }
                });
        NoteShift.free(notes, there);
    }

    private void leave(EObject copy) {
        gone.add(copy);
        copy.eAllContents().forEachRemaining(gone::add);
    }

    /** Leaves out what makes no sense without what it refers to, such as a tie of one person. */
    private void leaveNeedless() {
        boolean again = true;
        while (again) {
            again = false;
            for (Copies.Use use : copies.uses()) {
                boolean needless = use.feature().isRequired() && used(use) == null;
                if (needless && !gone.contains(use.user())) {
                    withoutSubject.add(copies.original(use.user()));
                    leave(use.user());
                    EObject instance = instances.get(use.user());
                    if (instance.eContainer() != null) {
                        EcoreUtil.remove(instance);
                    }
                    again = true;
                }
            }
        }
    }

    /**
     * Sets the references of what is pasted.
     *
     * @return those whose other end changes too, which only a command may do
     */
    private List<Copies.Use> refer() {
        List<Copies.Use> opposites = new ArrayList<>();
        for (Copies.Use use : copies.uses()) {
            if (gone.contains(use.user())) {
                continue;
            }
            EObject used = used(use);
            if (used == null) {
                lost++;
            } else if (use.feature().getEOpposite() != null) {
                opposites.add(use);
            } else {
                refer(instances.get(use.user()), use.feature(), used);
            }
        }
        return opposites;
    }

    @SuppressWarnings("unchecked")
    private static void refer(EObject user, EReference feature, EObject used) {
        if (feature.isMany()) {
            ((List<EObject>) user.eGet(feature)).add(used);
        } else {
            user.eSet(feature, used);
        }
    }

    /** What a copy refers to: another one, or an element of the plan; null if there is none. */
    private EObject used(Copies.Use use) {
        if (use.inside() != null) {
            return gone.contains(use.inside()) ? null : instances.get(use.inside());
        }
        EObject used = use.outside();
        if (used.eResource() != null && EcoreUtil.getRootContainer(used) == plan) {
            return used;
        }
        EObject same = use.id() == null || resource == null ? null : resource.getEObject(use.id());
        return same != null && same.eClass() == used.eClass() ? same : null;
    }

    private void insert(EObject root, Place place) {
        EObject instance = instances.get(root);
        if (takesPart(instance, place.owner())) {
            alreadyThere.add(copies.original(root));
            leave(root);
            return;
        }
        for (Fact fact : place.facts()) {
            if (fact.feature().getEOpposite() == null) {
                instance.eSet(fact.feature(), fact.value());
            }
        }
        rename(instance, place);
        created.add(instance);
        if (place.owner() instanceof Diagram sheet) {
            sequence.open(sheet, plan);
        }
        sequence.insert(instance, place);
    }

    private boolean takesPart(EObject instance, EObject owner) {
        return instance instanceof Participant part
                && owner instanceof InfluenceMap map
                && map.getParticipants().stream()
                        .anyMatch(other -> other.getStakeholder() == part.getStakeholder());
    }

    /** Two of the same name in one list could not be told apart. */
    private void rename(EObject instance, Place place) {
        if (instance instanceof NamedElement named
                && named.getName() != null
                && place.list().isMany()) {
            Set<String> taken = new HashSet<>(newNames);
            for (Object other : (List<?>) place.owner().eGet(place.list())) {
                taken.add(((NamedElement) other).getName());
            }
            named.setName(free(named.getName(), taken));
            newNames.add(named.getName());
        }
    }

    private String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 1; taken.contains(free); i++) {
            free =
                    i == 1
                            ? TEXTS.get(locale, "copy.name", name)
                            : TEXTS.get(locale, "copy.again", name, i);
        }
        return free;
    }
}
