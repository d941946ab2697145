package org.keyplan.ui.menu;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.PlanViewpoint;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.PlanElement;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.diagrams.PlanDiagramOpener;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;

import java.util.ArrayList;
import java.util.List;

/** The diagrams of the plan that is worked on, as entries of a menu. */
public final class DiagramsMenu extends CompoundContributionItem {
    private static final UiTexts TEXTS = UiTexts.beside(DiagramsMenu.class);

    @Override
    protected IContributionItem[] getContributionItems() {
        return ActivePlan.session().map(DiagramsMenu::entries).orElseGet(DiagramsMenu::none);
    }

    private static IContributionItem[] entries(PlanSession session) {
        List<IContributionItem> entries = new ArrayList<>();
        if (session.plan().getAccount() != null) {
            entries.add(entry(session, DiagramKind.ORG_CHART, session.plan().getAccount()));
        }
        for (InfluenceMap map : session.plan().getMaps()) {
            entries.add(entry(session, DiagramKind.INFLUENCE_MAP, map));
        }
        entries.add(entry(session, DiagramKind.ACCOUNT_MAP, session.plan()));
        entries.add(entry(session, DiagramKind.INSIGHT_MAP, session.plan()));
        return entries.toArray(IContributionItem[]::new);
    }

    private static IContributionItem entry(
            PlanSession session, DiagramKind kind, PlanElement root) {
        String name = PlanViewpoint.in(session.locale()).diagram(kind).label();
        String label =
                root instanceof InfluenceMap
                        ? TEXTS.get("diagram.of", name, PlanLabels.label(root, session.locale()))
                        : name;
        Action open =
                new Action(label.replace("&", "&&")) {
                    @Override
                    public void run() {
                        PlanDiagramOpener.open(session, kind, root);
                    }
                };
        open.setImageDescriptor(Images.descriptor(icon(kind)));
        return new ActionContributionItem(open);
    }

    private static String icon(DiagramKind kind) {
        return switch (kind) {
            case ORG_CHART -> "chart";
            case INFLUENCE_MAP -> "map";
            default -> "diagram";
        };
    }

    private static IContributionItem[] none() {
        IAction none = new Action(TEXTS.get("diagrams.none")) {};
        none.setEnabled(false);
        return new IContributionItem[] {new ActionContributionItem(none)};
    }
}
