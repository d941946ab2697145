package org.keyplan.ui.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.keyplan.core.edit.Candidates;
import org.keyplan.model.NamedElement;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.image.Images;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Offers elements below a text while a person types: those that the text may mean, and a new one of
 * that name where a name is enough to create it.
 */
final class ElementAssist {
    private static final int LIMIT = 50;
    private static final int DELAY = 150;
    private static final Point SIZE = new Point(360, 260);

    private final FieldSite site;
    private final EReference reference;
    private final Supplier<EObject> element;
    private final ContentProposalAdapter popup;

    /** Something that a person can choose. Exactly one of both is given. */
    record Choice(EObject element, NewElement created) {}

    /** An element that would be created, already named. */
    record NewElement(Candidates.Home home, EObject element) {}

    /**
     * @param element whose reference it is; null for none, then nothing is offered
     */
    ElementAssist(
            FieldSite site,
            EReference reference,
            Supplier<EObject> element,
            Text text,
            Consumer<Choice> chosen) {
        this.site = site;
        this.reference = reference;
        this.element = element;
        popup =
                new ContentProposalAdapter(
                        text,
                        new TextContentAdapter(),
                        (contents, position) -> proposals(contents),
                        KeyStroke.getInstance(SWT.ARROW_DOWN),
                        null);
        popup.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        popup.setAutoActivationDelay(DELAY);
        popup.setPopupSize(SIZE);
        popup.setLabelProvider(new Labels());
        popup.addContentProposalListener(
                (IContentProposal proposal) -> chosen.accept(((Proposal) proposal).choice));
    }

    /** Whether the person is choosing. */
    boolean isOpen() {
        return popup.isProposalPopupOpen();
    }

    void setEnabled(boolean enabled) {
        popup.setEnabled(enabled);
    }

    /** What the reference can point to now. */
    Optional<Candidates> candidates() {
        return Optional.ofNullable(element.get())
                .map(each -> Candidates.of(each, reference, site.locale()));
    }

    /** A new element of that name, if there is a place for such. */
    Optional<NewElement> create(String name) {
        return candidates().flatMap(Candidates::home).map(home -> named(home, name.strip()));
    }

    private static NewElement named(Candidates.Home home, String name) {
        EObject created = EcoreUtil.create(home.type());
        ((NamedElement) created).setName(name);
        return new NewElement(home, created);
    }

    private IContentProposal[] proposals(String typed) {
        Candidates candidates = candidates().orElse(null);
        if (candidates == null) {
            return new IContentProposal[0];
        }
        boolean untouched = typed.equals(currentLabel());
        List<EObject> found = candidates.find(untouched ? "" : typed, LIMIT);
        List<IContentProposal> proposals = new ArrayList<>();
        found.forEach(each -> proposals.add(proposal(each, candidates)));
        boolean known =
                found.stream()
                        .anyMatch(e -> PlanLabels.label(e, site.locale()).equals(typed.strip()));
        if (!typed.isBlank() && !untouched && !known) {
            create(typed).ifPresent(created -> proposals.add(proposal(created)));
        }
        return proposals.toArray(IContentProposal[]::new);
    }

    private String currentLabel() {
        Object current = reference.isMany() ? null : element.get().eGet(reference);
        return current == null ? "" : PlanLabels.label((EObject) current, site.locale());
    }

    private Proposal proposal(EObject offered, Candidates candidates) {
        String label = PlanLabels.label(offered, site.locale());
        String detail = candidates.detail(offered);
        String line = detail.isEmpty() ? label : label + "  –  " + detail;
        return new Proposal(line, label, new Choice(offered, null));
    }

    private Proposal proposal(NewElement created) {
        String name = ((NamedElement) created.element()).getName();
        String type = PlanLabels.type(created.home().type(), site.locale());
        String line = TextField.TEXTS.get("create", type, name);
        return new Proposal(line, name, new Choice(null, created));
    }

    /** One line of the list. */
    private record Proposal(String line, String content, Choice choice)
            implements IContentProposal {
        @Override
        public String getContent() {
            return content;
        }

        @Override
        public int getCursorPosition() {
            return content.length();
        }

        @Override
        public String getLabel() {
            return line;
        }

        @Override
        public String getDescription() {
            return null;
        }
    }

    /** Lines with the icon of what they offer. */
    private static final class Labels extends LabelProvider {
        @Override
        public String getText(Object proposal) {
            return ((Proposal) proposal).line();
        }

        @Override
        public Image getImage(Object proposal) {
            Choice choice = ((Proposal) proposal).choice();
            return choice.created() != null
                    ? Images.get("add")
                    : Images.element(choice.element().eClass());
        }
    }
}
