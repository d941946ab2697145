package org.keyplan.ui.findings;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.Finding;
import org.keyplan.validation.review.ElementPlaces;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The columns of the list of findings; the sentence gets the room that the others leave. */
final class FindingColumns {
    private static final UiTexts TEXTS = UiTexts.beside(FindingColumns.class);
    private static final int ELEMENT_WIDTH = 150;
    private static final int PLACE_WIDTH = 160;
    private static final int RULE_WIDTH = 80;
    private static final int LEAST_MESSAGE = 280;

    /** Widths of the list from which on there is room for more than the sentence. */
    private static final int ROOM_FOR_RULE = 640;

    private static final int ROOM_FOR_ELEMENT = 760;
    private static final int ROOM_FOR_PLACE = 920;

    private final Tree tree;
    private final TreeColumn message;
    private final TreeColumn element;
    private final TreeColumn place;
    private final TreeColumn rule;
    private final Map<TreeColumn, Integer> widths = new HashMap<>();
    private boolean several;
    private boolean chosen;

    FindingColumns(Tree tree) {
        this.tree = tree;
        message = column("column.message", LEAST_MESSAGE);
        element = column("column.element", ELEMENT_WIDTH);
        place = column("column.place", PLACE_WIDTH);
        rule = column("column.rule", RULE_WIDTH);
        tree.addListener(SWT.Resize, event -> fit());
    }

    private TreeColumn column(String key, int width) {
        TreeColumn column = new TreeColumn(tree, SWT.LEFT);
        column.setText(TEXTS.get(key));
        column.setWidth(width);
        column.setMoveable(true);
        column.addListener(SWT.Resize, event -> chosen |= isOther(column));
        return column;
    }

    /**
     * Whether a person has set another width than we did. The last column does not count: the
     * toolkit itself gives it the room that is left over. Word of our own changes may come late, so
     * widths are compared instead of events counted.
     */
    private boolean isOther(TreeColumn column) {
        Integer given = widths.get(column);
        return column != rule && given != null && given != column.getWidth();
    }

    private void give(TreeColumn column, int width) {
        widths.put(column, width);
        column.setWidth(width);
    }

    /** Uses the width there is, unless a person has set widths. */
    private void fit() {
        int width = tree.getClientArea().width;
        if (!chosen && width > 0) {
            boolean roomy = width >= ROOM_FOR_PLACE;
            int forRule = width >= ROOM_FOR_RULE ? RULE_WIDTH : 0;
            int forElement = width >= ROOM_FOR_ELEMENT ? ELEMENT_WIDTH : 0;
            int forPlace = several && roomy ? 2 * PLACE_WIDTH : PLACE_WIDTH;
            forPlace = roomy || several ? forPlace : 0;
            int others = forElement + forPlace + forRule;
            give(message, Math.max(LEAST_MESSAGE, width - others));
            give(element, forElement);
            give(place, forPlace);
            give(rule, forRule);
        }
    }

    /** Whether the place must say which plan is meant. */
    void several(boolean plans) {
        if (several != plans) {
            several = plans;
            fit();
        }
    }

    void fill(TreeItem item, Finding finding, FindingRows rows) {
        EObject about = finding.element();
        item.setText(
                new String[] {
                    FindingTexts.message(finding),
                    PlanLabels.label(about, Locale.getDefault()),
                    place(finding, rows),
                    finding.ruleId()
                });
        item.setImage(0, FindingTexts.image(finding));
        item.setForeground(finding.accepted() ? Palette.ACCEPTED.color() : null);
    }

    private static String place(Finding finding, FindingRows rows) {
        String place = ElementPlaces.place(finding.element(), Locale.getDefault());
        if (!rows.isOfSeveralPlans()) {
            return place;
        }
        AccountPlan shown = rows.plan(finding).plan();
        EObject named = shown.getAccount() == null ? shown : shown.getAccount();
        String plan = PlanLabels.label(named, Locale.getDefault());
        return place.isEmpty() ? plan : TEXTS.get("place.plan", plan, place);
    }
}
