package org.keyplan.core.edit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.NamedElement;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Person;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.label.PlanLabels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The elements of a plan that a reference of one of its elements can point to, as a person looks
 * for them. Computed for the plan as it is at that moment, in time linear in the plan.
 */
public final class Candidates {

    /**
     * Where new elements of a kind belong.
     *
     * @param owner the element that contains them
     * @param containment its reference
     * @param type the kind of new element
     */
    public record Home(EObject owner, EReference containment, EClass type) {}

    private final EObject element;
    private final EReference reference;
    private final Locale locale;
    private final List<EObject> all;

    private Candidates(EObject element, EReference reference, Locale locale) {
        this.element = element;
        this.reference = reference;
        this.locale = locale;
        this.all = collect();
    }

    /**
     * What a reference can point to.
     *
     * @param element an element of a plan
     * @param reference one of its references that contains nothing
     * @param locale the language in which labels are searched
     */
    public static Candidates of(EObject element, EReference reference, Locale locale) {
        return new Candidates(element, reference, locale);
    }

    /**
     * All of them, in the order of the plan; people who have left come last. Without the element
     * itself and without those who report to it where that would make a circle. For references to
     * anything only what has a name is offered.
     */
    public List<EObject> all() {
        return all;
    }

    private List<EObject> collect() {
        EClass type = reference.getEReferenceType();
        boolean anything = type == Literals.PLAN_ELEMENT;
        List<EObject> found = new ArrayList<>();
        EObject top = EcoreUtil.getRootContainer(element);
        for (Iterator<EObject> contents = top.eAllContents(); contents.hasNext(); ) {
            EObject each = contents.next();
            if (type.isInstance(each)
                    && each != element
                    && (!anything || each instanceof NamedElement)
                    && !isBelow(each)) {
                found.add(each);
            }
        }
        if (anything) {
            found.add(0, top);
        }
        found.sort(Comparator.comparing(each -> each instanceof Stakeholder s && s.isDeparted()));
        return List.copyOf(found);
    }

    /** Whether pointing to a person or unit would close a circle. */
    private boolean isBelow(EObject candidate) {
        EReference upwards =
                reference == Literals.STAKEHOLDER__REPORTS_TO
                                || reference == Literals.TEAM_MEMBER__REPORTS_TO
                        ? reference
                        : null;
        if (upwards == null) {
            return false;
        }
        EObject above = candidate;
        // A plan may hold a circle already; nobody has more superiors than this.
        for (int steps = 0; above != null && steps < 100; steps++) {
            if (above == element) {
                return true;
            }
            above = (EObject) above.eGet(upwards);
        }
        return false;
    }

    /**
     * Those that a person may mean by a text: every word of it begins or is in a word of the name,
     * the title, the unit or the e-mail address. Those whose name begins with the text come first.
     *
     * @param text typed so far; empty finds all
     * @param limit how many at most
     */
    public List<EObject> find(String text, int limit) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return all.subList(0, Math.min(limit, all.size()));
        }
        String[] words = typed.split("\\s+");
        Map<EObject, Integer> ranks = new LinkedHashMap<>();
        for (EObject each : all) {
            int rank = rank(each, typed, words);
            if (rank >= 0) {
                ranks.put(each, rank);
            }
        }
        return ranks.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private int rank(EObject candidate, String typed, String[] words) {
        String label = PlanLabels.label(candidate, locale).toLowerCase(Locale.ROOT);
        if (label.startsWith(typed)) {
            return label.equals(typed) ? 0 : 1;
        }
        String known = label + ' ' + detail(candidate).toLowerCase(Locale.ROOT);
        if (candidate instanceof Person person && person.getEmail() != null) {
            known += ' ' + person.getEmail().toLowerCase(Locale.ROOT);
        }
        String text = known;
        if (!Arrays.stream(words).allMatch(text::contains)) {
            return -1;
        }
        boolean begun = Arrays.stream(words).allMatch(w -> (" " + text).contains(" " + w));
        return begun ? 2 : 3;
    }

    /**
     * What tells an element from others of its name: title and unit, role, or kind; may be empty.
     */
    public String detail(EObject candidate) {
        List<String> parts = new ArrayList<>();
        if (candidate instanceof Stakeholder person) {
            add(parts, person.getJobTitle());
            add(parts, person.getUnit() == null ? null : person.getUnit().getName());
        } else if (candidate instanceof TeamMember member) {
            parts.add(PlanLabels.literal(member.getRole(), locale));
        } else if (candidate instanceof OrganizationUnit unit) {
            boolean inner = unit.eContainer() instanceof OrganizationUnit;
            add(parts, inner ? PlanLabels.label(unit.eContainer(), locale) : null);
        }
        if (reference.getEReferenceType().isAbstract()) {
            parts.add(PlanLabels.type(candidate.eClass(), locale));
        }
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, String part) {
        if (part != null && !part.isBlank()) {
            parts.add(part.strip());
        }
    }

    /**
     * Where something that does not exist yet would be put, if a name is enough to create it: a
     * person, one of ours, a unit, a competitor, an offering.
     */
    public Optional<Home> home() {
        if (!(EcoreUtil.getRootContainer(element) instanceof AccountPlan plan)) {
            return Optional.empty();
        }
        EClass type = reference.getEReferenceType();
        if (type == Literals.STAKEHOLDER && plan.getAccount() != null) {
            return home(plan.getAccount(), Literals.ACCOUNT__STAKEHOLDERS);
        } else if (type == Literals.ORGANIZATION_UNIT && plan.getAccount() != null) {
            return home(plan.getAccount(), Literals.ACCOUNT__UNITS);
        } else if (type == Literals.TEAM_MEMBER) {
            return home(plan, Literals.ACCOUNT_PLAN__TEAM);
        } else if (type == Literals.COMPETITOR) {
            return home(plan, Literals.ACCOUNT_PLAN__COMPETITORS);
        }
        return type == Literals.OFFERING
                ? home(plan, Literals.ACCOUNT_PLAN__OFFERINGS)
                : Optional.empty();
    }

    private static Optional<Home> home(EObject owner, EReference containment) {
        return Optional.of(new Home(owner, containment, containment.getEReferenceType()));
    }
}
