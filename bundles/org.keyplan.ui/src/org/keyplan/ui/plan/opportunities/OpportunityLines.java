package org.keyplan.ui.plan.opportunities;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Competitor;
import org.keyplan.model.CompetitorPosition;
import org.keyplan.model.Gate;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Need;
import org.keyplan.model.Opportunity;
import org.keyplan.model.PurchaseCriterion;
import org.keyplan.ui.field.FieldSite;
import org.keyplan.ui.plan.paper.ChildLines;
import org.keyplan.ui.plan.paper.ChildLines.Setup;
import org.keyplan.ui.plan.paper.Paper;
import org.keyplan.ui.text.UiTexts;

import java.util.List;

/** The lines of gates, needs, buying criteria and competitors of an opportunity. */
final class OpportunityLines {
    private static final UiTexts TEXTS = UiTexts.beside(OpportunityLines.class);
    private static final KeyplanFactory FACTORY = KeyplanFactory.eINSTANCE;

    private final FieldSite site;
    private final Paper paper;

    OpportunityLines(FieldSite site, Paper paper) {
        this.site = site;
        this.paper = paper;
    }

    ChildLines gates(Composite parent) {
        paper.heading(parent, TEXTS.get("gates"));
        Setup setup =
                new Setup(
                        Literals.OPPORTUNITY__GATES,
                        List.of(
                                Setup.field(Literals.GATE, "text", 4),
                                Setup.field(Literals.GATE, "stage", 2),
                                Setup.field(Literals.GATE, "passedOn", 2)),
                        TEXTS.get("gates.new"),
                        this::addGate);
        return new ChildLines(parent, site, paper, setup);
    }

    private Command addGate(EObject opportunity, String text) {
        Gate gate = FACTORY.createGate();
        gate.setText(text);
        gate.setStage(((Opportunity) opportunity).getSalesStage());
        return site.change().add(opportunity, Literals.OPPORTUNITY__GATES, gate);
    }

    ChildLines needs(Composite parent) {
        paper.heading(parent, TEXTS.get("needs"));
        Setup setup =
                new Setup(
                        Literals.OPPORTUNITY__NEEDS,
                        List.of(
                                Setup.field(Literals.NEED, "name", 2),
                                Setup.field(Literals.NEED, "motive", 2),
                                Setup.field(Literals.NEED, "owner", 2),
                                Setup.field(Literals.NEED, "confidence", 2)),
                        TEXTS.get("needs.new"),
                        this::addNeed);
        return new ChildLines(parent, site, paper, setup);
    }

    private Command addNeed(EObject opportunity, String name) {
        Need need = FACTORY.createNeed();
        need.setName(name);
        return site.change().add(opportunity, Literals.OPPORTUNITY__NEEDS, need);
    }

    ChildLines criteria(Composite parent) {
        paper.heading(parent, TEXTS.get("criteria"));
        Setup setup =
                new Setup(
                        Literals.OPPORTUNITY__CRITERIA,
                        List.of(
                                Setup.field(Literals.PURCHASE_CRITERION, "text", 2),
                                Setup.field(Literals.PURCHASE_CRITERION, "weight", 2),
                                Setup.field(Literals.PURCHASE_CRITERION, "ourScore", 2),
                                Setup.field(Literals.PURCHASE_CRITERION, "competitorScore", 2)),
                        TEXTS.get("criteria.new"),
                        this::addCriterion);
        return new ChildLines(parent, site, paper, setup);
    }

    private Command addCriterion(EObject opportunity, String text) {
        PurchaseCriterion criterion = FACTORY.createPurchaseCriterion();
        criterion.setText(text);
        return site.change().add(opportunity, Literals.OPPORTUNITY__CRITERIA, criterion);
    }

    ChildLines positions(Composite parent) {
        paper.heading(parent, TEXTS.get("positions"));
        Setup setup =
                new Setup(
                        Literals.OPPORTUNITY__POSITIONS,
                        List.of(
                                Setup.field(Literals.COMPETITOR_POSITION, "competitor", 2),
                                Setup.field(Literals.COMPETITOR_POSITION, "stance", 2),
                                Setup.field(Literals.COMPETITOR_POSITION, "supporters", 4)),
                        TEXTS.get("positions.new"),
                        this::addPosition);
        return new ChildLines(parent, site, paper, setup);
    }

    /** A competitor of that name, or a new one, together with its position. */
    private Command addPosition(EObject opportunity, String name) {
        AccountPlan plan = site.session().plan();
        CompetitorPosition position = FACTORY.createCompetitorPosition();
        Command add = site.change().add(opportunity, Literals.OPPORTUNITY__POSITIONS, position);
        for (Competitor known : plan.getCompetitors()) {
            if (name.equalsIgnoreCase(known.getName())) {
                position.setCompetitor(known);
                return add;
            }
        }
        Competitor competitor = FACTORY.createCompetitor();
        competitor.setName(name);
        position.setCompetitor(competitor);
        CompoundCommand both = new CompoundCommand(add.getLabel());
        both.append(site.change().add(plan, Literals.ACCOUNT_PLAN__COMPETITORS, competitor));
        both.append(add);
        return both;
    }
}
