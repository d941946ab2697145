package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.SOURCED__OBSERVED_ON;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.core.compare.Difference;
import org.keyplan.core.compare.Difference.Added;
import org.keyplan.core.compare.Difference.Changed;
import org.keyplan.core.compare.Difference.Moved;
import org.keyplan.core.compare.Difference.Removed;
import org.keyplan.core.compare.PlanDifferences;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Block.Paragraph;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.options.Baseline;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.label.PlanLabels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was added to a plan, changed in it and removed from it since an earlier state. The order of
 * lists, the arrangement of diagrams, and days on which facts were merely seen again are left out.
 */
public final class Comparison {

    /** Longer values are cut: a cell is to be read at a glance. */
    private static final int LONGEST = 240;

    private final DocumentContext context;
    private final Baseline baseline;
    private final Map<ChangeGroup, List<Difference>> groups = new EnumMap<>(ChangeGroup.class);

    private Comparison(DocumentContext context, Baseline baseline) {
        this.context = context;
        this.baseline = baseline;
        for (Difference each : PlanDifferences.between(baseline.plan(), context.plan())) {
            if (matters(each)) {
                ChangeGroup.of(each.element())
                        .ifPresent(
                                group ->
                                        groups.computeIfAbsent(group, g -> new ArrayList<>())
                                                .add(each));
            }
        }
        groups.values().forEach(group -> group.sort(Comparator.comparingInt(Comparison::rank)));
    }

    static Comparison of(DocumentContext context, Baseline baseline) {
        BaselineCheck.require(baseline, context);
        return new Comparison(context, baseline);
    }

    private static boolean matters(Difference difference) {
        if (difference instanceof Changed changed) {
            return changed.feature() != SOURCED__OBSERVED_ON;
        }
        return !(difference instanceof Moved moved && moved.reordered())
                && !(difference instanceof Difference.Rearranged);
    }

    private static int rank(Difference difference) {
        return difference instanceof Added ? 0 : difference instanceof Removed ? 2 : 1;
    }

    /** How much has changed, then what, group by group. */
    void tell(SectionBuilder section) {
        section.add(new Paragraph(Text.plain(summary())));
        List<Column> columns =
                List.of(
                        Column.text(context.text("changes.element"), 5),
                        Column.text(context.text("changes.what"), 3),
                        Column.text(context.text("changes.before"), 4),
                        Column.text(context.text("changes.now"), 4));
        groups.forEach(
                (group, differences) ->
                        section.table(group.title(), columns, rows -> addRows(differences, rows)));
    }

    /** How much has changed, in one sentence. */
    public String summary() {
        long changed =
                all().stream()
                        .filter(each -> rank(each) == 1)
                        .map(Difference::element)
                        .distinct()
                        .count();
        return context.text(
                groups.isEmpty() ? "changes.none" : "changes.compared",
                baseline.file(),
                count(Added.class),
                changed,
                count(Removed.class));
    }

    private long count(Class<? extends Difference> kind) {
        return all().stream().filter(kind::isInstance).count();
    }

    /** All that changed, in the order of the business. */
    public List<Difference> all() {
        return groups.values().stream().flatMap(List::stream).toList();
    }

    private void addRows(List<Difference> differences, List<List<Text>> rows) {
        EObject before = null;
        for (Difference each : differences) {
            // Several changes of one thing stand below its name.
            Text name = each.element() == before ? Text.plain("") : name(each.element());
            before = each.element();
            rows.add(row(name, each));
        }
    }

    private List<Text> row(Text name, Difference difference) {
        if (difference instanceof Changed changed) {
            return List.of(
                    name,
                    Text.plain(context.label(changed.feature())),
                    value(changed.oldValue()),
                    value(changed.newValue()));
        }
        if (difference instanceof Moved moved) {
            return List.of(
                    name,
                    Text.plain(context.text("changes.moved")),
                    value(moved.before().eContainer()),
                    value(moved.element().eContainer()));
        }
        boolean added = difference instanceof Added;
        String word = context.text(added ? "changes.added" : "changes.removed");
        Text content = content(difference.element());
        return List.of(
                name,
                Text.of(word, added ? Tone.GOOD : Tone.WARNING),
                added ? Text.plain("") : content,
                added ? content : Text.plain(""));
    }

    private Text content(EObject element) {
        int more = Difference.contents(element);
        return Text.plain(more == 0 ? "" : context.text("changes.content", more));
    }

    /** What people call it, with its kind and what it belongs to. */
    private Text name(EObject element) {
        String type = PlanLabels.type(element.eClass(), context.locale());
        EObject owner = element.eContainer();
        boolean alone = owner == null || owner instanceof AccountPlan || owner instanceof Account;
        String kind = alone ? type : context.text("changes.owned", type, context.label(owner));
        return cut(Text.plain(context.label(element)).to(context.places().of(element)).with(kind));
    }

    private Text value(Object value) {
        Text known = context.known(value);
        return known.equals(context.unknown())
                ? Text.of(context.text("changes.empty"), Tone.FAINT)
                : cut(known);
    }

    private static Text cut(Text text) {
        String whole = text.value();
        if (whole.codePointCount(0, whole.length()) <= LONGEST) {
            return text;
        }
        String part = whole.substring(0, whole.offsetByCodePoints(0, LONGEST)) + "…";
        return new Text(part, text.tone(), text.detail(), text.target());
    }
}
