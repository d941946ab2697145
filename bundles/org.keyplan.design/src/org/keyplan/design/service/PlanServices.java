package org.keyplan.design.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.core.edit.Deletion;
import org.keyplan.design.ElementPages;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.CompetitorPosition;
import org.keyplan.model.Insight;
import org.keyplan.model.NamedElement;
import org.keyplan.model.Participant;
import org.keyplan.viewpoint.expression.Reads;

import java.util.List;

/** What all diagrams and tables share. */
public final class PlanServices {

    /** The element itself, for mappings that show what they are in once more. */
    @Reads({})
    public EObject itself(EObject element) {
        return element;
    }

    /** The plan an element belongs to, {@code null} for none. */
    public AccountPlan plan(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof AccountPlan plan ? plan : null;
    }

    /** The account of the plan an element belongs to, {@code null} for none. */
    public Account account(EObject element) {
        AccountPlan plan = plan(element);
        return plan == null ? null : plan.getAccount();
    }

    /** Opens an element's page where somebody can, and gives the element. */
    public EObject openPage(EObject element) {
        ElementPages.open(element);
        return element;
    }

    /** What must be deleted with an element because it makes no sense without it. */
    public List<EObject> goesWith(EObject element) {
        return Dependents.of(element);
    }

    /** Whether an element may be deleted: neither the plan nor its account may. */
    public boolean mayDelete(EObject element) {
        return Deletion.isDeletable(element);
    }

    /** The element at the other end of a line; the argument is the line's view. */
    public EObject lineEnd(EObject line) {
        return Views.lineEnd(line);
    }

    /** What bears the name an element is shown by: a participant is shown by the person's. */
    public EObject named(EObject element) {
        return element instanceof Participant part ? part.getStakeholder() : element;
    }

    /** The name to begin with when a name is edited in the diagram. */
    public String nameToEdit(EObject element) {
        return named(element) instanceof NamedElement named && named.getName() != null
                ? named.getName()
                : "";
    }

    /** What something is called when it has just been made. */
    public String newName(EObject element) {
        String kind = element instanceof Insight insight ? "." + insight.getKind().getName() : "";
        return Words.of(element).say("new." + element.eClass().getName() + kind);
    }

    /** The job title of a person who has just been made and is not yet known. */
    public String newPosition(EObject element) {
        return Words.of(element).say("new.position");
    }

    /** What is shown when the pointer rests on an element: name and description. */
    @Reads({"NamedElement.name", "NamedElement.description"})
    public String pageTooltip(EObject element) {
        Words words = Words.of(element);
        String description = element instanceof NamedElement named ? named.getDescription() : null;
        return Words.lines(words.name(element), Words.line(description));
    }

    public boolean isPosition(EObject element) {
        return element instanceof CompetitorPosition;
    }

    public boolean isInsight(EObject element) {
        return element instanceof Insight;
    }
}
