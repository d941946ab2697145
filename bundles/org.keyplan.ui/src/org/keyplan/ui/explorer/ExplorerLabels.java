package org.keyplan.ui.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.TextStyle;
import org.keyplan.design.outline.SearchQuery;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.edit.ElementClipboard;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.image.Theme;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Severity;

import java.util.List;
import java.util.StringJoiner;

/** Text and icon of every node, with what a search found in them. */
final class ExplorerLabels extends StyledCellLabelProvider {
    private static final UiTexts TEXTS = UiTexts.beside(ExplorerLabels.class);
    private static final int MOST_FINDINGS = 5;

    private final ShownPlans plans;
    private SearchQuery query = SearchQuery.of("");

    private static final Styler DETAIL =
            new Styler() {
                @Override
                public void applyStyles(TextStyle style) {
                    style.foreground = Palette.MUTED.color();
                }
            };

    /** On a dark ground trees write as dimly as we write details. */
    private static final Styler NAME =
            new Styler() {
                @Override
                public void applyStyles(TextStyle style) {
                    style.foreground = Palette.TEXT.color();
                }
            };

    private static final Styler GONE =
            new Styler() {
                @Override
                public void applyStyles(TextStyle style) {
                    style.foreground = Palette.MUTED.color();
                    style.strikeout = true;
                }
            };

    private static final Styler HIT =
            new Styler() {
                @Override
                public void applyStyles(TextStyle style) {
                    style.background = Palette.ACCENT_SOFT.color();
                    style.foreground = Palette.ACCENT.color();
                }
            };

    ExplorerLabels(ShownPlans plans) {
        this.plans = plans;
    }

    /** Marks another query in the labels that are made from now on. */
    void mark(SearchQuery another) {
        query = another;
    }

    /** Whether a query is marked already. */
    boolean marks(SearchQuery another) {
        return query.equals(another);
    }

    @Override
    public void update(ViewerCell cell) {
        Object node = cell.getElement();
        ShownPlan plan = plans.of(node).orElse(null);
        if (plan != null) {
            StyledString text = text(node, plan);
            cell.setText(text.getString());
            cell.setStyleRanges(text.getStyleRanges());
            FindingBadges badges = plan.badges();
            cell.setImage(NodeIcons.icon(node, badges.own(node), badges.below(node)));
        }
        super.update(cell);
    }

    /** Name, then what is said beside it. */
    StyledString text(Object node, ShownPlan plan) {
        String name = plan.labels().label(node).replaceAll("\\s+", " ");
        StyledString text = new StyledString(name, style(node));
        String detail =
                node == plan.plan()
                        ? plan.session().file().getFileName().toString()
                        : plan.labels().detail(node);
        if (!detail.isEmpty()) {
            text.append("  " + detail, DETAIL);
        }
        for (SearchQuery.Hit hit : query.hits(text.getString())) {
            text.setStyle(hit.start(), hit.length(), HIT);
        }
        return text;
    }

    private static Styler style(Object node) {
        if (node instanceof Stakeholder person && person.isDeparted()) {
            return GONE;
        }
        if (node instanceof EObject element && ElementClipboard.get().isCut(element)) {
            return DETAIL;
        }
        return Theme.isDark() ? NAME : null;
    }

    @Override
    public String getToolTipText(Object node) {
        ShownPlan plan = plans.of(node).orElse(null);
        if (plan == null) {
            return null;
        }
        StringJoiner lines = new StringJoiner("\n");
        lines.add(node == plan.plan() ? plan.session().file().toString() : text(node, plan) + "");
        if (node instanceof EObject element) {
            List<Finding> findings =
                    plan.session().findings().of(element).stream()
                            .filter(finding -> !finding.accepted())
                            .toList();
            findings.stream()
                    .limit(MOST_FINDINGS)
                    .forEach(finding -> lines.add("• " + finding.message(plan.session().locale())));
            if (findings.size() > MOST_FINDINGS) {
                lines.add(TEXTS.get("tooltip.more", findings.size() - MOST_FINDINGS));
            }
        }
        Severity below = plan.badges().below(node);
        if (below != null) {
            lines.add(TEXTS.get("tooltip.below." + below));
        }
        return lines.toString();
    }
}
