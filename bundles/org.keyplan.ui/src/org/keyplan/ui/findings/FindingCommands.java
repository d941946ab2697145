package org.keyplan.ui.findings;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.navigation.Navigator;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.Finding;
import org.keyplan.validation.FindingPlace;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.review.AcceptanceDraft;
import org.keyplan.validation.review.ElementPlaces;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person can do with findings, from wherever it is asked for. Belongs to the UI thread. */
final class FindingCommands {
    private static final UiTexts TEXTS = UiTexts.beside(FindingCommands.class);

    private FindingCommands() {}

    /** Leads to the place where a finding is put right. */
    static boolean reveal(FindingItem item) {
        FindingPlace place = FindingPlace.of(item.finding());
        return Navigator.show(place.element(), place.field().orElse(null))
                || Navigator.show(item.finding().element(), null);
    }

    /** The quick fixes of a finding, each label once. */
    static List<QuickFix> fixes(FindingItem item) {
        Set<String> labels = new HashSet<>();
        return item.session().findings().fixes(item.finding()).stream()
                .filter(fix -> labels.add(fix.label(Locale.getDefault())))
                .toList();
    }

    /** Carries out a quick fix as one step that can be undone. */
    static void apply(FindingItem item, QuickFix fix) {
        PlanSession session = item.session();
        Command command = fix.command(session.domain(), session.locale());
        String label = fix.label(Locale.getDefault());
        session.execute(new CompoundCommand(label, label, List.of(command)));
    }

    /** Whether one of the findings can be accepted. */
    static boolean canAccept(List<FindingItem> items) {
        return items.stream().anyMatch(FindingCommands::canAccept);
    }

    private static boolean canAccept(FindingItem item) {
        return !item.session().isReadOnly() && AcceptanceDraft.isPossible(item.finding());
    }

    /** Asks for a reason and accepts what can be accepted of these findings. */
    static void accept(List<FindingItem> items, Shell shell) {
        List<FindingItem> open = items.stream().filter(FindingCommands::canAccept).toList();
        if (open.isEmpty()) {
            return;
        }
        PlanSession first = open.get(0).session();
        AcceptDialog dialog =
                new AcceptDialog(
                        shell,
                        open.stream().map(FindingItem::finding).toList(),
                        AcceptanceDraft.proposed(first.plan(), first.asOf()),
                        first.asOf());
        if (dialog.open() == Window.OK) {
            bySession(open)
                    .forEach(
                            (session, findings) ->
                                    session.execute(
                                            named(
                                                    "accept.step",
                                                    dialog.draft()
                                                            .command(
                                                                    session.domain(),
                                                                    session.plan(),
                                                                    findings))));
        }
    }

    /** Whether one of the findings is accepted. */
    static boolean canTakeBack(List<FindingItem> items) {
        return items.stream().anyMatch(FindingCommands::canTakeBack);
    }

    private static boolean canTakeBack(FindingItem item) {
        return !item.session().isReadOnly() && item.finding().accepted();
    }

    /** Lets accepted findings count again. */
    static void takeBack(List<FindingItem> items) {
        List<FindingItem> accepted = items.stream().filter(FindingCommands::canTakeBack).toList();
        bySession(accepted)
                .forEach(
                        (session, findings) ->
                                session.execute(
                                        named(
                                                "takeBack.step",
                                                AcceptanceDraft.takeBack(
                                                        session.domain(), findings))));
    }

    private static Command named(String key, Command command) {
        return new CompoundCommand(TEXTS.get(key), TEXTS.get(key), List.of(command));
    }

    private static Map<PlanSession, List<Finding>> bySession(List<FindingItem> items) {
        Map<PlanSession, List<Finding>> findings = new LinkedHashMap<>();
        items.forEach(
                item ->
                        findings.computeIfAbsent(item.session(), s -> new ArrayList<>())
                                .add(item.finding()));
        return findings;
    }

    /** Puts findings on the clipboard as text, one on a line. */
    static void copy(List<FindingItem> items, Display display) {
        if (items.isEmpty()) {
            return;
        }
        String text = items.stream().map(FindingCommands::text).collect(Collectors.joining("\n"));
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** A finding as one line of text. */
    static String text(FindingItem item) {
        Finding finding = item.finding();
        String line =
                TEXTS.get(
                        "copy.line",
                        finding.ruleId(),
                        FindingTexts.word(finding),
                        FindingTexts.message(finding));
        EObject element = finding.element();
        String place = ElementPlaces.place(element, Locale.getDefault());
        String where = PlanLabels.label(element, Locale.getDefault());
        return TEXTS.get(
                "copy.place",
                line,
                place.isEmpty() ? where : TEXTS.get("place.plan", place, where));
    }
}
