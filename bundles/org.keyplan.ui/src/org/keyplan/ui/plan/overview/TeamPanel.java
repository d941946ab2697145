package org.keyplan.ui.plan.overview;

import org.eclipse.swt.widgets.Composite;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.TeamMember;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.field.FieldSite;
import org.keyplan.ui.plan.paper.Paper;
import org.keyplan.ui.plan.paper.RowList;
import org.keyplan.ui.text.UiTexts;

/** Who of ours works on the account. */
final class TeamPanel {
    private static final UiTexts TEXTS = UiTexts.beside(TeamPanel.class);
    private static final int COLUMNS = 2;

    private final FieldSite site;
    private final Paper paper;
    private final RowList<Row> rows;

    /** One of ours. */
    private record Row(TeamMember member, String name, String role) {}

    TeamPanel(Composite parent, FieldSite site, Paper paper) {
        this.site = site;
        this.paper = paper;
        paper.heading(parent, TEXTS.get("team"));
        Composite list = Paper.wide(paper.grid(parent, COLUMNS, false));
        rows = new RowList<>(list, this::make, site::resized);
        Paper.wide(paper.entry(parent, TEXTS.get("team.new"), this::create))
                .setEnabled(!site.session().isReadOnly());
    }

    private void make(Composite list, Row row) {
        Paper.wide(paper.link(list, row.name(), () -> site.open(row.member())));
        paper.muted(list, row.role());
    }

    private void create(String name) {
        TeamMember member = KeyplanFactory.eINSTANCE.createTeamMember();
        member.setName(name);
        site.execute(site.change().add(site.session().plan(), Literals.ACCOUNT_PLAN__TEAM, member));
    }

    void show(AccountPlan plan) {
        rows.show(plan.getTeam().stream().map(this::row).toList());
    }

    private Row row(TeamMember member) {
        return new Row(
                member,
                PlanLabels.label(member, site.locale()),
                PlanLabels.literal(member.getRole(), site.locale()));
    }
}
