package org.keyplan.emfgen;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;

import java.util.ArrayList;
import java.util.List;

/**
 * The areas that the reference and the class diagram group the model's classes by, in the order in
 * which they are read. {@code column} is the place in the diagram; areas of one column stand below
 * each other.
 */
enum ModelArea {
    PLAN("Plan", -1, "AccountPlan"),
    CUSTOMER(
            "Customer",
            0,
            "Account",
            "OrganizationUnit",
            "Stakeholder",
            "Tie",
            "ValueEvidence",
            "PurchaseYear",
            "ValueItem"),
    OUR_SIDE(
            "Our side",
            3,
            "TeamMember",
            "Engagement",
            "Interaction",
            "InvestmentBudget",
            "InvestmentLine"),
    MAPS("Influence maps", 1, "InfluenceMap", "Participant", "DecisionCriterion"),
    BUSINESS(
            "Business",
            2,
            "Opportunity",
            "CustomerBudget",
            "Need",
            "Gate",
            "PurchaseCriterion",
            "CompetitorPosition",
            "PursuitAssessment",
            "Offering",
            "WhitespaceCell",
            "Competitor"),
    DIRECTION(
            "Strategy and actions",
            1,
            "Insight",
            "SwotEntry",
            "Risk",
            "Objective",
            "Strategy",
            "Action"),
    HOUSEKEEPING(
            "Housekeeping",
            3,
            "Acceptance",
            "Diagram",
            "DiagramNode",
            "DiagramBend",
            "BendPoint",
            "StickyNote"),
    BASE(
            "What classes have in common",
            -1,
            "PlanElement",
            "NamedElement",
            "Sourced",
            "Person",
            "StrategyTarget");

    final String title;
    final int column;
    private final List<String> classNames;

    ModelArea(String title, int column, String... classNames) {
        this.title = title;
        this.column = column;
        this.classNames = List.of(classNames);
    }

    /**
     * The area's classes in reading order.
     *
     * @throws IllegalStateException if the model has no class of a name listed here
     */
    List<EClass> classes(EPackage model) {
        List<EClass> classes = new ArrayList<>();
        for (String name : classNames) {
            if (!(model.getEClassifier(name) instanceof EClass type)) {
                throw new IllegalStateException(
                        "The area " + title + " lists " + name + ", which the model does not have");
            }
            classes.add(type);
        }
        return classes;
    }

    /**
     * The area of a class.
     *
     * @throws IllegalStateException if it is in none: a new class needs one before it can be shown
     */
    static ModelArea of(EClassifier type) {
        for (ModelArea area : values()) {
            if (area.classNames.contains(type.getName())) {
                return area;
            }
        }
        throw new IllegalStateException("Add the class " + type.getName() + " to a ModelArea");
    }
}
