package org.keyplan.documents.section;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Contact;
import org.keyplan.analysis.ContactPath;
import org.keyplan.analysis.ContactPath.Hop;
import org.keyplan.analysis.Contacts;
import org.keyplan.analysis.Reachability;
import org.keyplan.documents.content.Block.Callout;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Engagement;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How we get to the person with the last word: step by step, or from whom to begin. */
final class DecisionPath {

    private static final int NEAREST = 3;

    private final DocumentContext context;
    private final Stakeholder target;

    private DecisionPath(DocumentContext context, Stakeholder target) {
        this.context = context;
        this.target = target;
    }

    /** Adds nothing where there are no people yet: that nobody is known is said elsewhere. */
    static void add(DocumentContext context, SectionBuilder section) {
        Stakeholder target = context.account().getTopDecisionMaker();
        if (target != null) {
            section.add(new DecisionPath(context, target).callout());
        } else if (!context.account().getStakeholders().isEmpty()) {
            section.aside(
                    new Callout(
                            Tone.ERROR,
                            "",
                            List.of(Text.plain(context.text("influence.path.unknown")))));
        }
    }

    private Callout callout() {
        Contact contact = Contacts.with(context.index(), target);
        Reachability reachability = Reachability.of(context.index());
        Optional<ContactPath> path = reachability.pathTo(target);
        List<Text> lines = new ArrayList<>();
        if (path.isPresent()) {
            lines.addAll(steps(path.get()));
        } else {
            List<ContactPath> nearest = reachability.nearest(target, NEAREST);
            String key = nearest.isEmpty() ? "influence.path.none" : "influence.path.begin";
            lines.add(Text.plain(context.text(key)));
            for (ContactPath near : nearest) {
                lines.add(
                        Text.plain(
                                        context.text(
                                                "influence.path.nearest",
                                                near.target(),
                                                near.from()))
                                .to(context.places().of(near.target())));
            }
        }
        String title =
                contact.lastMet()
                        .map(last -> context.text("influence.path.met", target, last))
                        .orElseGet(() -> context.text("influence.path.neverMet", target));
        Tone tone = !contact.met() ? Tone.ERROR : path.isPresent() ? Tone.GOOD : Tone.WARNING;
        return new Callout(tone, title, lines);
    }

    private List<Text> steps(ContactPath path) {
        List<Text> steps = new ArrayList<>();
        EObject from = path.from();
        for (Hop hop : path.hops()) {
            steps.add(Text.plain(step(from, hop)).to(context.places().of(hop.to())));
            from = hop.to();
        }
        return steps;
    }

    private String step(EObject from, Hop hop) {
        if (hop.via() instanceof Engagement engagement) {
            return context.text("influence.path.engagement", from, hop.to(), engagement.getLevel());
        } else if (hop.via() instanceof Tie tie) {
            return context.text("influence.path." + tie.getKind(), from, hop.to());
        }
        return context.text("influence.path.reports", from, hop.to());
    }
}
